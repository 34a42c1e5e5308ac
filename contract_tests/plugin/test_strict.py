"""Strict tests, which fail for steering that no request met and for refused requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from contract_tests.plugin.conftest import BY_URL, CREDIT, ENHANCE
from contract_tests.plugin.test_fixtures import HELPERS
from youcam_mock.plugin.strict import complaints

if TYPE_CHECKING:
    from contract_tests.plugin.conftest import Caller, Outcome, Project


def test_steering_that_no_request_met_is_named_with_what_is_left(caller: Caller) -> None:
    control = caller.control
    control.fail_next("error_no_face", feature="enhance")
    control.respond_next(503, path="/s2s/nowhere", times=2)
    control.slow(0, feature="sod")
    control.delay(5, times=3)
    caller.send("GET", CREDIT)
    assert complaints(control).splitlines() == [
        "never met: engine_error error_no_face (feature enhance), 1 time left",
        "never met: status 503 (path /s2s/nowhere), 2 times left",
        "too seldom met: delay_ms 5 (any request), 2 times left",
        "never met: duration_ms 0 (feature sod), for any number of requests",
    ]


def test_steering_that_was_met_is_accepted(caller: Caller) -> None:
    control = caller.control
    control.slow(0)
    control.rate_limit(times=2)
    for _ in range(2):
        caller.send("GET", CREDIT)
    caller.run()
    # Lasting scenarios are put behind limited ones, and still count as met.
    control.respond_next(503)
    caller.send("GET", CREDIT)
    control.app.mock.journal.clear()
    assert complaints(control) == ""


def test_a_reset_forgets_what_was_steered_and_refused(caller: Caller) -> None:
    caller.control.fail_next("error_no_face")
    caller.send("GET", f"{ENHANCE}/nope")
    assert len(complaints(caller.control).splitlines()) == 2
    caller.control.reset()
    assert complaints(caller.control) == ""


def test_a_refusal_that_no_scenario_made_is_named_with_its_explanation(caller: Caller) -> None:
    caller.control.respond_next(500)
    caller.send("GET", CREDIT)
    caller.control.delay(1)
    caller.send("POST", ENHANCE, {**BY_URL, "scale": 9})
    caller.send("GET", f"{ENHANCE}/nope")
    caller.http.get(f"{caller.control.url}/ttl30/nothing")
    scale, unknown, stored = complaints(caller.control).splitlines()
    assert scale.startswith(f"refused: POST {ENHANCE} 400: ")
    assert "scale" in scale
    assert unknown.startswith(f"refused: GET {ENHANCE}/nope 400: no task of this account")
    assert stored.startswith("refused: GET /ttl30/nothing 403: ")


def test_refusals_can_be_allowed_all_or_by_status(caller: Caller) -> None:
    control = caller.control
    caller.send("GET", f"{ENHANCE}/nope")
    caller.send("GET", "/s2s/nothing")
    control.allow_refusals(400, 429)
    [line] = complaints(control).splitlines()
    assert " 404: " in line
    control.allow_refusals(404)
    assert complaints(control) == ""
    control.start_over()
    caller.send("GET", "/s2s/nothing")
    assert complaints(control)
    control.allow_refusals()
    assert complaints(control) == ""


def test_failed_task_and_dropped_connection_are_not_refusals(caller: Caller) -> None:
    caller.control.fail_next("error_no_face")
    caller.finished(caller.run())
    caller.control.drop_next()
    with pytest.raises(Exception, match="disconnected"):
        caller.send("GET", CREDIT)
    assert complaints(caller.control) == ""


def test_at_most_twenty_strict_failures_are_listed(caller: Caller) -> None:
    for number in range(25):
        caller.send("GET", f"/s2s/nothing/{number}")
    *told, last = complaints(caller.control).splitlines()
    assert (len(told), last) == (20, "(5 more are left out)")


def strict(done: Outcome) -> list[str]:
    """Returns the messages of failed strict tests."""
    return [line for line in done.lines if line.startswith(("never met", "too seldom met", "refused: "))]


def counted(done: Outcome) -> str:
    return done.lines[-1].split(" in ")[0].strip("= ")


TESTS = """
    import pytest
    from helpers import enhanced, send

    def test_unmet(youcam_mock):
        youcam_mock.fail_next("error_no_face", feature="enhance")

    def test_refused(youcam_mock):
        send(youcam_mock, "GET", "/s2s/v2.0/task/enhance/nope")

    def test_allowed(youcam_mock):
        youcam_mock.allow_refusals(400)
        send(youcam_mock, "GET", "/s2s/v2.0/task/enhance/nope")

    def test_clean(youcam_mock):
        youcam_mock.fail_next("error_no_face")
        assert enhanced(youcam_mock)["error"] == "error_no_face"

    def test_without_the_mock():
        pass
