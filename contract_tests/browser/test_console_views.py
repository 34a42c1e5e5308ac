"""The views that watch and steer: requests, tasks, units, clock, scenarios and webhooks."""

from __future__ import annotations

import shlex
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any

import httpx
import pytest
from playwright.sync_api import Locator, Page, expect

from youcam_mock.embedded_server import MockServer
from youcam_mock.settings import Settings

_RUN = "/s2s/v2.0/task/enhance"
_BODY = {"src_file_url": "https://example.com/a.jpg", "scale": 2}
_BURST = 100
_A_SECOND = 50
_SCRIPT = "<script>window.hit = 1</script><img src=x onerror='window.hit = 1'>"


@pytest.fixture
def api(server: MockServer) -> Iterator[httpx.Client]:
    """A client of the API with the first account's key."""
    with _client(server) as client:
        yield client


def _client(server: MockServer) -> httpx.Client:
    return httpx.Client(base_url=server.url, headers={"authorization": f"Bearer {server.api_key}"})


def _open(page: Page, server: MockServer, view: str) -> None:
    page.goto(f"{server.url}/_mock/console#{view}")
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def _run(api: httpx.Client, **members: Any) -> httpx.Response:
    return api.post(_RUN, json=_BODY | members)


def _entries(page: Page) -> Locator:
    return page.locator(".entries .entry")


def _press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def test_an_empty_list_says_where_to_point_a_program(page: Page, server: MockServer) -> None:
    _open(page, server, "requests")
    expect(page.get_by_role("main")).to_contain_text(f"No request yet. Point a program at {server.url}")


def test_a_refusal_shows_its_reason_first(page: Page, server: MockServer, api: httpx.Client) -> None:
    _open(page, server, "requests")
    refused = _run(api, scale=99)
    expect(_entries(page)).to_have_count(1)
    assert _entries(page).inner_text().startswith(refused.headers["x-mock-explain"])


def test_the_filter_leaves_refusals_only(page: Page, server: MockServer, api: httpx.Client) -> None:
    _run(api)
    _run(api, scale=99)
    _open(page, server, "requests")
    expect(_entries(page)).to_have_count(2)
    page.get_by_label("Only refusals").check()
    expect(page.locator(".entries .entry:visible")).to_have_count(1)
    page.get_by_label("Text").fill("no such text")
    expect(page.get_by_text("No request fits the filter.")).to_be_visible()


def test_requests_wait_while_one_is_open(page: Page, server: MockServer, api: httpx.Client) -> None:
    _run(api)
    _open(page, server, "requests")
    _entries(page).click()
    _run(api)
    expect(page.get_by_text("1 new when you close the open one")).to_be_visible()
    expect(_entries(page)).to_have_count(1)
    _entries(page).click()
    expect(_entries(page)).to_have_count(2)


