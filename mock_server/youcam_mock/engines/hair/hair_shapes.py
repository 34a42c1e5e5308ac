"""Draws hair on a head, or moves it: fringes, lengths, curls, volume, beards."""

from __future__ import annotations

import numpy as np

from youcam_mock.engines.imaging import tint
from youcam_mock.engines.imaging.tint import Grid
from youcam_mock.engines.people.face import SIDES_OF_FACE, Face, Shape, oval
from youcam_mock.engines.people.face_model import MOUTH_Y, OVAL

_STRANDS = 420
"""Number of strands over six units of width."""


def fringe(pixels: Grid, face: Face, colour: Grid, low: float, sweep: float, dense: float) -> None:
    """Draws hair over the forehead, in place: how far down, how much to a side and how dense, 0 to 1 each."""
    x, y = face.grid(pixels)
    slant = (sweep - 0.5) * 0.9
    strand = _strands(x - slant * (y + 0.9), 11)
    end = -0.62 + 0.4 * low + slant * x * 0.45 + 0.1 * x**2 + 0.16 * (strand - 0.5)
    sides = np.clip((0.98 - 0.35 * np.clip(-y - 0.5, 0, 1) - np.abs(x)) / 0.25, 0, 1)
    mask = sides * np.clip((end - y) / 0.03, 0, 1) * np.clip((y + 1.15) / 0.55, 0, 1)
    gaps = np.clip((strand - 0.55 * (1 - dense)) / 0.12, 0.0, 1)
    _hairs(pixels, mask * np.maximum(gaps, np.clip((-0.75 - y) / 0.2, 0, 1)), colour, strand)


def lengths(pixels: Grid, face: Face, hair: Grid, colour: Grid, long: float, wavy: float, full: float) -> None:
    """Draws hair that falls from under the hair (0 to 1) beside the face, in place: how long, wavy and full, 0 to 1."""
    x, y = face.grid(pixels)
    out = np.abs(x) + 0.13 * wavy * np.sin(4.6 * y + 0.6 * np.sign(x)) * np.clip(y, 0, 1)
    strand = _strands(np.sign(x) * out, 12)
    end = 1.7 + 1.7 * long + 0.4 * (strand - 0.5)
    inner = 0.99 - 0.12 * np.clip(y - 0.9, 0, 1) + 0.2 * np.clip((-y - 0.1) / 0.5, 0, 1)
    outer = 1.38 + 0.3 * full + 0.12 * np.clip(y, 0, 2)
    mask = np.clip((out - inner) / 0.05, 0, 1) * np.clip((outer - out) / 0.06, 0, 1)
    mask = mask * np.clip((end - y) / 0.1, 0, 1) * np.clip((y + 0.25) / 0.4, 0, 1)
    mask = mask * (1 - hair) * (1 - face.filled(pixels, [face.outline(OVAL)], 0.02))
    round_off = 1 - 0.3 * np.abs((out - (inner + outer) / 2) / (outer - inner))
    _hairs(pixels, mask, colour, strand * round_off)


def curls(pixels: Grid, face: Face, mask: Grid, tight: float) -> Grid:
    """Returns the hair in waves. With 1 they are small curls."""
    x, y = face.grid(pixels)
    turns, soft = 4 + 6 * tight, tint.blurred(mask * 255, max(1.0, 0.04 * face.unit)) / 255
    wide = 0.5 * face.unit / turns * soft
    wave = np.sin(turns * y * 1.3 + 2.2 * np.sin(turns * x * 0.8))
    curled = tint.moved(pixels, wide * wave, wide * np.cos(turns * x * 1.1 + 1.7 * np.sin(turns * y * 0.7)))
    curled += (soft * wave * (14 + 0.14 * tint.grey(curled)))[..., None]
    return curled


