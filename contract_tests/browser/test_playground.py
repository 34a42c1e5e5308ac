"""The playground of the console: from a feature to its result, and to the same call as a program."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import orjson
import pytest
from playwright.sync_api import FilePayload, Page, Request, Route, expect

from youcam_mock.embedded_server import MockServer
from youcam_mock.sample import SAMPLE
from youcam_mock.settings import Settings

Json = dict[str, Any]
NASTY = """<img src=x onerror="document.title='ran'"> it's `$(exit 3)` ${1} "\\n" FILE0."""
RESULT = "The result"
TITLE = "Playground · youcam-mock"


@pytest.fixture
def still_server() -> Iterator[MockServer]:
    """A mock whose clock stands still."""
    with MockServer(Settings(port=0, clock="virtual", rate_limit=False)) as running:
        yield running


def _open(page: Page, server: MockServer, feature: str) -> None:
    page.goto(f"{server.url}/_mock/console#playground/{feature}")
    expect(page.locator(".feature-head code")).to_contain_text(feature.replace("/", "/task/", 1))


def _run(page: Page) -> None:
    page.get_by_role("button", name="Run", exact=True).click()


def _sent(page: Page, feature: str) -> Json:
    """Runs, and returns the body that the page sent."""

    def is_run(request: Request) -> bool:
        return request.method == "POST" and request.url.endswith(f"/task/{feature}")

    with page.expect_request(is_run) as sent:
        _run(page)
    body = sent.value.post_data_json
    assert isinstance(body, dict)
    return body


def _code(page: Page, language: str) -> str:
    page.get_by_role("tab", name=language, exact=True).click()
    return page.get_by_role("tabpanel", name=language, exact=True).locator("pre").inner_text()


def test_three_clicks_lead_from_the_first_page_to_a_result(page: Page, server: MockServer) -> None:
    page.goto(server.url)
    page.get_by_role("link", name="Console").click()
    _run(page)
    expect(page.get_by_alt_text(RESULT)).to_be_visible()
    slider = page.get_by_role("slider", name="How much of the input is shown, in per cent")
    slider.press("Home")
    expect(slider).to_have_value("0")


def test_a_form_of_effects_within_effects_sends_what_it_shows(page: Page, server: MockServer) -> None:
    _open(page, server, "v2.0/makeup-vto")
    page.get_by_label("category to add").select_option(label="foundation")
    page.locator("#f-effects-add").click()
    added = page.get_by_role("group", name="effects 3", exact=True)
    added.locator("#f-effects-2-palettes-0-color").fill("#b3123b")
    added.get_by_role("button", name="Move up effects 3", exact=True).click()
    body = _sent(page, "makeup-vto")
    assert [effect["category"] for effect in body["effects"]] == ["skin_smooth", "foundation", "blush"]
    assert body["effects"][1]["palettes"][0]["color"] == "#b3123b"
    expect(page.get_by_alt_text(RESULT)).to_be_visible()


def test_form_and_json_stay_in_step(page: Page, server: MockServer) -> None:
    _open(page, server, "v2.0/enhance")
    page.get_by_role("tab", name="JSON").click()
    raw = page.get_by_label("The body as JSON")
    body = orjson.loads(raw.input_value())
    raw.fill(orjson.dumps({**body, "scale": 4}).decode())
    page.get_by_role("tab", name="Form").click()
    expect(page.locator("#f-scale-2")).to_be_checked()
    page.locator("#f-scale").check(force=True)
    page.get_by_role("tab", name="JSON").click()
    assert orjson.loads(raw.input_value())["scale"] == 1