def test_a_request_is_copied_as_curl_without_its_key(page: Page, server: MockServer, api: httpx.Client) -> None:
    api.post("/s2s/v2.0/it's%20%3F/é", params={"a": "1"}, json={"name": "it's", "id": 13105541279084537})
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    _open(page, server, "requests")
    _entries(page).click()
    _press(page, "Copy as curl")
    expect(page.get_by_text("Copied.")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert server.api_key not in copied
    assert '-H "Authorization: Bearer $YOUCAM_API_KEY"' in copied
    words = shlex.split(copied)
    assert words[:4] == ["curl", "-X", "POST", f"{server.url}/s2s/v2.0/it's%20%3F/%C3%A9?a=1"]
    assert words[-2:] == ["--data-raw", '{"name": "it\'s", "id": 13105541279084537}']
    assert "content-type: application/json" in words


def test_scripts_of_a_caller_are_text(page: Page, server: MockServer, api: httpx.Client) -> None:
    api.post(f"/s2s/{_SCRIPT}", headers={"x-script": _SCRIPT}, json={_SCRIPT: _SCRIPT})
    _run(api, src_file_url=f"https://example.com/{_SCRIPT}.jpg")
    _open(page, server, "requests")
    expect(_entries(page).last).to_contain_text(f"/s2s/{_SCRIPT}")
    for entry in (_entries(page).first, _entries(page).last):
        entry.click()
    page.locator("summary").first.click()
    expect(page.locator(".opened").last).to_contain_text(f"x-script: {_SCRIPT}")
    assert page.evaluate("window.hit") is None


def test_a_request_shows_soon_at_fifty_a_second(page: Page, server: MockServer, api: httpx.Client) -> None:
    _open(page, server, "requests")
    page.get_by_text("No request yet").wait_for()
    page.evaluate(
        """() => {
            window.seen = {};
            new MutationObserver((changes) => changes.flatMap(({ addedNodes }) => [...addedNodes]).forEach((node) => {
                const path = node.querySelector?.(".path")?.textContent;
                if (path) window.seen[path] = performance.timeOrigin + performance.now();
            })).observe(document.querySelector(".entries"), { childList: true });
        }"""
    )
    answered = {}
    start = time.monotonic()
    for number in range(_BURST):
        # The pace is a part of what is measured; nothing waits for it to pass.
        page.wait_for_timeout(max(0, (start + number / _A_SECOND - time.monotonic()) * 1000))
        path = f"/nothing/{number}"
        api.get(path)
        answered[path] = time.time() * 1000
    expect(_entries(page)).to_have_count(_BURST)
    seen = page.evaluate("window.seen")
    delays = sorted(seen[path] - at for path, at in answered.items())
    print(f"shown after {delays[_BURST // 2]:.0f} ms (median), {delays[-1]:.0f} ms (slowest of {_BURST})")
    assert [entry.split("/")[-1] for entry in page.locator(".entries .path").all_inner_texts()] == [
        str(number) for number in reversed(range(_BURST))
    ]


def test_a_request_is_made_a_scenario(page: Page, server: MockServer, api: httpx.Client) -> None:
    refused = _run(api, scale=99)
    _open(page, server, "requests")
    _entries(page).click()
    page.get_by_role("link", name="Make this a scenario").click()
    expect(page.get_by_label("Status", exact=True)).to_have_value("400")
    _press(page, "Add the scenario")
    expect(page.get_by_text("The scenario is added.")).to_be_visible()
    again = _run(api)
    assert (again.status_code, again.json()) == (400, refused.json())
    assert _run(api).status_code == 200


def test_a_common_scenario_is_one_click_away(page: Page, server: MockServer, api: httpx.Client) -> None:
    _open(page, server, "scenarios")
    _press(page, "503 once")
    holding = page.get_by_role("region", name="Scenarios that hold")
    expect(holding).to_contain_text("not met yet")
    assert [_run(api).status_code for _ in range(2)] == [503, 200]
    expect(holding).to_contain_text("Used up.")


def test_a_burst_of_429_says_when_to_try_again(page: Page, server: MockServer, api: httpx.Client) -> None:
    _open(page, server, "scenarios")
    _press(page, "429 three times")
    holding = page.get_by_role("region", name="Scenarios that hold")
    expect(holding).to_contain_text("3 times more")
    answer = _run(api)
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "2")
    expect(holding).to_contain_text("met once")
    _press(page, "Delete all")
    expect(holding).to_contain_text("No scenario holds")
    assert _run(api).status_code == 200


def test_an_engine_error_of_a_feature_is_chosen_from_its_own(page: Page, server: MockServer, api: httpx.Client) -> None:
    _open(page, server, "scenarios")
    page.get_by_role("combobox", name="For", exact=True).select_option("run_task_enhance_v2_0")
    page.get_by_role("combobox", name="Engine error").select_option("exceed_max_filesize")
    _press(page, "Fail the next run so")
    expect(page.get_by_text("The next run fails with exceed_max_filesize.")).to_be_visible()
    _run(api)
    _open(page, server, "tasks")
    expect(_entries(page)).to_contain_text("exceed_max_filesize")
    expect(_entries(page)).to_contain_text("nothing charged")


