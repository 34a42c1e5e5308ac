"""Make-up on the skin: smoothing, foundation, concealer, contour, bronzer, blush, highlighter.

Each effect takes the pixels, which it changes, the places of the face, its skin (0 to 1) and its parameters.
"""

from __future__ import annotations

from youcam_mock.engines.imaging import tint
from youcam_mock.engines.imaging.tint import Grid
from youcam_mock.engines.makeup.strokes import Effect, both, glitter, stained
from youcam_mock.engines.people.face import Face, oval


def skin_smooth(pixels: Grid, face: Face, skin: Grid, effect: Effect) -> None:
    """Evens texture and colour by the two strengths, 50 each by default."""
    texture, unevenness = effect.get("skinSmoothStrength", 50), effect.get("skinSmoothColorIntensity", 50)
    tint.smooth(pixels, skin, texture / 100, unevenness / 100, 0.05 * face.unit)


def foundation(pixels: Grid, face: Face, skin: Grid, effect: Effect) -> None:
    """Lays a colour on all skin. It hides blemishes and shines as requested."""
    palette = effect["palettes"][0]
    hidden = palette.get("coverageIntensity", 0) / 100
    tint.smooth(pixels, skin, 0.7 * hidden, hidden, 0.05 * face.unit)
    stained(pixels, skin, palette, 0.75, 1 - 0.35 * hidden)
    tint.sheen(pixels, skin, 0.5 * palette.get("glowIntensity", 0) / 100)


def concealer(pixels: Grid, face: Face, skin: Grid, effect: Effect) -> None:
    """Lays a light colour under the eyes, and beside nose and mouth."""
    palette = effect["palettes"][0]
    hidden, colour = palette["coverageLevel"] / 100, tint.rgb(palette["color"])
    under = both(oval(0.5, 0.22, 0.27, 0.11, 0.12))
    rest = [*both(oval(0.3, 0.72, 0.1, 0.14)), oval(0, 1.4, 0.22, 0.1)]
    for shapes, strength in ((under, palette["colorUnderEyeIntensity"]), (rest, palette["colorIntensity"])):
        mask = face.mask(pixels, shapes, 0.05) * skin
        tint.smooth(pixels, mask, hidden * strength / 100, hidden * strength / 100, 0.06 * face.unit)
        tint.stain(pixels, mask, colour, 0.9 * strength / 100, 0.95 - 0.5 * hidden)


def contour(pixels: Grid, face: Face, skin: Grid, effect: Effect) -> None:
    """Shades below the cheekbones, along the jaw and beside the nose. The pattern sets how far."""
    steep, low, jaw = tint.chances(effect["pattern"]["name"], 3)
    shapes = both(
        oval(0.76, 0.72 + 0.16 * low, 0.34, 0.09, -0.35 - 0.4 * steep),
        oval(0.72 + 0.06 * jaw, 1.3, 0.12, 0.36, 0.62),
        oval(0.16, 0.3, 0.04, 0.3),
        oval(0.82, -0.55, 0.14, 0.3, -0.4),
    )
    stained(pixels, face.mask(pixels, shapes, 0.06) * skin, effect["palettes"][0], 0.8)


def bronzer(pixels: Grid, face: Face, skin: Grid, effect: Effect) -> None:
    """Lays a warm colour where the sun would reach: forehead, cheekbones, nose and jaw."""
    wide, high = tint.chances(effect["pattern"]["name"], 2)
    cheeks = oval(0.74, 0.5 + 0.12 * high, 0.32, 0.19 + 0.06 * wide, -0.4)
    middle = (oval(0, -0.68, 0.6 + 0.15 * wide, 0.16), oval(0, 0.42, 0.13, 0.1))
    mask = face.mask(pixels, [*middle, *both(cheeks, oval(0.7, 1.28, 0.13, 0.27, 0.6))], 0.12) * skin
    for palette in effect["palettes"][:1]:
        stained(pixels, mask, palette, 0.8)


def blush(pixels: Grid, face: Face, skin: Grid, effect: Effect) -> None:
    """Colours the cheeks, each further colour smaller and higher. The pattern sets shape and place."""
    long, steep, low = tint.chances(effect["pattern"]["name"], 3)
    for number, palette in enumerate(effect["palettes"]):
        less = 1 - 0.3 * number
        x, y = 0.62 + 0.13 * number, 0.58 + 0.14 * low - 0.14 * number
        spot = oval(x, y, (0.26 + 0.1 * long) * less, (0.2 - 0.05 * long) * less, -0.2 - 0.5 * steep)
        mask = face.mask(pixels, both(spot), 0.1) * skin
        stained(pixels, mask, palette, 0.75)
        tint.sheen(pixels, mask, 0.55 * palette.get("glowStrength", 0) / 100)
        if palette.get("texture") == "shimmer":
            glitter(pixels, mask, palette, 0.6)


def highlighter(pixels: Grid, face: Face, skin: Grid, effect: Effect) -> None:
    """Lightens cheekbones, nose, brow bones and the skin above the lip. The pattern sets how much of each."""
    cheek, nose, brow = tint.chances(effect["pattern"]["name"], 3)
    cheekbones, brow_bones = (
        oval(0.7, 0.36, 0.2 + 0.1 * cheek, 0.065, -0.5),
        oval(0.66, -0.23, 0.14 + 0.06 * brow, 0.03, 0.2),
    )
    shapes = [oval(0, 0.2, 0.045, 0.22 + 0.14 * nose), oval(0, 0.79, 0.09, 0.035), *both(cheekbones, brow_bones)]
    if nose > 0.3:
        shapes.append(oval(0, -0.55, 0.2 + 0.1 * brow, 0.12))
    palette = effect["palettes"][0]
    mask = face.mask(pixels, shapes, 0.05) * skin
    stained(pixels, mask, palette, 0.55)
    tint.sheen(pixels, mask, 0.7 * palette["glowIntensity"] / 100, tint.rgb(palette["color"]))
    glitter(pixels, mask, {"shimmerColor": palette["color"], **palette}, 0.9)


EFFECTS = {
    effect.__name__: effect for effect in (skin_smooth, foundation, concealer, contour, bronzer, blush, highlighter)
}
"""The function for each category, whose name it has, in the order in which a face is made up."""
