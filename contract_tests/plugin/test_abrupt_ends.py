"""Runs that end before their time: a worker dies, somebody presses Ctrl-C, `-x` stops at the first failure.

What the run would have cost is told and true, exit codes are pytest's own, and no server stays behind.
"""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from contract_tests.plugin.conftest import Project

_TESTS = """
    import os
    import signal
    import time
    from pathlib import Path

    def end(how):
        if how == "die":
            os._exit(3)
        if how == "fail":
            assert False
        # Of the process that was started: this one, or the parent of a worker, once it knows of the first test.
        master = os.getppid() if "PYTEST_XDIST_WORKER" in os.environ else os.getpid()
        while not Path("told").exists():
            time.sleep(0.001)
        os.kill(master, signal.SIGINT)
        if master == os.getpid():
            time.sleep(60)

    def test_first(youcam):
        youcam.run("enhance", scale=1, image="https://a.test/a.jpg")

    def test_second(youcam, youcam_mock_url):
        Path("port").write_text(youcam_mock_url.rpartition(":")[2])
        youcam.run("enhance", scale=1, image="https://a.test/a.jpg")
        end(HOW)

    def test_third(youcam):
        youcam.run("enhance", scale=1, image="https://a.test/a.jpg")
"""
_CONFTEST = """
    import os
    import signal
    from pathlib import Path

    import pytest

    # A shell starts its background jobs with the interrupt ignored, and these tests may be part of one.
    signal.signal(signal.SIGINT, signal.default_int_handler)

    @pytest.hookimpl(trylast=True)
    def pytest_runtest_logreport(report):
        is_worker = "PYTEST_XDIST_WORKER" in os.environ
        if not is_worker and report.when == "teardown" and report.nodeid.endswith("test_first"):
            Path("told").touch()
"""
WORKER = ("-p", "xdist", "-n", "1")


ONE = "youcam: 2 units would have been spent (enhance 2) in 1 task"
TWO = "youcam: 4 units would have been spent (enhance 4) in 2 tasks"


@pytest.mark.parametrize(
    ("how", "options", "code", "told"),
    [
        pytest.param("die", WORKER, 1, [TWO], id="a worker dies"),
        pytest.param("interrupt", (), 2, [TWO], id="Ctrl-C"),
        # The second test may still end, and tell it, before the interrupt is noticed.
        pytest.param("interrupt", WORKER, 2, [ONE, TWO], id="Ctrl-C with a worker"),
        pytest.param("fail", ("-x",), 1, [TWO], id="-x"),
        pytest.param("fail", (*WORKER, "-x"), 2, [TWO], id="-x with a worker"),
    ],
)
def test_a_run_that_ends_early_tells_what_it_would_have_cost(
    project: Project, how: str, options: tuple[str, ...], code: int, told: list[str]
) -> None:
    project.file("conftest.py", _CONFTEST)
    project.file("test_shop.py", _TESTS.replace("HOW", repr(how)))
    done = project.run(*options)
    assert done.code == code, done.text
    assert len(done.summary) == 1, done.text
    assert done.summary[0] in told, done.text
    port = int((project.folder / "port").read_text())
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), 5).close()
