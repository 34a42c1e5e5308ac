from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from youcam_mock.contract import Contract, bundled
from youcam_mock.engines.hair.report import run
from youcam_mock.engines.job import Job, Source
from youcam_mock.engines.people.face_colours import filling
from youcam_mock.sample import SAMPLE

Bytes = Callable[..., bytes]

CONTRACT = Contract.load(bundled())
RUNS = {
    op.facts["result"]["measure"]: op
    for op in CONTRACT.of_kind("run-task")
    if op.facts["result"]["engine"] == "hair-report"
}


def _report(measure: str, *contents: bytes) -> dict[str, Any]:
    operation = RUNS[measure]
    facts = {**operation.facts["result"], "example": CONTRACT.example_of_result(operation)}
    sources = tuple(Source("src", f"{number}.png", content) for number, content in enumerate(contents))
    data: dict[str, Any] = run(Job(sources, {}, facts)).data
    return data


def _level(measure: str, content: bytes) -> int:
    terms: list[str] = RUNS[measure].facts["result"]["terms"]
    return terms.index(_report(measure, content)[measure]["term"])


def _head(length: float = -0.2, unrest: int = 0, lock: int = 1) -> Image.Image:
    """Returns a drawn head that fills the frame: hair down to `length` units below the eyes."""
    image, face = Image.new("RGB", (192, 256), "white"), filling(192, 256)
    draw = ImageDraw.Draw(image)
    hair = (70, 45, 25)
    draw.ellipse((*face.at(-1.7, -2.3), *face.at(1.7, 1.0)), hair)
    draw.rectangle((*face.at(-1.8, -0.7), *face.at(1.8, max(-0.7, length))), hair)
    if unrest:
        small = np.random.default_rng(1).integers(-unrest, unrest, (256 // lock, 192 // lock))
        noise = np.asarray(Image.fromarray(small.astype(np.int32)).resize((192, 256), Image.Resampling.NEAREST))
        image = Image.fromarray(np.clip(np.asarray(image, np.int32) + noise[..., None], 0, 255).astype(np.uint8))
        draw = ImageDraw.Draw(image)
    draw.ellipse((*face.at(-1.2, -1.0), *face.at(1.2, 1.65)), (215, 170, 140))
    return image


@pytest.mark.parametrize("measure", sorted(RUNS))
def test_a_report_has_the_members_and_terms_of_the_contract(measure: str) -> None:
    count = RUNS[measure].facts["inputs"][0].get("count", 1)
    found, example = _report(measure, *[SAMPLE.read_bytes()] * count), CONTRACT.example_of_result(RUNS[measure])
    assert list(found) == list(example)
    assert list(found[measure]) == list(example[measure])
    assert found[measure]["term"] in RUNS[measure].facts["result"]["terms"]


@pytest.mark.parametrize("measure", ["hair_frizziness", "hair_type"])
def test_mapping_and_term_have_the_same_place(measure: str) -> None:
    facts, found = RUNS[measure].facts["result"], _report(measure, *[SAMPLE.read_bytes()] * 3)[measure]
    assert facts["mappings"].index(found["mapping"]) == facts["terms"].index(found["term"])


def test_a_density_is_a_number_in_a_string_and_its_term_the_nearest() -> None:
    found, terms = _report("hair_density", SAMPLE.read_bytes())["hair_density"], RUNS["hair_density"].facts["result"]
    assert found["mapping"] == f"{float(found['mapping']):.2f}"
    assert 0 <= float(found["mapping"]) <= 3
    assert found["term"] == terms["terms"][int(float(found["mapping"]) + 0.5)]


def test_more_hair_is_denser(encoded: Bytes) -> None:
    thick = _head()
    thin = thick.copy()
    draw = ImageDraw.Draw(thin)
    for x in range(0, 192, 8):
        draw.line((x, 0, x, 60), (215, 170, 140), 5)
    found = [_report("hair_density", encoded(image))["hair_density"]["mapping"] for image in (thin, thick)]
    assert float(found[0]) < float(found[1]) - 0.3


def test_hair_that_hangs_further_down_is_longer(encoded: Bytes) -> None:
    levels = [_level("hair_length", encoded(_head(length=length))) for length in (-0.7, 1.2, 2.7)]
    assert levels == sorted(set(levels))


def test_restless_hair_is_frizzier(encoded: Bytes) -> None:
    smooth, frizzy = (_level("hair_frizziness", encoded(_head(unrest=unrest))) for unrest in (0, 60))
    assert smooth < frizzy


def test_hair_in_lights_and_shades_as_wide_as_locks_is_curlier(encoded: Bytes) -> None:
    straight, curly = (_level("hair_type", encoded(_head(unrest=unrest, lock=8))) for unrest in (0, 60))
    assert straight < curly


def test_every_photo_counts(encoded: Bytes) -> None:
    still, restless = encoded(_head()), encoded(_head(unrest=70))
    levels = [_report("hair_frizziness", still, side, side)["hair_frizziness"]["mapping"] for side in (still, restless)]
    assert levels[0] < levels[1]


@pytest.mark.parametrize("measure", sorted(RUNS))
@pytest.mark.parametrize("size", [(1, 1), (2, 300), (120, 90)])
@pytest.mark.parametrize("mode", ["L", "RGBA"])
def test_any_picture_has_a_report(measure: str, size: tuple[int, int], mode: str, encoded: Bytes) -> None:
    content = encoded(Image.new(mode, size))
    assert _report(measure, content, content) == _report(measure, content, content)


def test_a_blurred_photo_is_less_frizzy(encoded: Bytes) -> None:
    with Image.open(SAMPLE) as photo:
        blurred = photo.convert("RGB").filter(ImageFilter.GaussianBlur(3))
    assert _level("hair_frizziness", encoded(blurred)) < _level("hair_frizziness", SAMPLE.read_bytes())
