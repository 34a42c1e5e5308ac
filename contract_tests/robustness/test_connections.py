"""Slow, broken and malicious connections: others are answered meanwhile, and nothing leaks."""

from __future__ import annotations

import importlib
import os
import pkgutil
import signal
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import httpx
import pytest

import youcam
import youcam_mock
from contract_tests.robustness.misbehaviour import HEAD, MISBEHAVIOUR
from contract_tests.robustness.served import served
from contract_tests.robustness.wires import Held, eventually, held, is_well, older_objects_set_aside, wire
from youcam_mock import MockServer, Settings

_MORE = 2
"""Threads or files that other code in this process may open meanwhile."""
_THREADS_MORE = 16
"""How many more threads the second round may need, since more requests may meet by chance."""
_THREADS_END_WITHIN_S = 90
"""Idle threads wait for 30 s before they end. Only a busy machine has so many that this matters."""


@pytest.fixture(scope="module")
def server() -> Iterator[MockServer]:
    """A mock on a socket, which was used once, so that its caches are filled."""
    settings = Settings(port=0, clock="virtual", rate_limit=False, faces=False)
    with older_objects_set_aside(), MockServer(settings) as running:
        MISBEHAVIOUR["pipelined"](running.url)
        yield running


@pytest.fixture
def quiet(server: MockServer) -> Held:
    """The resources of this process when nobody is connected."""
    before = held()
    eventually(lambda: held().within(before, 0))
    return held()


@pytest.mark.parametrize("name", MISBEHAVIOUR)
def test_broken_connections_neither_block_others_nor_leak(server: MockServer, quiet: Held, name: str) -> None:
    MISBEHAVIOUR[name](server.url)
    assert is_well(server.url)
    assert eventually(lambda: held().within(quiet, _MORE)), (quiet, held())


def test_no_module_keeps_an_exception_and_all_that_it_passed() -> None:
    found = [
        f"{module.name}.{name}"
        for package in (youcam_mock, youcam)
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
        if not module.name.endswith("__main__")
        for name, value in vars(importlib.import_module(module.name)).items()
        if any(isinstance(one, BaseException) for one in (value, *_members(value)))
    ]
    assert found == []


def test_a_connection_that_is_reset_is_not_taken_for_a_defect_of_the_mock(server: MockServer) -> None:
    known = len(server.app.mock.journal.entries)
    with wire(server.url) as client:
        client.send(HEAD + b"{")
        client.reset()
    assert eventually(lambda: len(server.app.mock.journal.entries) > known)
    assert server.app.mock.journal.entries[-1].status < 500


def test_command_line_server_does_not_grow_under_repeated_misbehaviour(tmp_path: Path) -> None:
    with served(tmp_path, "--clock", "virtual", "--no-rate-limit", "--no-faces") as running:
        (worker,) = running.workers()
        after = []
        # What the server opens when it is first needed counts against nobody.
        for _ in range(3):
            for misbehave in MISBEHAVIOUR.values():
                misbehave(running.url)
                assert is_well(running.url)
            after.append(held(worker))
        first = after[1]
        assert eventually(lambda: held(worker).files <= first.files + _MORE), (first, held(worker))
        assert eventually(lambda: held(worker).threads <= first.threads + _THREADS_MORE, _THREADS_END_WITHIN_S), after
        assert httpx.get(f"{running.url}/_mock/requests", params={"status": 500}).json() == {"requests": []}
        assert "Traceback" not in running.console.read_text()


def test_a_server_whose_main_process_is_killed_serves_no_more(tmp_path: Path) -> None:
    with served(tmp_path, "--clock", "virtual") as running:
        workers = running.workers()
        os.kill(running.process.pid, signal.SIGKILL)
        running.process.wait()
        try:
            assert ended(workers)
        finally:
            for worker in workers:
                if runs(worker):
                    os.kill(worker, signal.SIGKILL)


def _members(value: object) -> Iterable[object]:
    if isinstance(value, Mapping):
        return value.values()
    return value if isinstance(value, (list, tuple, set, frozenset)) else ()


def ended(workers: list[int]) -> bool:
    """Returns whether the processes end by themselves within two seconds."""
    return eventually(lambda: not any(runs(worker) for worker in workers), within_s=2)


def runs(worker: int) -> bool:
    """Returns whether the process runs, and is not just a zombie."""
    try:
        return Path(f"/proc/{worker}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except FileNotFoundError:
        return False