def test_the_code_sends_what_the_page_sends(
    page: Page, server: MockServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What every language must keep from its own meaning, and a page from becoming markup.
    _open(page, server, "v2.0/text-to-image/youcam")
    page.locator("#f-prompt").fill(NASTY)
    shell, python, typescript = (_code(page, language) for language in ("curl", "Python", "TypeScript"))
    sent = _sent(page, "text-to-image/youcam")
    assert sent["prompt"] == NASTY
    assert page.title() == TITLE

    quoted = shell.partition(" -d ")[2].partition(" |\n  jq")[0]
    printed = subprocess.run(["sh", "-c", f"printf %s {quoted}"], capture_output=True, check=True)
    assert orjson.loads(printed.stdout) == sent
    template = typescript.partition('/youcam", ')[2].partition(");\n")[0]
    assert orjson.loads(page.evaluate(template)) == sent

    monkeypatch.setenv("YOUCAM_API_KEY", server.api_key)
    monkeypatch.chdir(tmp_path)
    exec(compile(python, "python", "exec"), {})
    run = "run_task_text_to_image_youcam_v2_0"
    bodies = [entry.json for entry in server.app.mock.journal.entries if entry.operation == run]
    assert bodies == [sent, sent]


def test_every_feature_has_a_form_and_parameters_of_the_client(page: Page, server: MockServer) -> None:
    page.goto(f"{server.url}/_mock/console")
    programs = page.evaluate(
        """async () => {
          const at = "/_mock/console/playground";
          const [{ Draft }, { Form }, { python }] = await Promise.all(
            ["draft", "form", "code/python"].map((name) => import(`${at}/${name}.js`)));
          const { features } = await (await fetch("/_mock/features")).json();
          const made = [];
          for (const { version, feature } of features) {
            const detail = await (await fetch(`/_mock/features/${version}/${feature}`)).json();
            const draft = new Draft({ ...detail, version: `v${version}` });
            for (const pointer of draft.take(detail.example)) {
              draft.put(pointer, [...draft.values(pointer), draft.add(new Blob(["a"]), "photo.jpg")]);
            }
            const place = document.createElement("div");
            const model = { draft, move() {}, picker: () => null, edited() {} };
            new Form(place, model).draw();
            made.push([`${version} ${feature}`, python(draft, "http://mock", new Map()), draft.missing().length]);
          }
          return made;
        }"""
    )
    table = orjson.loads((files("youcam") / "features.json").read_bytes())["features"]
    assert len(programs) == len(table)
    by_path = {entry["path"]: entry for entry in table.values()}
    for name, program, missing in programs:
        version, _, feature = name.partition(" ")
        known = by_path[f"/s2s/v{version}/task/{feature}"]
        calls = (node for node in ast.walk(ast.parse(program)) if isinstance(node, ast.Call))
        call = next(each for each in calls if getattr(each.func, "attr", "") == "run")
        given = {keyword.arg for keyword in call.keywords}
        assert (name, given - {*known["inputs"], *known["params"]}, missing) == (name, set(), 0)
        assert given >= set(known["required"]), name


def test_a_name_with_markup_stays_text_and_a_failed_task_says_why(page: Page, server: MockServer) -> None:
    _open(page, server, "v2.0/hair-color")
    for name in (f"{NASTY}.png".replace("/", ""), "error_no_face.png"):
        photo = FilePayload(name=name, mimeType="image/png", buffer=SAMPLE.read_bytes())
        page.locator("input[type=file]").set_input_files(photo)
        expect(page.locator(".thumb figcaption")).to_contain_text(name)
    _run(page)
    expect(page.get_by_role("heading", name="error_no_face")).to_be_visible()
    assert page.title() == TITLE


def test_a_result_that_is_no_picture_is_told_and_the_next_one_is_shown(page: Page, server: MockServer) -> None:
    _open(page, server, "v2.0/hair-color")
    page.route("**/ttl30/**", _broken)
    _run(page)
    expect(page.get_by_text("but it is no picture")).to_be_visible()
    page.unroute("**/ttl30/**")
    _run(page)
    expect(page.get_by_alt_text(RESULT)).to_be_visible()


def _broken(route: Route) -> None:
    if route.request.method == "GET":
        route.fulfill(body="no picture", content_type="image/jpeg")
    else:
        route.continue_()


def test_a_clock_that_stands_still_is_told_and_can_be_moved(page: Page, still_server: MockServer) -> None:
    _open(page, still_server, "v2.0/hair-color")
    _run(page)
    expect(page.get_by_text("time stands still")).to_be_visible()
    page.get_by_label("Advance by itself").check()
    expect(page.get_by_alt_text(RESULT)).to_be_visible()


def test_a_mock_that_went_away_is_told_and_the_page_goes_on(page: Page, still_server: MockServer) -> None:
    _open(page, still_server, "v2.0/hair-color")
    _run(page)
    expect(page.get_by_text("time stands still")).to_be_visible()
    still_server.__exit__(None, None, None)
    expect(page.get_by_text("The mock does not answer. This page goes on when it is back.")).to_be_visible()
    port = int(still_server.url.rpartition(":")[2])
    with MockServer(Settings(port=port, clock="x100", rate_limit=False)):
        # The new mock does not know the task.
        expect(page.locator(".failure")).to_be_visible()
        _run(page)
        expect(page.get_by_alt_text(RESULT)).to_be_visible()