def swollen(pixels: Grid, face: Face, much: float) -> Grid:
    """Returns the hair farther from the face, which stays as it is. With 1 it is as far as possible."""
    x, y = face.grid(pixels)
    y = y - 0.25
    out = np.hypot(x / 1.02, y / 1.2) + 1e-6
    grown = np.where(out < 2.0, 1 + (out - 1) / (1 + 0.75 * much), 0.0)
    edge = 1 + 1.0 / (1 + 0.75 * much)
    grown = np.where(out >= 2.0, edge + (out - 2.0) * (2.9 - edge) / 0.9, grown)
    share = np.where((out > 1) & (out < 2.9), grown / out - 1, 0) * np.clip((1.0 - y) / 0.6, 0, 1)
    return tint.moved(pixels, *face.step(x * share, y * share))


def beard(pixels: Grid, face: Face, colour: Grid, kind: str, dense: float, long: float) -> None:
    """Draws facial hair of a kind (a key of BEARDS), in place."""
    mask = face.mask(pixels, [shape for part in BEARDS[kind] for shape in _part(part, long)], 0.035)
    mask = mask * (1 - face.mask(pixels, [oval(0, MOUTH_Y + 0.04, 0.4, 0.15)], 0.02))
    _, y = face.grid(pixels)
    noise = tint.blurred(np.random.default_rng(5).random(pixels.shape[:2], np.float32) * 255, 0.7) / 255
    hair = np.clip((noise - 0.62 + 0.35 * dense) * 7, 0, 1)
    dense = 0.4 + 0.6 * dense
    thin = 0.4 if kind == "stubble" else 1.0
    cover = mask * (0.75 * dense * thin + (0.4 + 0.35 * dense) * hair * (0.6 + 0.4 * thin))
    shade = colour * (0.75 + 0.25 * np.clip(1.6 - float(y.mean()), 0, 1))
    tint.stain(pixels, np.clip(cover, 0, 0.95), shade, 1.0, 0.45)


BEARDS = {
    "stubble": ("jaw", "chin", "lip"),
    "moustache": ("lip",),
    "goatee": ("lip", "chin", "corners"),
    "full": ("jaw", "chin", "lip", "corners"),
}
"""The parts of the face that each kind covers."""


def _part(part: str, long: float) -> list[Shape]:
    lips = MOUTH_Y
    if part == "lip":
        high = lips - 0.3 - 0.05 * long
        top = [(-0.5, lips + 0.03), (-0.3, high + 0.06), (0.0, high), (0.3, high + 0.06), (0.5, lips + 0.03)]
        return [[*top, (0.3, lips - 0.09), (0.0, lips - 0.1), (-0.3, lips - 0.09)]]
    if part == "chin":
        return [oval(0, 1.46 + 0.1 * long, 0.34, 0.27 + 0.16 * long)]
    if part == "corners":
        return [oval(side * 0.5, lips + 0.24, 0.09, 0.34, -side * 0.25) for side in SIDES_OF_FACE]
    rim = [(1.04, 0.3), (1.02, 0.7), (0.93, 1.1), (0.65, 1.48 + 0.08 * long), (0.3, 1.7 + 0.16 * long)]
    inner = [(0.3, 1.33), (0.5, 1.2), (0.58, 0.94), (0.72, 0.81), (0.9, 0.3)]
    return [[(side * x, y) for x, y in [*rim, (0.0, 1.75 + 0.2 * long), (0.0, 1.38), *inner]] for side in SIDES_OF_FACE]


def _hairs(pixels: Grid, mask: Grid, colour: Grid, strand: Grid) -> None:
    """Draws light and dark strands over the pixels."""
    shown = np.clip(colour * (0.6 + 0.65 * strand)[..., None], 0, 255)
    pixels += mask[..., None] * (shown - pixels)


def _strands(across: Grid, seed: int) -> Grid:
    """Returns how light a strand is, 0 to 1, by its place across the head in units."""
    rng = np.random.default_rng(seed)
    fine, wide = rng.random(_STRANDS), np.repeat(rng.random(_STRANDS // 6), 6)
    profile = 0.6 * np.convolve(fine, (0.25, 0.5, 0.25), "same") + 0.4 * np.convolve(wide, np.full(5, 0.2), "same")
    return np.interp((across + 3) / 6 * _STRANDS, np.arange(_STRANDS), profile)
