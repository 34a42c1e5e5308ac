"""Runs a program against a service through `record`, and then against a mock that replays what was recorded."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from decimal import Decimal
from pathlib import Path
from typing import Protocol, TypeVar

import pytest

from contract_tests.examples.conftest import started
from contract_tests.live.conftest import CONTRACT
from youcam_mock.live.record.proxy import Proxy
from youcam_mock.live.record.recorder import Recorder
from youcam_mock.live.record.server import served
from youcam_mock.live.record.spending import Spending

Done = TypeVar("Done")


class BothWays(Protocol):
    """Calls a program with each URL in turn."""

    def __call__(
        self, program: Callable[[str], Done], result: Path, clock: str = "x50"
    ) -> tuple[tuple[Done, bytes], tuple[Done, bytes]]:
        """Returns for each way what the program returned, and the file that it wrote. `clock` is that of both mocks."""


@pytest.fixture
def both_ways(tmp_path: Path) -> Iterator[BothWays]:
    """Runs a program by the URL of a recorder before a service, and by that of a mock which replays and may do nothing
    that was not recorded."""
    with ExitStack() as stack:

        def both(
            program: Callable[[str], Done], result: Path, clock: str = "x50"
        ) -> tuple[tuple[Done, bytes], tuple[Done, bytes]]:
            folder = tmp_path / "recordings"
            with ExitStack() as recording:
                service = started(recording, watermark=False, clock=clock, faces=False)
                recorder = Recorder(folder)
                recording.callback(recorder.close)
                proxy = Proxy(service.url, recorder, CONTRACT, Spending(Decimal(10)), print)
                url = recording.enter_context(served(proxy))
                first = program(url), _taken(result)
                proxy.close()
            mock = started(stack, replay=folder, replay_missing="refuse", clock=clock)
            return first, (program(mock.url), _taken(result))

        yield both


def _taken(result: Path) -> bytes:
    content = result.read_bytes() if result.exists() else b""
    result.unlink(missing_ok=True)
    return content