def test_the_mock_says_what_is_wrong_with_a_scenario(page: Page, server: MockServer) -> None:
    _open(page, server, "scenarios")
    form = page.get_by_role("form", name="New scenario", exact=True)
    form.get_by_label("Operation").fill("run_task_enhanse_v2_0")
    form.get_by_label("Status", exact=True).fill("503")
    form.get_by_role("button").click()
    expect(form.get_by_role("status")).to_contain_text("run_task_enhance_v2_0")
    expect(form.get_by_label("Operation")).to_be_focused()
    expect(form.get_by_label("Operation")).to_have_attribute("aria-invalid", "true")


def test_a_task_shows_its_pictures_and_who_paid(page: Page, server: MockServer, api: httpx.Client) -> None:
    _run(api)
    _open(page, server, "tasks")
    expect(_entries(page)).to_contain_text("2 units charged")
    expect(_entries(page)).to_contain_text(server.api_key)
    _entries(page).click()
    pictures = page.locator("figure img")
    expect(pictures).not_to_have_count(0)
    for picture in pictures.all():
        picture.scroll_into_view_if_needed()
        page.wait_for_function("image => image.complete && image.naturalWidth > 0", arg=picture.element_handle())


def test_pictures_and_what_was_opened_stay_while_a_task_stays_as_it_is(
    page: Page, server: MockServer, api: httpx.Client
) -> None:
    task_id = _run(api).json()["data"]["task_id"]
    _open(page, server, "tasks")
    expect(_entries(page)).to_contain_text("2 units charged")
    _entries(page).click()
    page.get_by_text("Body of the run").click()
    picture = page.locator("figure img").first.element_handle()
    with page.expect_response(f"**/_mock/tasks/{task_id}"):
        api.get(f"{_RUN}/{task_id}").raise_for_status()
    _run(api)
    expect(_entries(page)).to_have_count(2)
    assert picture.evaluate("image => image.isConnected")
    expect(page.locator("details[open] pre")).to_be_visible()


def test_units_are_granted_and_counted(page: Page, server: MockServer, api: httpx.Client) -> None:
    _open(page, server, "units")
    expect(page.get_by_text("1,000 units")).to_be_visible()
    _press(page, "Grant units")
    expect(page.get_by_text("1,100 units")).to_be_visible()
    _press(page, "Show history")
    expect(page.get_by_role("table", name="History")).to_contain_text("+100")
    _run(api)
    expect(page.get_by_text("1,098 units")).to_be_visible()
    expect(page.get_by_role("region", name="Spent")).to_contain_text("This run would have cost 2 units, for 1 task.")


def test_a_key_is_switched_off_and_on(page: Page, server: MockServer, api: httpx.Client) -> None:
    _open(page, server, "units")
    page.get_by_label("Status").select_option("expired")
    expect(page.get_by_text("The key is expired now.")).to_be_visible()
    assert _run(api).status_code == 401
    page.get_by_label("Status").select_option("active")
    expect(page.get_by_text("The key is active now.")).to_be_visible()
    assert _run(api).status_code == 200


def test_the_clock_stops_and_moves_on(page: Page, server: MockServer) -> None:
    _open(page, server, "clock")
    _press(page, "Stop")
    expect(page.get_by_text("The clock stands.")).to_be_visible()
    before = server.clock.now_ms()
    _press(page, "+10 s")
    expect(page.get_by_text("Moved by 10 s.")).to_be_visible()
    assert server.clock.now_ms() == before + 10_000


