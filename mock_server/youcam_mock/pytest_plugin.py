"""A pytest plugin: the mock as fixtures, chosen by a marker, and a last line about what the run would have cost.

It is loaded wherever youcam-mock is installed, so it imports nothing of the mock before a fixture is asked for.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

if TYPE_CHECKING:
    from youcam import AsyncYouCam, YouCam
    from youcam_mock.plugin.control import Credentials, MockControl
    from youcam_mock.plugin.mock_pool import MockPool
    from youcam_mock.plugin.recording import Recordings
    from youcam_mock.plugin.records import Spend

_CONTROL: pytest.StashKey[MockControl] = pytest.StashKey()
_SPEND: pytest.StashKey[Spend] = pytest.StashKey()
"""What a test would have cost; on the run, what all of its tests would have cost."""
_STRICT: pytest.StashKey[bool] = pytest.StashKey()
"""Whether the test is strict. The entry is deleted once the test failed for that."""
_TOLD: pytest.StashKey[list[str]] = pytest.StashKey()
"""What recorders have to tell at the end of the run."""
_SENT = "youcam_mock"
_QUIET = -2
_STOPS_WITHIN_S = 0.002


@pytest.fixture(scope="session")
def _youcam_mocks() -> Iterator[MockPool]:
    from youcam_mock.plugin.mock_pool import MockPool

    mocks = MockPool()
    yield mocks
    mocks.close()


@pytest.fixture(scope="session")
def _youcam_recordings(pytestconfig: pytest.Config) -> Iterator[Recordings]:
    from youcam_mock.plugin.recording import Recordings

    recordings = Recordings(pytestconfig.getoption("--youcam-record"), pytestconfig.stash.setdefault(_TOLD, []))
    yield recordings
    recordings.close()


@pytest.fixture
def _youcam_recorder(request: pytest.FixtureRequest) -> str | None:
    """The URL of the recorder for this test; None for a test that is not recorded."""
    folder = _settings(request).get("replay")
    if not folder or request.config.getoption("--youcam-record") in (None, "none"):
        return None
    from youcam_mock.plugin.recording import RecordError

    recordings: Recordings = request.getfixturevalue("_youcam_recordings")
    try:
        recorded = recordings.records(folder, request.node.nodeid)
        return recordings.begin(folder, request.node.nodeid) if recorded else None
    except RecordError as error:
        _refuse(str(error))
    except ImportError as error:
        _refuse_without_server(error)


@pytest.fixture
def youcam_mock(
    request: pytest.FixtureRequest, _youcam_mocks: MockPool, _youcam_recorder: str | None
) -> Iterator[MockControl]:
    """A mock in this process, in its initial state, with a clock that stands still: see MockControl.

    The marker `youcam` chooses its profile and other settings.
    """
    if _youcam_recorder:
        pytest.skip("youcam_mock steers the mock, so that this test cannot be recorded")
    strict = _strict(request)
    control = _made(request, _youcam_mocks)
    request.node.stash[_CONTROL], request.node.stash[_STRICT] = control, strict
    yield control
    request.node.stash[_SPEND] = control.spent_in_all()
    _add(request.config, request.node.stash[_SPEND])


@pytest.fixture
def youcam(request: pytest.FixtureRequest, _youcam_recorder: str | None) -> Iterator[YouCam]:
    """A client of the mock. It waits without taking time, as the mock's clock advances instead.

    While a test is recorded, it is a client of the service.
    """
    from youcam import YouCam
    from youcam_mock.plugin.clock import MockClock

    if _youcam_recorder:
        with YouCam(**_paying(), base_url=_youcam_recorder) as client:
            yield client
        return
    youcam_mock: MockControl = request.getfixturevalue("youcam_mock")
    with YouCam(
        **youcam_mock.credentials,
        base_url=youcam_mock.url,
        transport=youcam_mock.transport(),
        clock=MockClock(youcam_mock.timeline),
    ) as client:
        yield client


@pytest.fixture
def async_youcam(request: pytest.FixtureRequest, _youcam_recorder: str | None) -> AsyncYouCam:
    """A client for asyncio, like `youcam`. It holds nothing that must be closed, so that it works in any event loop."""
    from youcam import AsyncYouCam
    from youcam_mock.plugin.clock import MockClock

    if _youcam_recorder:
        import httpx

        # A connection that is kept would outlive the event loop of the test. The recorder needs no certificates.
        briefly = httpx.AsyncHTTPTransport(verify=False, limits=httpx.Limits(max_keepalive_connections=0))
        return AsyncYouCam(**_paying(), base_url=_youcam_recorder, transport=briefly)
    youcam_mock: MockControl = request.getfixturevalue("youcam_mock")
    return AsyncYouCam(
        **youcam_mock.credentials,
        base_url=youcam_mock.url,
        transport=youcam_mock.async_transport(),
        clock=MockClock(youcam_mock.timeline),
    )


@pytest.fixture
def youcam_api_key(request: pytest.FixtureRequest, _youcam_recorder: str | None) -> str:
    """The API key for programs that call `youcam_mock_url`: the mock's, or the one that pays for a recording."""
    if _youcam_recorder:
        return _paying().get("api_key") or _refuse("youcam_api_key: YOUCAM_RECORD_API_KEY is not set")
    control: MockControl = request.getfixturevalue("youcam_mock")
    return control.api_key


