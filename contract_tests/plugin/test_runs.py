"""What the plugin reports after a test run, and what it does to runs that do not use it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from contract_tests.plugin.test_fixtures import HELPERS

if TYPE_CHECKING:
    from contract_tests.plugin.conftest import Project

ROOT = Path(__file__).parents[2]
_SPENDING = """
    import pytest
    from helpers import enhanced, send

    @pytest.mark.parametrize("number", range(4))
    def test_it(youcam_mock, number):
        assert enhanced(youcam_mock)["error"] is None
"""


def spending(project: Project) -> None:
    """Writes four tests that would cost two units each."""
    project.file("helpers.py", HELPERS)
    project.file("test_it.py", _SPENDING)


def test_the_run_ends_with_what_it_would_have_cost(project: Project) -> None:
    spending(project)
    line = "youcam: 8 units would have been spent (enhance 8) in 4 tasks"
    assert project.run().summary == [line]
    assert project.run("-q").summary == [line]
    assert project.run("-q", "-q").summary == []


def test_workers_of_xdist_add_up(project: Project) -> None:
    spending(project)
    done = project.run("-p", "xdist", "-n", "2", "--dist", "each")
    assert (done.code, done.summary) == (0, ["youcam: 16 units would have been spent (enhance 16) in 8 tasks"]), (
        done.text
    )


def test_no_summary_is_printed_when_no_task_was_charged(project: Project) -> None:
    project.file("helpers.py", HELPERS)
    project.file(
        "test_it.py",
        """
        from helpers import enhanced

        def test_it(youcam_mock):
            youcam_mock.fail_next("error_pose")
            assert enhanced(youcam_mock)["error"] == "error_pose"
        """,
    )
    done = project.run()
    assert (done.code, done.summary) == (0, []), done.text


def test_units_count_though_the_test_resets_the_mock_or_fails(project: Project) -> None:
    project.file("helpers.py", HELPERS)
    project.file(
        "test_it.py",
        """
        from helpers import enhanced

        def test_it(youcam_mock):
            enhanced(youcam_mock)
            youcam_mock.reset()
            enhanced(youcam_mock)
            assert False
        """,
    )
    assert project.run("-x").summary == ["youcam: 4 units would have been spent (enhance 4) in 2 tasks"]


def test_the_report_of_a_failing_test_tells_why_requests_were_refused(project: Project) -> None:
    project.file("helpers.py", HELPERS)
    project.file(
        "test_it.py",
        """
        import pytest
        from helpers import send

        def test_before(youcam_mock):
            send(youcam_mock, "GET", "/s2s/v2.0/before")

        @pytest.fixture
        def refused(youcam_mock):
            send(youcam_mock, "GET", "/s2s/v1.0/client/credit")
            send(youcam_mock, "POST", "/s2s/v2.0/task/enhance", json={"src_file_url": "u", "scale": 9})

        def test_it(refused):
            assert False

        def test_without_refusals(youcam_mock):
            assert False
        """,
    )
    done = project.run("-p", "no:logging")
    [line] = done.section()
    assert line.startswith("POST /s2s/v2.0/task/enhance 400: ")
    assert "scale" in line


def test_a_run_that_does_not_use_the_plugin_loads_nothing_of_the_mock(project: Project) -> None:
    project.file(
        "test_it.py",
        """
        import sys

        def test_it():
            ours = {name for name in sys.modules if name.split(".")[0] in ("youcam_mock", "youcam", "youcam_client")}
            assert ours == {"youcam_mock", "youcam_mock._version", "youcam_mock.pytest_plugin"}
            assert not {"flask", "werkzeug", "sqlalchemy", "httpx", "attrs"} & set(sys.modules)
        """,
    )
    done = project.run_cold()
    assert (done.code, done.summary) == (0, []), done.text


def test_without_the_server_extra_a_fixture_says_what_to_install(project: Project) -> None:
    project.file("conftest.py", "import sys\nsys.modules['flask'] = None")
    project.file("test_it.py", "def test_it(youcam_mock): pass")
    done = project.run_cold("-rN")
    assert done.code == 1
    [line] = [line for line in done.lines if line.startswith("the youcam fixtures")]
    assert "pip install 'youcam-mock[server]'" in line
    assert "Traceback" not in done.text


def test_installing_the_package_provides_the_fixtures_and_the_marker(project: Project) -> None:
    [(name, module)] = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["entry-points"][
        "pytest11"
    ].items()
    installed = project.folder / "installed" / "youcam_mock_of_this_test-1.dist-info"
    installed.mkdir(parents=True)
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: youcam-mock-of-this-test\nVersion: 1\n")
    (installed / "entry_points.txt").write_text(f"[pytest11]\n{name} = {module}\n")
    spending(project)
    done = project.run_cold("--markers", autoload=True, PYTHONPATH=str(installed.parent))
    assert [line for line in done.lines if line.startswith("@pytest.mark.youcam(profile")], done.text
    done = project.run_cold(autoload=True, PYTHONPATH=str(installed.parent))
    assert (done.code, len(done.summary)) == (0, 1), done.text


def test_the_client_for_asyncio_works_with_pytest_asyncio(project: Project) -> None:
    project.file(
        "test_async.py",
        """
        import asyncio
        import pytest
        from youcam_mock.sample import SAMPLE

        @pytest.mark.asyncio
        @pytest.mark.parametrize("times", [1, 2])
        async def test_several_at_once(async_youcam, youcam_mock, times):
            runs = [async_youcam.run("enhance", image=SAMPLE, scale=1) for _ in range(times)]
            for result in await asyncio.gather(*runs):
                assert (await result.bytes()).startswith(b"\\x89PNG")
            assert youcam_mock.spend.units == 2 * times
        """,
    )
    done = project.run("-p", "pytest_asyncio.plugin", "-o", "asyncio_default_fixture_loop_scope=function")
    assert done.code == 0, done.text
    assert "2 passed" in done.text
    assert done.summary == ["youcam: 6 units would have been spent (enhance 6) in 3 tasks"]


def test_a_connection_that_is_dropped_on_the_socket_is_closed_at_once(project: Project) -> None:
    project.file(
        "test_it.py",
        """
        import httpx
        import pytest

        def test_it(youcam_mock, youcam_mock_url):
            youcam_mock.drop_next()
            with httpx.Client(base_url=youcam_mock_url, timeout=60) as client:
                with pytest.raises(httpx.RemoteProtocolError):
                    client.get("/s2s/v1.0/client/credit")
        """,
    )
    done = project.run()
    assert done.code == 0, done.text
