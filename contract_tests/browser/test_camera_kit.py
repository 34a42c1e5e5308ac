"""The camera kit in pages of another origin, before a camera that shows the sample photograph."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any

import httpx
import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from contract_tests.browser.conftest import Launch
from contract_tests.browser.folders import served
from contract_tests.engines.people.turned import turned
from contract_tests.http.files import pictures_of_people as people
from youcam_mock.embedded_server import MockServer
from youcam_mock.engines.imaging.sample_photo import portrait
from youcam_mock.settings import Settings

KIT = "/v1.0-skincare-camera-kit"
PAGE = """<!doctype html><html lang="en"><title>A shop</title><body><div id="YMK-module"></div>
<script src="/events.js"></script><script src="{mock}{kit}/sdk.js"></script></body></html>"""
EVENTS = """
const NAMES = ["loading", "opened", "loaded", "closed", "cameraOpened", "cameraClosed", "cameraFailed",
  "faceQualityChanged", "skinAnalysisDetectionStarted", "skinAnalysisDetectionCompleted",
  "skinAnalysisDetectionCaptured", "unsupportedResolution"];
window.seen = [];
window.ymkAsyncInit = () => {
  for (const name of NAMES) YMK.addEventListener(name, (...values) => seen.push([name, ...values]));
};
"""
CAPTURED = "skinAnalysisDetectionCaptured"
ALL_GOOD = {
    "hasFace": True,
    **dict.fromkeys(("area", "frontal", "lighting", "nakedeye", "faceangle"), "good"),
    "areaMessages": [],
}


@pytest.fixture(scope="module")
def mock() -> Iterator[MockServer]:
    with MockServer(Settings(port=0)) as running:
        yield running


@pytest.fixture(autouse=True)
def nothing_forced(mock: MockServer) -> None:
    force(mock)


def force(mock: MockServer, **forced: Any) -> None:
    httpx.put(f"{mock.url}/_mock/camera-kit", json=forced).raise_for_status()


@pytest.fixture(scope="module")
def camera(launch: Launch, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """A browser whose camera shows a face in the middle of a wide picture."""
    wide = Image.new("RGB", (1440, 1080), (120, 130, 140))
    with Image.open(BytesIO(portrait(810, 1080))) as face:
        wide.paste(face, (315, 0))
    film = tmp_path_factory.mktemp("camera") / "face.mjpeg"
    film.write_bytes(people.jpeg(wide) * 2)
    browser = launch(f"--use-file-for-fake-video-capture={film}")
    yield browser
    browser.close()


@pytest.fixture(scope="module")
def shop(mock: MockServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a page of another origin that loads the kit and writes down its events."""
    folder = tmp_path_factory.mktemp("shop")
    (folder / "index.html").write_text(PAGE.format(mock=mock.url, kit=KIT))
    (folder / "events.js").write_text(EVENTS)
    with served(folder) as origin:
        yield f"{origin}/"


@pytest.fixture
def page(camera: Browser, shop: str) -> Iterator[Page]:
    """That page, which may use the camera. Fails the test for an error in its scripts."""
    context = camera.new_context(permissions=["camera"], viewport={"width": 800, "height": 900})
    opened = context.new_page()
    opened.set_default_timeout(15_000)
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    opened.goto(shop)
    yield opened
    context.close()
    assert errors == []


def events(page: Page) -> list[list[Any]]:
    """The events so far; runs of the same name once, with the last values."""
    found: list[list[Any]] = page.evaluate("seen")
    return [each for each, after in zip(found, [*found[1:], [None]], strict=True) if each[0] != after[0]]


def names(page: Page) -> list[str]:
    return [each[0] for each in events(page)]


def wait_for(page: Page, name: str) -> list[Any]:
    """Waits for an event, and returns the values of its last time."""
    page.wait_for_function("name => seen.some((event) => event[0] === name)", arg=name)
    values: list[Any] = page.evaluate("name => seen.filter((event) => event[0] === name).at(-1).slice(1)", name)
    return values