@pytest.fixture
def youcam_mock_url(request: pytest.FixtureRequest, _youcam_recorder: str | None) -> Iterator[str]:
    """The base URL of the same mock on a real socket, for subprocesses and programs in other languages.

    Its clients wait by the machine's clock, so that the mock's clock runs with it unless the marker `youcam` names
    another, such as `clock="x10"`. `youcam_mock.slow(0)` makes tasks end at once; `advance` works as usual.

    While a test is recorded, it is the URL of the recorder.
    """
    from youcam_mock.embedded_server import served

    if _youcam_recorder:
        yield _youcam_recorder
        return
    youcam_mock: MockControl = request.getfixturevalue("youcam_mock")
    if "clock" not in _options(request):
        youcam_mock.app.mock.clock.change(mode="real")
    with served(youcam_mock.app, stops_within_s=_STOPS_WITHIN_S) as url:
        yield url


def _made(request: pytest.FixtureRequest, mocks: MockPool) -> MockControl:
    from youcam_mock.plugin.options import OptionError, settings_of

    try:
        return mocks.fresh(settings_of(_settings(request), request.config.getini("youcam_profile")))
    except OptionError as error:
        _refuse(f"youcam marker or ini option: {error}")
    except ImportError as error:
        _refuse_without_server(error)


def _paying() -> Credentials:
    """Returns the account that pays for recordings."""
    from youcam_mock.plugin.recording import RecordError, credentials

    try:
        return credentials(os.environ)
    except RecordError as error:
        _refuse(str(error))


def _refuse_without_server(error: ImportError) -> NoReturn:
    _refuse(f"the youcam fixtures need the mock's packages: pip install 'youcam-mock[server]' ({error})")


def _refuse(why: str) -> NoReturn:
    pytest.fail(why, pytrace=False)


def _options(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Returns the options of all youcam markers of the test. The marker nearest to the test wins."""
    options: dict[str, Any] = {}
    for marker in request.node.iter_markers("youcam"):
        if marker.args:
            _refuse(f"youcam marker: takes options by name, such as profile={str(marker.args[0])!r}")
        options = {**marker.kwargs, **options}
    return options


def _settings(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Returns those options that are settings of the mock."""
    from youcam_mock.plugin.recording import with_replay

    options = {name: value for name, value in _options(request).items() if name != "strict"}
    return with_replay(options, request.config.getoption("--youcam-record"), request.config.rootpath)


def _strict(request: pytest.FixtureRequest) -> bool:
    """Returns whether the test fails for unmet steering and for refusals."""
    strict = _options(request).get("strict")
    if not (strict is None or isinstance(strict, bool)):
        _refuse(f"youcam marker: strict {strict!r}: should be True or False")
    return bool(request.config.getini("youcam_strict")) if strict is None else strict


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declares the options of the command line and of the ini file."""
    parser.getgroup("youcam").addoption(
        "--youcam-record",
        choices=("none", "once", "new", "all"),
        help="record tests with @pytest.mark.youcam(replay=FOLDER): none of them, once (folders without a recording), "
        "new (tests without one) or all; the account is named by YOUCAM_RECORD_API_KEY, its budget by "
        "YOUCAM_RECORD_SPEND",
    )
    parser.addini("youcam_profile", "edition of the YouCam API that the fixtures mock, such as 2026-10", default="")
    parser.addini(
        "youcam_strict",
        "fail tests that steered the mock in vain, or had requests refused that they did not allow_refusals",
        type="bool",
        default=False,
    )


def pytest_configure(config: pytest.Config) -> None:
    """Declares the marker."""
    config.addinivalue_line(
        "markers",
        "youcam(profile, units, rules, faces, clock, replay, strict, ...): settings of the youcam fixtures' mock, "
        "fields of youcam_mock.Settings; strict=True fails the test for steering that no request met and for refusals",
    )


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Fails a strict test that would pass. A test that fails or is skipped has its own reason."""
    outcome: Any = yield
    if outcome.excinfo is None and item.stash.get(_STRICT, False):
        from youcam_mock.plugin.strict import complaints

        if text := complaints(item.stash[_CONTROL]):
            # The report of the failure needs no second explanation of the same refusals.
            del item.stash[_STRICT]
            outcome.force_exception(pytest.fail.Exception(f"youcam strict:\n{text}", pytrace=False))


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Adds to the report of a test that failed why the mock refused requests, and in a worker what the test cost."""
    outcome: Any = yield
    control = item.stash.get(_CONTROL, None)
    if control is None:
        return
    report: pytest.TestReport = outcome.get_result()
    if call.when == "teardown" and hasattr(item.config, "workeroutput"):
        from youcam_mock.plugin.session_summary import sent

        setattr(report, _SENT, sent(item.stash[_SPEND]))
    if report.failed and not _failed_for_strictness(item):
        from youcam_mock.plugin.session_summary import explanations

        if text := explanations(control):
            report.sections.append(("youcam-mock", text))


def _failed_for_strictness(item: pytest.Item) -> bool:
    """Returns whether the report already says what was refused."""
    return _STRICT not in item.stash


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Adds what a test cost in a worker of pytest-xdist. The worker may not live to the end of the run."""
    node, data = getattr(report, "node", None), getattr(report, _SENT, None)
    if node is not None and data:
        from youcam_mock.plugin.session_summary import received

        _add(node.config, received(data))


def _add(config: pytest.Config, spent: Spend) -> None:
    config.stash[_SPEND] = config.stash[_SPEND] + spent if _SPEND in config.stash else spent


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Prints what the run would have cost, and what recorders have to tell."""
    for told in config.stash.get(_TOLD, []):
        terminalreporter.write_line(f"youcam: {told}")
    spend = config.stash.get(_SPEND, None)
    if spend is not None and config.get_verbosity() > _QUIET:
        from youcam_mock.plugin.session_summary import summary

        if line := summary(spend):
            terminalreporter.write_line(line)
