"""The console in a browser."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from youcam_mock.embedded_server import MockServer

VIEWS = ("Playground", "Requests", "Tasks", "Units", "Clock", "Scenarios", "Webhooks")


@pytest.mark.parametrize("view", VIEWS)
def test_each_view_opens_from_the_bar(page: Page, server: MockServer, view: str) -> None:
    page.goto(f"{server.url}/_mock/console")
    page.get_by_role("link", name=view, exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(view)
