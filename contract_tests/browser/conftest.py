"""A real browser, and a mock on a real socket for it to open."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from youcam_mock.embedded_server import MockServer
from youcam_mock.settings import Settings

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_QUIET = ("--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update")
_CAMERA = ("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream")
_PATIENCE_MS = 30_000
expect.set_options(timeout=_PATIENCE_MS)
OpenPage = Callable[[str], Page]
Launch = Callable[..., Browser]


def chromium() -> str:
    """Returns the browser's program. Fails with what to do if there is none."""
    named = os.environ.get("CHROMIUM")
    if named and Path(named).is_file():
        return named
    found = next(filter(None, map(shutil.which, _NAMES)), None)
    if named or found is None:
        pytest.exit(
            f"no browser at {named or ' or '.join(_NAMES)}: install Debian's package chromium, "
            "or name a Chromium by CHROMIUM=/path/to/it",
            returncode=2,
        )
    return found


@pytest.fixture(scope="session")
def launch() -> Iterator[Launch]:
    """Starts a browser with more switches, such as another camera."""
    with sync_playwright() as playwright:

        def start(*switches: str) -> Browser:
            sandboxed = os.geteuid() != 0  # Chromium's sandbox does not start for root
            args = [*_QUIET, *_CAMERA, *switches]
            return playwright.chromium.launch(executable_path=chromium(), args=args, chromium_sandbox=sandboxed)

        yield start


@pytest.fixture(scope="session")
def browser(launch: Launch) -> Iterator[Browser]:
    """One browser for all tests. Each test has a profile of its own."""
    started = launch()
    yield started
    started.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """An empty page in a profile of its own. Fails the test for an error in the page's own scripts."""
    context = browser.new_context()
    opened = context.new_page()
    opened.set_default_timeout(_PATIENCE_MS)
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    yield opened
    context.close()
    assert errors == []


@pytest.fixture
def server() -> Iterator[MockServer]:
    """A mock whose clock runs 100 times faster, without limits for requests."""
    with MockServer(Settings(port=0, clock="x100", rate_limit=False)) as running:
        yield running
