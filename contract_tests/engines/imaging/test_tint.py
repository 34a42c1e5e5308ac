from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageChops

from youcam_mock.engines.imaging import tint
from youcam_mock.engines.imaging.tint import Grid, View


def _grey(side: int = 40, value: float = 120) -> Grid:
    return np.full((side, side, 3), value, np.float32)


def test_a_stain_keeps_light_and_shade_apart() -> None:
    pixels = _grey()
    pixels[:20] = 60
    tint.stain(pixels, np.ones((40, 40)), tint.rgb("#c03060"), 1.0)
    assert pixels[30, 0].sum() > pixels[10, 0].sum() + 60


@pytest.mark.parametrize("strength", [0.0, 0.3, 0.9])
def test_a_stain_goes_as_far_as_its_strength(strength: float) -> None:
    pixels = _grey()
    tint.stain(pixels, np.ones((40, 40)), tint.rgb("ff0000"), strength)
    assert pixels[0, 0, 0] == pytest.approx(120 + 135 * strength, abs=1)


def test_a_stain_stays_within_its_mask() -> None:
    pixels, mask = _grey(), np.zeros((40, 40))
    mask[10:20, 10:20] = 1
    tint.stain(pixels, mask, tint.rgb("#ff0000"), 1.0)
    assert (pixels[:10] == 120).all()
    assert (pixels[15, 15] != 120).any()


def test_an_empty_mask_changes_nothing() -> None:
    pixels, mask = _grey(), np.zeros((40, 40))
    tint.stain(pixels, mask, tint.rgb("#ff0000"), 1.0)
    tint.smooth(pixels, mask, 1, 1, 2)
    tint.sheen(pixels, mask, 1)
    tint.sparkle(pixels, mask, tint.rgb("#ffffff"), 1, 1, 1)
    assert (pixels == 120).all()


def test_smoothing_takes_texture_away_in_proportion() -> None:
    noise = _grey() + np.random.default_rng(1).normal(0, 6, (40, 40, 1))
    spreads = []
    for texture in (0.0, 0.5, 1.0):
        pixels = noise.copy()
        tint.smooth(pixels, np.ones((40, 40)), texture, 0, 2)
        spreads.append(float(pixels.std()))
    assert spreads[0] > 1.3 * spreads[1] > 1.3 * spreads[2]


def test_denser_glitter_has_more_particles() -> None:
    counts = []
    for density in (0.1, 0.9):
        pixels = _grey()
        tint.sparkle(pixels, np.ones((40, 40)), tint.rgb("#ffffff"), 1.0, density, 0.0)
        counts.append(int((pixels[..., 0] > 150).sum()))
    assert counts[1] > 2 * counts[0] > 0


def test_pixels_are_moved_by_whole_and_half_steps() -> None:
    pixels = np.broadcast_to(np.arange(10, dtype=np.float32)[None, :, None], (4, 10, 3)) * 10
    right = np.full((4, 10), 1.5, np.float32)
    assert tint.moved(pixels, right, np.zeros((4, 10)))[2, 3, 0] == pytest.approx(45)


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_only_the_box_is_reworked_and_detail_is_kept(mode: str) -> None:
    source = Image.effect_noise((1400, 700), 60).convert(mode)

    def brighter(pixels: Grid, view: View) -> Grid:
        assert max(pixels.shape) <= 512
        return pixels + 20

    result = tint.reworked(source.copy(), (100, 50, 1299, 549), brighter)
    change = ImageChops.difference(result.convert("RGB"), source.convert("RGB"))
    assert change.getbbox() == (100, 50, 1300, 550)
    assert np.asarray(change).max() <= 20


@pytest.mark.parametrize("box", [(-50, -50, -10, -10), (500, 500, 900, 900), (-1e6, -1e6, 1e6, 1e6)])
def test_a_box_may_lie_outside_of_the_picture(box: tint.Box) -> None:
    source = Image.new("RGB", (30, 20))
    assert tint.reworked(source, box, lambda pixels, view: pixels + 1).size == (30, 20)


@pytest.mark.parametrize("text", ["#a1B2c3", "a1b2C3"])
def test_a_colour_is_read_with_and_without_its_sign(text: str) -> None:
    assert tint.hex_of(tint.rgb(text)) == "#a1b2c3"
