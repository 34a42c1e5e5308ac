"""The example pages, on another origin than the mock's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from contract_tests.browser.folders import served
from contract_tests.http.files import pictures_of_people as people
from youcam_mock.embedded_server import MockServer
from youcam_mock.settings import Settings

EXAMPLES = Path(__file__).parents[2] / "examples"
ENDED = 60_000
StartMock = Callable[..., MockServer]


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    """The origin of the examples."""
    with served(EXAMPLES) as origin:
        yield origin


@pytest.fixture(scope="module")
def mock() -> Iterator[MockServer]:
    """A mock whose tasks end soon, and whose V1 tasks are not lost between two checks."""
    with MockServer(Settings(port=0, clock="x4")) as running:
        yield running


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photo.jpg"
    path.write_bytes(people.jpeg(people.photo(width=240)))
    return path


def _start(page: Page, site: str, mock: MockServer, photo: Path) -> None:
    page.goto(f"{site}/browser/?mock={mock.url}&key={mock.api_key}")
    page.get_by_label("Photo (JPEG or PNG)").set_input_files(photo)
    page.get_by_role("button", name="Make it larger").click()


def _size(page: Page, image: str) -> Any:
    return page.get_by_alt_text(image).evaluate("image => [image.naturalWidth, image.naturalHeight]")


def test_a_page_of_another_origin_uploads_runs_checks_and_shows(
    page: Page, site: str, mock: MockServer, photo: Path
) -> None:
    _start(page, site, mock, photo)
    expect(page.get_by_role("status")).to_have_text("Done.", timeout=ENDED)
    assert _size(page, "The result") == [side * 2 for side in _size(page, "The photo")]


def test_without_cors_a_page_of_another_origin_gets_nothing(page: Page, site: str, photo: Path) -> None:
    with MockServer(Settings(port=0, cors=("none",))) as shut:
        _start(page, site, shut, photo)
        expect(page.get_by_role("status")).to_contain_text("does not let this page call it")
        assert page.evaluate("url => fetch(`${url}/openapi.json`).catch(() => 'refused')", shut.url) == "refused"
        unread = page.evaluate(
            "url => fetch(`${url}/v1.0-skincare-camera-kit/quality`).catch(() => 'refused')", shut.url
        )
        assert unread == "refused"
        assert [entry.operation for entry in shut.app.mock.journal.entries if entry.operation] == []


def test_a_refusal_is_shown_in_the_words_of_the_mock(page: Page, site: str, mock: MockServer, photo: Path) -> None:
    page.goto(f"{site}/browser/?mock={mock.url}&key=wrong")
    page.get_by_label("Photo (JPEG or PNG)").set_input_files(photo)
    page.get_by_role("button", name="Make it larger").click()
    expect(page.get_by_role("status")).to_contain_text("401")


def test_a_file_that_is_no_picture_is_told(page: Page, site: str, mock: MockServer, tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"no picture")
    _start(page, site, mock, tmp_path / "photo.jpg")
    expect(page.get_by_role("status")).to_have_text("This file cannot be shown. Is it a picture?")


@pytest.mark.parametrize("version", ["v2", "v1"])
def test_the_camera_kit_takes_a_photo_and_masks_are_shown_over_the_face(
    page: Page, site: str, mock: MockServer, version: str
) -> None:
    page.goto(f"{site}/camera-kit/?mock={mock.url}&key={mock.api_key}&camera=sample")
    page.get_by_label("API").select_option(version)
    page.get_by_role("button", name="Open the camera").click()
    expect(page.locator("#state")).to_have_text("Done.", timeout=ENDED)
    assert sorted(page.locator("#scores label").all_inner_texts())[0].startswith("acne")
    page.get_by_label("pore").check()
    shown = page.evaluate(
        """async () => {
            const sides = async (id) => {
                const image = document.getElementById(id);
                await image.decode();
                return image.naturalWidth / image.naturalHeight;
            };
            return [await sides("photo"), await sides("mask")];
        }"""
    )
    assert shown[0] == pytest.approx(shown[1], rel=0.01)