"""


def test_nothing_is_strict_unless_it_is_asked_for(project: Project) -> None:
    project.file("helpers.py", HELPERS)
    project.file("test_it.py", TESTS)
    done = project.run()
    assert (done.code, counted(done)) == (0, "5 passed"), done.text


@pytest.mark.parametrize("workers", [(), ("-p", "xdist", "-n", "1")])
def test_the_ini_option_makes_all_tests_strict(project: Project, workers: tuple[str, ...]) -> None:
    project.file("helpers.py", HELPERS)
    project.file("test_it.py", TESTS)
    done = project.run("-o", "youcam_strict=true", "-p", "no:logging", *workers)
    assert counted(done) == "2 failed, 3 passed", done.text
    unmet, refused = sorted(strict(done))
    assert unmet == "never met: engine_error error_no_face (feature enhance), 1 time left"
    assert refused.startswith("refused: GET /s2s/v2.0/task/enhance/nope 400: no task of this account")
    assert "Traceback" not in done.text
    assert " youcam-mock " not in done.text


def test_the_nearest_marker_says_which_test_is_strict(project: Project) -> None:
    project.file("helpers.py", HELPERS)
    project.file(
        "test_it.py",
        """
        import pytest
        from helpers import send

        pytestmark = pytest.mark.youcam(strict=True, units=7)

        def test_strict(youcam_mock):
            assert youcam_mock.units == 7
            youcam_mock.drop_next()

        @pytest.mark.youcam(strict=False)
        def test_not_strict(youcam_mock):
            assert youcam_mock.units == 7
            youcam_mock.drop_next()

        @pytest.mark.youcam(strict="yes")
        def test_neither(youcam_mock):
            pass
        """,
    )
    done = project.run("-rN")
    assert counted(done) == "1 failed, 1 passed, 1 error", done.text
    assert strict(done) == ["never met: drop True (any request), 1 time left"]
    assert "youcam marker: strict 'yes': should be True or False" in done.lines


def test_failed_or_skipped_test_gets_no_strict_failure(project: Project) -> None:
    project.file("helpers.py", HELPERS)
    project.file(
        "test_it.py",
        """
        import pytest
        from helpers import send

        pytestmark = pytest.mark.youcam(strict=True)

        def test_failed(youcam_mock):
            youcam_mock.fail_next("error_no_face")
            send(youcam_mock, "GET", "/s2s/v2.0/task/enhance/nope")
            assert False, "its own reason"

        def test_skipped(youcam_mock):
            youcam_mock.fail_next("error_no_face")
            pytest.skip("not today")

        @pytest.mark.xfail(strict=True)
        def test_expected_to_fail(youcam_mock):
            youcam_mock.fail_next("error_no_face")

        @pytest.fixture
        def broken(youcam_mock):
            youcam_mock.fail_next("error_no_face")
            raise OSError("no setup")

        def test_not_begun(broken):
            pass
        """,
    )
    done = project.run("-p", "no:logging", "-rN")
    assert counted(done) == "1 failed, 1 skipped, 1 xfailed, 1 error", done.text
    assert strict(done) == []
    [line] = done.section()
    assert line.startswith("GET /s2s/v2.0/task/enhance/nope 400: ")


def test_requests_by_the_socket_count_too(project: Project) -> None:
    project.file("helpers.py", HELPERS)
    project.file(
        "test_it.py",
        """
        import pytest
        from helpers import send

        @pytest.mark.youcam(strict=True)
        def test_it(youcam_mock, youcam_mock_url):
            youcam_mock.respond_next(503)
            assert send(youcam_mock, "GET", "/s2s/v1.0/client/credit", url=youcam_mock_url).status_code == 503
            assert send(youcam_mock, "GET", "/s2s/nothing", url=youcam_mock_url).status_code == 404
        """,
    )
    [line] = strict(project.run("-p", "no:logging"))
    assert line.startswith("refused: GET /s2s/nothing 404: ")
