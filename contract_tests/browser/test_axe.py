"""Axe finds no serious fault of accessibility on any page, light or dark, on a phone or a wide screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import pytest
from attrs import frozen
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Page

from contract_tests.browser.folders import served
from youcam_mock.embedded_server import MockServer

EXAMPLES = Path(__file__).parents[2] / "examples"
READY_MS = 60_000
"""The reference shows hundreds of operations."""
SERIOUS = ("serious", "critical")
PHONE, WIDE = {"width": 390, "height": 844}, {"width": 1440, "height": 900}


@frozen
class Tried:
    """A page, and when it is ready."""

    path: str
    ready: str
    """A selector of what must be there."""
    at: Literal["mock", "examples"] = "mock"
    act: str = ""
    """A script that brings the page to the state that is meant."""
    but: tuple[str, ...] = ()
    """Rules that the page's package breaks."""
    looks: tuple[str, ...] = ("light", "dark")


VIEWER = ("color-contrast", "select-name")
"""Faults of Swagger UI itself, which comes as a package: pale badges, and a list of servers without a name."""
LOOKS = {"light": PHONE, "dark": WIDE}
PAGES = {
    "home": Tried("/", "main"),
    "reference": Tried("/docs", ".opblock-tag", but=VIEWER, looks=("light",)),
    "console: playground": Tried("/_mock/console", "form"),
    **{
        f"console: {view}": Tried(f"/_mock/console#{view}", "h1")
        for view in ("requests", "tasks", "units", "clock", "scenarios", "webhooks")
    },
    "browser example": Tried("/browser/", "main", "examples"),
    "camera kit example": Tried("/camera-kit/?camera=sample", "#open:enabled", "examples"),
    "camera view": Tried(
        "/camera-kit/?camera=sample",
        "ul.signs li.good",
        "examples",
        act="YMK.mock.quality({area: 'toosmall', lighting: 'ok'}); document.getElementById('open').click()",
    ),
    "camera view with a photo": Tried(
        "/camera-kit/?camera=sample",
        "button.main:has-text('Once more'):visible",
        "examples",
        act="YMK.close = () => {}; document.getElementById('open').click()",
    ),
}
"""Every page, by name. A new one belongs here."""


@pytest.fixture(scope="module")
def examples() -> Iterator[str]:
    with served(EXAMPLES) as origin:
        yield origin


def _faults(page: Page, but: tuple[str, ...]) -> list[Any]:
    found = Axe().run(page, options={"rules": {rule: {"enabled": False} for rule in but}}).response["violations"]
    return [(each["id"], [node["html"][:200] for node in each["nodes"]]) for each in found if each["impact"] in SERIOUS]


@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_no_serious_fault(page: Page, server: MockServer, examples: str, name: str) -> None:
    tried = PAGES[name]
    joint = "&" if "?" in tried.path else "?"
    address = f"{server.url}{tried.path}" if tried.at == "mock" else f"{examples}{tried.path}{joint}mock={server.url}"
    faults = {}
    for scheme in tried.looks:
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        page.set_viewport_size(LOOKS[scheme])  # type: ignore[arg-type]
        page.goto(address)
        if tried.act:
            page.wait_for_selector("#open:enabled")
            page.evaluate(f"() => {{ {tried.act} }}")
        page.wait_for_selector(tried.ready, timeout=READY_MS)
        faults[scheme] = _faults(page, tried.but)
    assert [each for each in faults.values() if each] == []
