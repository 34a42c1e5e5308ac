from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageChops

from contract_tests.engines import measured
from youcam_mock.contract import Contract, bundled
from youcam_mock.engines.job import EngineError, Job, Result, ResultLink, Source
from youcam_mock.engines.people import faces
from youcam_mock.engines.portrait import aging
from youcam_mock.engines.portrait.aging import run
from youcam_mock.sample import SAMPLE

_FACTS = {"photos": 16, "age_min": 12, "age_max": 70}
_AGES = [12, 16, 20, 24, 27, 31, 35, 39, 43, 47, 51, 55, 58, 62, 66, 70]
vision = pytest.mark.skipif(not faces.available(), reason="needs the extra `vision`")


_HAIR = ((0, -1.4), (-1.35, -0.3), (1.35, 0.2))
"""Places that are covered by hair, as `measured` names them."""


def _selfie() -> Image.Image:
    return Image.open(SAMPLE).convert("RGB").crop((110, 10, 340, 290))


def _result(image: Image.Image | None = None) -> Result:
    target = BytesIO()
    (image or _selfie()).save(target, "PNG", compress_level=1)
    return run(Job((Source("src", "selfie.png", target.getvalue()),), {}, _FACTS, watermark=False))


def _pictures(result: Result) -> list[Image.Image]:
    return [Image.open(BytesIO(file.render())).convert("RGB") for file in result.files]


def test_sixteen_ages_lie_evenly_between_the_lowest_and_the_highest() -> None:
    data = _result().data
    assert [photo["res_age"] for photo in data["output"]] == _AGES
    assert (data["num_of_photos"], data["age_min"], data["age_max"]) == (16, 12, 70)


def test_the_result_has_the_documented_structure() -> None:
    results = Contract.load(bundled("youcam.json")).validator("/components/schemas/AgingResults")
    data = _plain(_result().data)
    assert results.accepts(data)
    assert set(data) == {"output", "age", "agd_idx", "age_min", "age_max", "num_of_photos"}


def test_each_age_has_a_file_of_its_own() -> None:
    result = _result()
    links = [photo["url"] for photo in result.data["output"]]
    assert links == [ResultLink(file.name) for file in result.files]
    assert len(set(links)) == 16


def test_the_upload_is_among_them_where_its_index_says() -> None:
    result = _result()
    index = result.data["agd_idx"]
    assert abs(_AGES[index] - result.data["age"]) <= 2
    shown = Image.open(BytesIO(result.files[index].render()))
    assert shown.convert("RGB").tobytes() == _selfie().tobytes()


@vision
def test_hair_greys_and_skin_smooths_with_the_years_away_from_the_upload() -> None:
    result, selfie = _result(), _selfie()
    pictures, index = _pictures(result), result.data["agd_idx"]
    changes = [float(np.asarray(ImageChops.difference(picture, selfie), np.float32).mean()) for picture in pictures]
    assert changes[index] == 0
    assert changes[:index] == sorted(changes[:index], reverse=True)
    assert changes[index:] == sorted(changes[index:])
    for place in _HAIR:
        x, y = (round(value) for value in measured.at(*place))
        first, last = (np.asarray(p, np.float32)[y - 2 : y + 3, x - 2 : x + 3] for p in (selfie, pictures[-1]))
        assert np.ptp(last, axis=2).mean() < 0.5 * np.ptp(first, axis=2).mean(), place


@pytest.mark.parametrize(("shift", "place", "moves"), [(1, (0.72, 1.2), 0.09), (-1, (0.55, 1.25), -0.05)])
def test_jowls_sink_with_the_years_and_a_young_chin_is_short(
    shift: float, place: tuple[float, float], moves: float
) -> None:
    face = measured.boxed(60, 60, 80)
    pixels = np.zeros((260, 200, 3), np.uint8)
    x, y = (round(value) for value in face.at(*place))
    pixels[y - 1 : y + 2, x - 1 : x + 2] = 255
    rows = np.arange(len(pixels))
    before, after = (
        float((grid.sum(axis=(1, 2)) * rows).sum() / grid.sum())
        for grid in (pixels, np.asarray(aging._reshaped(Image.fromarray(pixels), face, shift)))
    )
    assert abs(after - before - moves * face.unit) < 0.03 * face.unit


def test_pictures_keep_the_source_s_size_and_background(portrait: Callable[..., Image.Image]) -> None:
    for picture in _pictures(_result(portrait(90, 120)))[::5]:
        assert picture.size == (90, 120)
        assert picture.crop((0, 110, 90, 120)).tobytes() == portrait(90, 120).crop((0, 110, 90, 120)).tobytes()


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L"])
def test_any_picture_can_be_aged(mode: str) -> None:
    assert {picture.size for picture in _pictures(_result(Image.new(mode, (9, 5))))} == {(9, 5)}


def test_the_same_upload_gives_the_same_ages_and_bytes() -> None:
    first, second = _result(), _result()
    assert first.data == second.data
    assert first.files[-1].render() == second.files[-1].render()


def test_unreadable_source_fails_at_once() -> None:
    with pytest.raises(EngineError, match="error_decode_image"):
        run(Job((Source("src", "selfie.jpg", b"no picture"),), {}, {**_FACTS, "format": "jpeg"}))


def _plain(node: Any) -> Any:
    if isinstance(node, ResultLink):
        return "https://example.com/" + node.file_name
    if isinstance(node, dict):
        return {name: _plain(value) for name, value in node.items()}
    return [_plain(value) for value in node] if isinstance(node, list) else node