def opened_headless(page: Page, **more: Any) -> None:
    page.evaluate(
        "args => { YMK.init({moduleMode: 'headless', width: 640, height: 480, ...args}); YMK.openSkincareCamera() }",
        more,
    )


def opened(content: str) -> Image.Image:
    kind, _, data = content.partition(",")
    assert kind == "data:image/jpeg;base64"
    return Image.open(BytesIO(base64.b64decode(data)))


def test_in_ui_mode_a_face_is_captured_by_itself(page: Page) -> None:
    page.evaluate("YMK.init({width: 360, height: 480, language: 'enu'}); YMK.openSkincareCamera()")
    (photo,) = wait_for(page, CAPTURED)
    assert events(page)[-2] == ["faceQualityChanged", ALL_GOOD]
    assert names(page) == [
        *("loading", "opened", "cameraOpened", "loaded", "skinAnalysisDetectionStarted"),
        *("faceQualityChanged", CAPTURED),
    ]
    with opened(photo) as image:
        assert image.size == (810, 1080)
    page.evaluate("YMK.close()")
    assert names(page)[-2:] == ["cameraClosed", "closed"]
    expect(page.get_by_role("region")).to_have_count(0)


def test_progress_runs_from_0_to_100(page: Page) -> None:
    opened_headless(page)
    wait_for(page, "loaded")
    progress = [event[1] for event in page.evaluate("seen") if event[0] == "loading"]
    assert (progress[0], progress[-1], progress) == (0, 100, sorted(progress))


def test_headless_mode_says_that_a_face_qualifies_and_captures_when_it_is_told(page: Page) -> None:
    opened_headless(page, snapshotType="blob")
    wait_for(page, "skinAnalysisDetectionCompleted")
    assert CAPTURED not in names(page)
    assert names(page)[:3] == ["loading", "cameraOpened", "loaded"]
    page.evaluate("YMK.addEventListener('skinAnalysisDetectionCaptured', (photo) => (window.photo = photo))")
    page.evaluate("YMK.capture()")
    wait_for(page, CAPTURED)
    assert page.evaluate("[photo instanceof Blob, photo.type]") == [True, "image/jpeg"]
    assert page.evaluate("createImageBitmap(photo).then(({width, height}) => [width, height])") == [810, 1080]
    assert page.evaluate("[YMK.getResultCanvas().width, YMK.getResultCanvas().height, YMK.isLoaded()]") == [
        640,
        480,
        True,
    ]
    page.evaluate("YMK.close()")
    assert page.evaluate("[YMK.isLoaded(), YMK.getInfo().fps]") == [False, 0]


def test_a_paused_stream_stands_still_until_it_is_resumed(page: Page) -> None:
    opened_headless(page)
    wait_for(page, "skinAnalysisDetectionCompleted")
    page.wait_for_function("YMK.getInfo().fps > 0")
    page.evaluate("YMK.pause(); seen.length = 0; YMK.mock.quality({lighting: 'ok'})")
    page.evaluate("YMK.resume()")
    assert wait_for(page, "faceQualityChanged")[0]["lighting"] == "ok"
    assert "cameraOpened" not in names(page)
    page.evaluate("seen.length = 0; YMK.resume(true)")
    wait_for(page, "faceQualityChanged")
    assert names(page)[:3] == ["cameraClosed", "cameraOpened", "loaded"]


def test_a_listener_is_removed_by_its_handle(page: Page) -> None:
    page.evaluate(
        """() => {
            window.heard = [];
            const handle = YMK.addEventListener('closed', () => heard.push('first'));
            YMK.addEventListener('closed', () => heard.push('second'));
            YMK.removeEventListener(handle);
        }"""
    )
    opened_headless(page)
    page.evaluate("YMK.close()")
    assert page.evaluate("heard") == ["second"]


def _portrait(box: tuple[int, int, int, int] = people.PORTRAIT) -> Image.Image:
    return people.photo(box, 480)


