"""Needs no set-up: the fixtures come with youcam-mock, no request leaves the process, and no test waits."""

from pathlib import Path

import pytest
from PIL import Image
from shop import NoPersonError, portrait

from youcam.errors import InsufficientUnits


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "customer.jpg"
    Image.linear_gradient("L").convert("RGB").save(path)
    return path


def test_a_portrait_has_no_background(youcam, photo, tmp_path):
    with Image.open(portrait(youcam, photo, tmp_path)) as picture:
        assert picture.mode == "RGBA"


def test_a_photo_of_nobody_is_told_to_the_customer(youcam, youcam_mock, photo, tmp_path):
    youcam_mock.fail_next("error_no_face")
    with pytest.raises(NoPersonError, match=r"customer.jpg: no face"):
        portrait(youcam, photo, tmp_path)
    assert youcam_mock.spend.units == 0


def test_a_busy_service_is_asked_again(youcam, youcam_mock, photo, tmp_path):
    youcam_mock.rate_limit(times=2)
    assert portrait(youcam, photo, tmp_path).exists()
    assert [request.status for request in youcam_mock.requests][:3] == [429, 429, 200]


@pytest.mark.youcam(units=0)
def test_an_empty_account_is_not_hidden(youcam, photo, tmp_path):
    with pytest.raises(InsufficientUnits):
        portrait(youcam, photo, tmp_path)
