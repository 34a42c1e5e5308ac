"""Pages of other origins, in a real browser: they can neither read nor write the control API."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from urllib.parse import urlsplit

import pytest
from flask import Flask, Response
from playwright.sync_api import Page, expect

from youcam_mock.embedded_server import MockServer, served

ORIGINS = ("http://127.0.0.1", "http://localhost")
"""Another port of this machine is same-site, another name of it is cross-site."""
_READ = """async (url) => {
    const reads = {};
    for (const mode of ["cors", "no-cors", "same-origin"]) {
        reads[mode] = await fetch(url, {mode}).then((answer) => answer.text(), () => "");
    }
    return reads;
}"""
_WRITE = """async (url) => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/json"]) {
        const body = JSON.stringify({api_key: "stolen"});
        const headers = {"Content-Type": type};
        await fetch(url, {method: "POST", mode: "no-cors", body, headers}).catch(() => null);
        await fetch(url, {method: "POST", body, headers}).catch(() => null);
    }
    navigator.sendBeacon(url, JSON.stringify({api_key: "stolen"}));
    await fetch(url, {mode: "no-cors"}).catch(() => null);
}"""
_LISTEN = """(url) => new Promise((resolve) => {
    const source = new EventSource(url);
    source.addEventListener("hello", () => resolve("heard"));
    source.onerror = () => { source.close(); resolve("refused"); };
})"""
_SOCKET = """(url) => new Promise((resolve) => {
    const socket = new WebSocket(url);
    socket.onopen = () => resolve("open");
    socket.onerror = () => resolve("refused");
})"""
_IMAGE = """(url) => new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve("seen");
    image.onerror = () => resolve("refused");
    image.src = url;
})"""
_SCRIPT = """(url) => new Promise((resolve) => {
    const script = document.createElement("script");
    script.onload = () => resolve("run");
    script.onerror = () => resolve("refused");
    script.src = url;
    document.head.append(script);
})"""


def _site(form_target: str) -> Flask:
    """An app with one page: what a developer's own page on this machine might be, or a stranger's."""
    app = Flask("foreign")
    form = (
        f'<form method=post enctype=text/plain action="{form_target}/_mock/accounts">'
        '<input name=\'{"api_key": "stolen", "x": "\' value=\'"}\'><button>Win</button></form>'
        f'<iframe id=console src="{form_target}/_mock/console"></iframe>'
        f'<a href="{form_target}/_mock/console">Console</a>'
    )
    app.add_url_rule("/", view_func=lambda: Response(f"<!doctype html><title>Foreign</title>{form}"))
    return app


@contextmanager
def foreign(page: Page, server: MockServer, origin: str) -> Iterator[Page]:
    """Opens a page of another origin."""
    with ExitStack() as until_exit:
        url = until_exit.enter_context(served(_site(server.url)))
        page.goto(f"{origin}:{urlsplit(url).port}/")
        yield page


@pytest.mark.parametrize("origin", ORIGINS)
def test_it_reads_nothing_by_fetch_image_script_or_events(page: Page, server: MockServer, origin: str) -> None:
    with foreign(page, server, origin):
        for path in ("/_mock/accounts", "/_mock/tasks", "/_mock/requests", "/_mock/features"):
            assert page.evaluate(_READ, server.url + path) == {"cors": "", "no-cors": "", "same-origin": ""}
        assert page.evaluate(_LISTEN, f"{server.url}/_mock/events") == "refused"
        assert page.evaluate(_IMAGE, f"{server.url}/_mock/sample/2.0/enhance") == "refused"
        assert page.evaluate(_SCRIPT, f"{server.url}/_mock/accounts") == "refused"
        assert page.evaluate(_SOCKET, f"{server.url.replace('http', 'ws')}/_mock/events") == "refused"


@pytest.mark.parametrize("origin", ORIGINS)
def test_it_writes_nothing_by_fetch_beacon_or_form(page: Page, server: MockServer, origin: str) -> None:
    with foreign(page, server, origin):
        page.evaluate(_WRITE, f"{server.url}/_mock/accounts")
        page.get_by_role("button", name="Win").click()
        expect(page.locator("body")).to_contain_text("the control API answers to programs")
        page.goto(f"{server.url}/_mock/console")
        listed = page.evaluate("async () => (await fetch('/_mock/accounts')).json()")
    assert [account["api_key"] for account in listed["accounts"]] == [server.api_key]


@pytest.mark.parametrize("origin", ORIGINS)
def test_it_can_link_to_the_console_but_not_frame_it(page: Page, server: MockServer, origin: str) -> None:
    with foreign(page, server, origin):
        page.frames[1].wait_for_url(lambda url: url.startswith("chrome-error:"), wait_until="commit")
        page.get_by_role("link", name="Console").click()
        expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_a_name_that_was_bound_to_this_machine_is_refused(page: Page, server: MockServer) -> None:
    """DNS rebinding: the browser takes the mock for the stranger's own server, and says same-origin."""
    port = urlsplit(server.url).port
    answer = page.request.get(
        f"http://127.0.0.1:{port}/_mock/accounts",
        headers={"Host": f"rebound.example:{port}", "Sec-Fetch-Site": "same-origin"},
    )
    assert answer.status == 403


def test_the_own_page_reads_and_listens(page: Page, server: MockServer) -> None:
    page.goto(f"{server.url}/_mock/console")
    assert page.evaluate(_LISTEN, "/_mock/events") == "heard"
    assert page.evaluate(_IMAGE, "/_mock/sample/2.0/enhance") == "seen"