SEEN: dict[str, tuple[Callable[[], Image.Image], dict[str, Any]]] = {
    "a good face": (_portrait, ALL_GOOD),
    "no face": (people.landscape, {"hasFace": False, "area": "notgood", "frontal": "notgood", "lighting": "notgood"}),
    "far away": (lambda: _portrait((110, 0, 338, 304)), {"area": "toosmall", "areaMessages": ["Come closer."]}),
    "too close": (lambda: _portrait((180, 90, 268, 208)), {"area": "outofboundary"}),
    "off the middle": (lambda: _portrait((126, 40, 274, 238)), {"area": "notgood", "hasFace": True}),
    "looking left": (lambda: turned(yaw=30), {"frontal": "notgood", "faceangle": "leftward"}),
    "looking right": (lambda: turned(yaw=-30), {"frontal": "notgood", "faceangle": "rightward"}),
    "looking up": (lambda: turned(pitch=30), {"frontal": "notgood", "faceangle": "upward"}),
    "looking down": (lambda: turned(pitch=-30), {"frontal": "notgood", "faceangle": "downward"}),
    "leaning right in the picture": (lambda: people.rolled(_portrait(), 20), {"faceangle": "lefttilt"}),
    "leaning left in the picture": (lambda: people.rolled(_portrait(), -25), {"faceangle": "righttilt"}),
    "dim": (lambda: people.darkened(_portrait(), 0.3), {"lighting": "ok"}),
    "dark": (lambda: people.darkened(_portrait(), 0.1), {"lighting": "notgood"}),
    "half in the shade": (lambda: people.half_dark(_portrait(), 0.3), {"lighting": "notgood"}),
    "dark glasses": (lambda: people.covered(_portrait(), people.GLASSES, (12, 12, 14)), {"nakedeye": "notgood"}),
}
"""What pictures show, and what is told of them."""


def test_the_quality_is_that_of_the_picture(page: Page) -> None:
    opened_headless(page, width=480, height=640)
    told = {}
    for name, (picture, _) in SEEN.items():
        text = base64.b64encode(people.jpeg(picture())).decode()
        page.evaluate("text => { seen.length = 0; YMK.setCanvasInput('image', 'base64', text) }", text)
        told[name] = wait_for(page, "faceQualityChanged")[0]
    assert {name: {key: told[name][key] for key in expected} for name, (_, expected) in SEEN.items()} == {
        name: expected for name, (_, expected) in SEEN.items()
    }


@pytest.mark.parametrize(
    "quality",
    [
        {"faceangle": "upward", "frontal": "notgood"},
        {"faceangle": "downward"},
        {"nakedeye": "notgood"},
        {"hasFace": False},
    ],
)
def test_a_quality_is_forced_by_the_control_api_and_by_the_page(
    page: Page, mock: MockServer, quality: dict[str, Any]
) -> None:
    force(mock, quality=quality)
    opened_headless(page)
    by_control = wait_for(page, "faceQualityChanged")[0]
    force(mock)
    page.evaluate(
        "quality => { YMK.close(); seen.length = 0; YMK.mock.quality(quality); YMK.openSkincareCamera() }", quality
    )
    assert wait_for(page, "faceQualityChanged")[0] == by_control
    assert by_control == {**ALL_GOOD, **quality, "areaMessages": by_control["areaMessages"]}


def _failed_in_the_view(page: Page) -> None:
    wait_for(page, "cameraFailed")
    expect(page.get_by_role("status")).to_contain_text("cannot be opened")
    assert "cameraOpened" not in names(page)
    page.evaluate("YMK.close()")
    assert names(page)[-2:] == ["cameraFailed", "closed"]


def test_a_camera_that_the_person_denies_has_failed(launch: Launch, shop: str) -> None:
    browser = launch("--use-fake-ui-for-media-stream=deny")
    page = browser.new_page()
    page.goto(shop)
    page.evaluate("YMK.init(); YMK.openSkincareCamera()")
    _failed_in_the_view(page)
    browser.close()


def test_a_failure_is_forced_by_the_page(page: Page) -> None:
    page.evaluate("YMK.mock.fail('cameraFailed'); YMK.init(); YMK.openSkincareCamera()")
    _failed_in_the_view(page)