def test_a_clock_that_runs_is_moved_on_too(page: Page, server: MockServer) -> None:
    _open(page, server, "clock")
    before = server.clock.now_ms()
    _press(page, "+1 day")
    expect(page.get_by_text("Moved by 1 day.")).to_be_visible()
    assert server.clock.now_ms() >= before + 86_400_000
    assert server.clock.state.mode == "scaled"


def test_a_reset_is_asked_about_first(page: Page, server: MockServer, api: httpx.Client) -> None:
    _run(api)
    _open(page, server, "clock")
    _press(page, "Reset the mock…")
    _press(page, "No, leave it")
    assert len(httpx.get(f"{server.url}/_mock/tasks").json()["tasks"]) == 1
    _press(page, "Reset the mock…")
    _press(page, "Reset the mock")
    expect(page.get_by_text("The mock is as it was at its start.")).to_be_visible()
    assert httpx.get(f"{server.url}/_mock/tasks").json()["tasks"] == []


def test_a_snapshot_is_taken_and_put_back(page: Page, server: MockServer, api: httpx.Client) -> None:
    _open(page, server, "clock")
    page.get_by_label("Name of a new snapshot").fill("no task")
    _press(page, "Take a snapshot")
    expect(page.get_by_role("table", name="Snapshots")).to_contain_text("no task")
    _run(api)
    _press(page, "Put back no task")
    expect(page.get_by_text("The state of “no task” is back, with its clock.")).to_be_visible()
    assert httpx.get(f"{server.url}/_mock/tasks").json()["tasks"] == []


@contextmanager
def _receiver() -> Iterator[tuple[str, list[str]]]:
    """Serves an endpoint that refuses messages. Yields its URL and the ids of the messages that came."""
    came: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["content-length"]))
            came.append(self.headers["webhook-id"])
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    with HTTPServer(("127.0.0.1", 0), Handler) as receiver:
        thread = Thread(target=receiver.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{receiver.server_port}/hook", came
        receiver.shutdown()
        thread.join()


def test_a_webhook_is_added_and_a_message_sent_again(page: Page) -> None:
    settings = Settings(port=0, clock="x100", rate_limit=False, allow_hosts=("127.0.0.1",))
    with _receiver() as (url, came), MockServer(settings) as server, _client(server) as api:
        _open(page, server, "webhooks")
        page.get_by_label("URL").fill(url)
        _press(page, "Add the endpoint")
        expect(page.get_by_text("The endpoint is added.")).to_be_visible()
        _run(api)
        deliveries = page.get_by_role("table", name=f"Deliveries to {url}").locator("tbody tr")
        expect(deliveries).to_have_count(1)
        expect(deliveries).to_contain_text("204")
        deliveries.get_by_role("button").click()
        expect(deliveries).to_have_count(2)
        assert len(came) == 2
        assert came[0] == came[1]
        _press(page, f"Delete {url}")
        expect(page.get_by_text("No endpoint yet.")).to_be_visible()


def test_an_endpoint_that_may_not_be_reached_is_refused_with_what_to_do(page: Page, server: MockServer) -> None:
    _open(page, server, "webhooks")
    page.get_by_label("URL").fill("http://example.com/hook")
    _press(page, "Add the endpoint")
    expect(page.get_by_role("main").get_by_role("status")).to_contain_text("--allow-host example.com")


def test_the_page_goes_on_when_the_server_is_back(page: Page) -> None:
    with MockServer(Settings(port=0)) as server:
        port = int(server.url.rpartition(":")[2])
        _open(page, server, "requests")
        httpx.get(f"{server.url}/nothing/before")
        expect(_entries(page)).to_contain_text("/nothing/before")
    expect(page.get_by_role("alert")).to_contain_text("The mock does not answer.")
    with MockServer(Settings(port=port)) as server:
        httpx.get(f"{server.url}/nothing/after")
        expect(page.get_by_role("alert")).to_be_hidden()
        expect(_entries(page)).to_have_count(1)
        expect(_entries(page)).to_contain_text("/nothing/after")
