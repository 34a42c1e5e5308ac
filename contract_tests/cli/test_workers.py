"""Workers that die, and a server that is told to stop."""

from __future__ import annotations

import os
import signal
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import httpx
import pytest

from contract_tests.robustness.environs import KEY
from contract_tests.robustness.served import Served, served
from contract_tests.robustness.wires import PATIENCE_S, eventually, is_well

SIGNED_IN = {"Authorization": f"Bearer {KEY}"}


def _units(server: Served) -> int:
    answer = httpx.get(f"{server.url}/s2s/v1.0/client/credit", headers=SIGNED_IN, timeout=PATIENCE_S)
    return answer.status_code


def _is_well(server: Served) -> bool:
    try:
        return is_well(server.url)
    except OSError:
        return False


def _replaced(server: Served, worker: int) -> bool:
    return len(server.workers()) == 2 and worker not in server.workers()


def test_a_worker_that_is_killed_is_started_again_with_the_reason(tmp_path: Path) -> None:
    with served(tmp_path, "--data-dir", str(tmp_path / "state"), "--workers", "2") as server:
        worker = server.workers()[0]
        os.kill(worker, signal.SIGKILL)
        assert eventually(lambda: _replaced(server, worker))
        # The other worker may still be starting.
        assert eventually(lambda: _is_well(server))
        assert [_units(server) for _ in range(4)] == [200] * 4
        [line] = [line for line in server.console.read_text().splitlines() if "worker" in line]
        assert line.endswith("worker 1 was killed by SIGKILL and is started again")


def _ends_without_its_workers(server: Served) -> bool:
    if server.process.poll() is not None:
        return True
    for worker in server.workers():
        with suppress(ProcessLookupError):
            os.kill(worker, signal.SIGTERM)
    return False


def test_a_lone_worker_in_memory_says_that_its_state_is_lost(tmp_path: Path) -> None:
    with served(tmp_path) as server:
        [worker] = server.workers()
        os.kill(worker, signal.SIGKILL)
        assert eventually(lambda: "is lost" in server.console.read_text())
        assert eventually(lambda: _is_well(server))
        assert _units(server) == 200
        # Whichever comes next dies right after its start: something is wrong that another start would not mend.
        assert eventually(lambda: _ends_without_its_workers(server))
        assert server.process.returncode == 1
        assert "the server stops" in server.console.read_text()


@pytest.mark.parametrize(("grace", "status"), [("30", 200), ("1", None)])
def test_answers_have_the_grace_to_end(tmp_path: Path, grace: str, status: int | None) -> None:
    with served(tmp_path, "--grace", grace) as server, ThreadPoolExecutor(1) as pool:
        effect = {"match": {"path": "/s2s/v1.0/client/credit"}, "effect": {"delay_ms": 3000}, "times": 1}
        httpx.post(f"{server.url}/_mock/scenarios", json=effect).raise_for_status()
        asked = pool.submit(_units, server)
        assert eventually(lambda: not httpx.get(f"{server.url}/_mock/scenarios").json()["scenarios"])
        server.process.send_signal(signal.SIGTERM)
        if status is None:
            with pytest.raises(httpx.TransportError):
                asked.result()
        else:
            assert asked.result() == status
        assert server.process.wait(PATIENCE_S) == 0