def test_a_failure_is_forced_by_the_control_api_before_and_after_the_camera_opens(page: Page, mock: MockServer) -> None:
    force(mock, fail="cameraFailed")
    page.evaluate("YMK.init(); YMK.openSkincareCamera()")
    _failed_in_the_view(page)
    force(mock)
    page.evaluate("seen.length = 0")
    opened_headless(page)
    wait_for(page, "loaded")
    force(mock, fail="cameraFailed")
    wait_for(page, "cameraFailed")
    assert names(page)[-2:] == ["cameraFailed", "cameraClosed"]


@pytest.mark.parametrize("size", [{"width": 10}, {"height": 0.5}, {"width": "wide"}, {"height": 5000}])
def test_a_size_that_no_view_can_have_is_told(page: Page, size: dict[str, Any]) -> None:
    page.evaluate("size => { YMK.init(size); YMK.openSkincareCamera() }", size)
    wait_for(page, "unsupportedResolution")
    wait_for(page, CAPTURED)


def test_an_unsupported_size_is_forced_by_the_control_api(page: Page, mock: MockServer) -> None:
    force(mock, fail="unsupportedResolution")
    page.evaluate("YMK.init({width: 360, height: 480}); YMK.openSkincareCamera()")
    wait_for(page, "unsupportedResolution")


INPUTS = {
    "a canvas": """async (url) => {
        const image = new Image(); image.src = url; await image.decode();
        const canvas = Object.assign(document.createElement('canvas'), {width: image.width, height: image.height});
        canvas.getContext('2d').drawImage(image, 0, 0);
        YMK.setCanvasInput('image', 'canvas', canvas);
    }""",
    "a file": """async (url) => {
        const blob = await (await fetch(url)).blob();
        YMK.setCanvasInput('image', 'file', new File([blob], 'face.jpg', {type: blob.type}));
    }""",
    "a track": """async () => {
        const stream = await navigator.mediaDevices.getUserMedia({video: {width: 1440, height: 1080}});
        YMK.setCanvasInput('video', 'mediaStreamTrack', stream.getVideoTracks()[0]);
    }""",
    "a data URL": "(url) => YMK.setCanvasInput('image', 'base64', url)",
    "the words of the example": "(url) => YMK.setCanvasInput('base64', url, document.querySelector('canvas'))",
}


@pytest.mark.parametrize("given", INPUTS)
def test_headless_mode_takes(page: Page, given: str) -> None:
    page.evaluate("document.body.append(document.createElement('canvas'))")
    url = f"data:image/jpeg;base64,{base64.b64encode(portrait(480, 640)).decode()}"
    page.evaluate(INPUTS[given], url)
    opened_headless(page, width=480, height=640)
    wait_for(page, "skinAnalysisDetectionCompleted")
    page.evaluate("YMK.capture()")
    with opened(wait_for(page, CAPTURED)[0]) as image:
        assert image.size == ((810, 1080) if given == "a track" else (480, 640))
    assert "cameraOpened" not in names(page)
    is_own = page.evaluate("YMK.getResultCanvas() === document.querySelector('canvas')")
    assert is_own == (given == "the words of the example")


MISUSES = """() => {
    window.said = [];
    console.error = (line) => said.push(line);
    YMK.capture();
    YMK.removeEventListener(99);
    YMK.addEventListener('opend', () => {});
    YMK.addEventListener('opened', 'alert()');
    YMK.setCanvasInput('image', 'post', 'x');
    YMK.setCanvasInput('sound', 'file', 'x');
    YMK.mock.fail('cameraFell');
    YMK.init({moduleMode: 'headles', language: 'eng', snapshotType: 7});
    YMK.capture();
    YMK.flipCamera();
    YMK.getResultCanvas();
    YMK.init({moduleMode: 'headless'});
    YMK.setCanvasInput('image', 'base64', 'no picture');
    YMK.openSkincareCamera();
    YMK.openSkincareCamera();
}"""


