from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest

from contract_tests.engines.films import WOMAN, frames_of, made, portrait, unlike
from youcam_mock.engines.job import EngineError
from youcam_mock.engines.video.restyle import Look

FACTS = {"output_long_side_max": 1280, "fps": 16}
STYLES = ["anime_soft_sketch", "pop_art_neon_comic", "retro_dusty_film", "painting_bold_canvas", "fantasy_golden_glow"]


@pytest.mark.parametrize("style", STYLES)
def test_every_frame_is_redrawn(style: str) -> None:
    source = portrait(0.5)
    pairs = zip(frames_of(source), frames_of(made("video-restyle", ("src", source), template_id=style)), strict=True)
    assert all(unlike(*pair) > 12 for pair in pairs)


def test_styles_differ_within_a_group_and_between_groups() -> None:
    small = WOMAN.resize((96, 96))
    looks = [Look.of(name.split("_")[0], f"{name}{end}") for name in STYLES for end in ("", "_2")]
    drawn = [look.manner(small, look) for look in looks]
    assert min(unlike(*pair) for pair in combinations(drawn, 2)) > 4


@pytest.mark.parametrize("size", [(2, 2), (6, 3), (64, 1)])
@pytest.mark.parametrize("style", STYLES)
def test_any_size_can_be_redrawn(style: str, size: tuple[int, int]) -> None:
    look = Look.of(style.split("_")[0], style)
    assert look.manner(WOMAN.resize(size), look).size == size


@pytest.mark.parametrize("params", [{"template_id": STYLES[0]}, {"style_group_id": 1 << 54, "style_ids": [1 << 55]}])
def test_a_style_always_looks_the_same(params: dict[str, Any]) -> None:
    source = ("src", portrait(0.25))
    first, second = (made("video-restyle", source, facts=FACTS, **params) for _ in range(2))
    assert first == second


def test_style_ids_differ_as_templates_do() -> None:
    source = ("src", portrait(0.25))
    one, two = (frames_of(made("video-restyle", source, style_group_id=1, style_ids=[n]))[0] for n in (7, 8))
    assert unlike(one, two) > 4


@pytest.mark.parametrize("params", [{}, {"style_group_id": 1, "style_ids": []}])
def test_no_style_at_all_is_an_invalid_parameter(params: dict[str, Any]) -> None:
    with pytest.raises(EngineError, match="invalid_parameter"):
        made("video-restyle", ("src", portrait(0.25)), **params)