def test_a_misuse_is_told_in_one_line_and_breaks_nothing(page: Page) -> None:
    page.evaluate(MISUSES)
    page.wait_for_function("said.some((line) => line.includes('no base64'))")
    said = page.evaluate("said")
    assert len(said) == 15
    assert [line for line in said if not line.startswith("YMK: ") or "\n" in line] == []


def test_the_view_speaks_each_language(page: Page, mock: MockServer, shop: str) -> None:
    page.goto(f"{shop}?camera=sample")
    force(mock, quality={"area": "toosmall"})
    told = {}
    for language in ("chs", "cht", "deu", "enu", "esp", "fra", "jpn", "kor", "ptb", "ita"):
        page.evaluate("seen.length = 0")
        page.evaluate("language => { YMK.init({language}); YMK.openSkincareCamera() }", language)
        (quality,) = wait_for(page, "faceQualityChanged")
        expect(page.get_by_role("status")).to_have_text(quality["areaMessages"][0])
        told[language] = (quality["areaMessages"][0], page.locator("button.main:visible").text_content())
    assert len(set(told.values())) == 10


def test_the_button_takes_a_face_that_does_not_qualify_and_another_takes_it_once_more(
    page: Page, mock: MockServer
) -> None:
    force(mock, quality={"lighting": "notgood"})
    page.evaluate("YMK.init({width: 360, height: 480}); YMK.openSkincareCamera()")
    wait_for(page, "faceQualityChanged")
    assert CAPTURED not in names(page)
    page.get_by_role("button", name="Take the photo").click()
    wait_for(page, CAPTURED)
    page.evaluate("seen.length = 0")
    page.get_by_role("button", name="Once more").click()
    wait_for(page, "faceQualityChanged")
    page.keyboard.press("Escape")
    wait_for(page, "closed")
    assert names(page)[-2:] == ["cameraClosed", "closed"]


def test_the_view_says_that_the_mock_is_away_and_goes_on_when_it_is_back(page: Page) -> None:
    page.route("**/quality", lambda route: route.abort())
    page.evaluate("YMK.init({width: 360, height: 480}); YMK.openSkincareCamera()")
    wait_for(page, "loaded")
    expect(page.get_by_role("status")).to_have_text("The mock does not answer. Is it still running?")
    assert "faceQualityChanged" not in names(page)
    page.unroute("**/quality")
    wait_for(page, CAPTURED)


def test_without_a_place_of_its_own_the_view_stands_before_the_page(page: Page) -> None:
    position = "getComputedStyle(document.querySelector('[role=region]')).position"
    page.evaluate("YMK.init({width: 360, height: 480}); YMK.openSkincareCamera()")
    wait_for(page, "opened")
    assert page.evaluate(position) == "relative"
    assert page.evaluate("document.querySelector('#YMK-module > [role=region]').clientWidth") == 360
    page.evaluate("YMK.close(); document.getElementById('YMK-module').remove(); seen.length = 0")
    page.evaluate("YMK.openSkincareCamera()")
    wait_for(page, "opened")
    assert page.evaluate(position) == "fixed"


def test_the_sample_stands_in_for_a_camera(page: Page, shop: str) -> None:
    page.goto(f"{shop}?camera=sample")
    page.evaluate("navigator.mediaDevices.getUserMedia = () => Promise.reject(new Error('there is none')); YMK.init()")
    page.evaluate("YMK.openSkincareCamera()")
    with opened(wait_for(page, CAPTURED)[0]) as image:
        assert image.size == (1080, 1440)


def test_the_kit_is_one_request_and_leaves_one_name(page: Page, shop: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{shop}events.js")
    before = set(page.evaluate("Object.getOwnPropertyNames(window)"))
    page.goto(shop)
    after = set(page.evaluate("Object.getOwnPropertyNames(window)"))
    assert after - before == {"YMK", "ymkAsyncInit", "seen"}
    assert [url for url in asked if KIT in url] == [url for url in asked if url.endswith(f"{KIT}/sdk.js")]
