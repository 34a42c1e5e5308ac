"""Draws places as backgrounds in a few strokes, onto a canvas that already has its sky, and mixes their colours."""

from __future__ import annotations

from colorsys import hls_to_rgb

import numpy as np
from attrs import frozen
from numpy.random import Generator
from PIL import Image, ImageColor, ImageDraw

Colour = tuple[int, int, int]


@frozen
class Scene:
    """What is painted: a sky, a colour of things, and the random numbers that make each prompt's scene different."""

    above: Colour
    low: Colour
    thing: Colour
    words: frozenset[str]
    chance: Generator

    def mixed(self, share: float) -> Colour:
        """Returns the colour of things in the distance; 0 is near."""
        return mix(self.thing, self.low, share)


def sea(canvas: Image.Image, scene: Scene) -> None:
    """Draws water to the horizon, sand in front, and palms if words name a beach."""
    draw, (width, height) = ImageDraw.Draw(canvas), canvas.size
    _sun(canvas, scene)
    water = mix((18, 120, 150), scene.above, 0.4)
    canvas.paste(graded((width, height), mix(water, scene.low, 0.5), water), (0, round(height * 0.55)))
    for _ in range(60):
        x, y = scene.chance.random() * width, (0.56 + 0.2 * scene.chance.random()) * height
        draw.line((x, y, x + width * 0.06, y), fill=mix(water, (255, 255, 255), 0.35), width=max(1, height // 300))
    sand = mix((236, 208, 160), scene.low, 0.25)
    shore = [(x * width / 16, height * (0.78 + 0.02 * np.sin(x * 0.9))) for x in range(17)]
    draw.polygon([*shore, (width, height), (0, height)], fill=sand)
    if scene.words & {"palm", "palms", "beach", "tropical", "island"}:
        for x, lean in ((0.1, 0.08), (0.9, -0.1)):
            _palm(draw, x * width, height * 0.86, lean * width, height * 0.6)


def _palm(draw: ImageDraw.ImageDraw, x: float, foot: float, lean: float, high: float) -> None:
    trunk = [(x + lean * (step / 8) ** 2, foot - high * step / 8) for step in range(9)]
    draw.line(trunk, fill=(112, 84, 58), width=max(2, round(high / 22)), joint="curve")
    top, reach = trunk[-1], high * 0.36
    for turn in np.linspace(-0.5, np.pi + 0.5, 9):
        tip = (top[0] + reach * np.cos(turn), top[1] - reach * 0.55 * np.sin(turn) + reach * 0.3)
        bow = (top[0] + reach * 0.55 * np.cos(turn), top[1] - reach * 0.55 * np.sin(turn) - reach * 0.1)
        draw.polygon([top, bow, tip, (bow[0], bow[1] + reach * 0.16)], fill=(44, 112, 62))


def city(canvas: Image.Image, scene: Scene) -> None:
    """Draws two rows of houses with lit windows, and a street."""
    draw, (width, height) = ImageDraw.Draw(canvas), canvas.size
    dark = sum(scene.above) < 200
    lit: Colour = (255, 222, 140) if dark else mix(scene.low, (255, 255, 255), 0.4)
    for share, most in ((0.65, 0.62), (0.35, 0.48)):
        x = 0.0
        while x < width:
            wide = width * (0.05 + 0.08 * scene.chance.random())
            high = height * most * (0.5 + 0.5 * scene.chance.random())
            box = (x, height * 0.88 - high, x + wide, height)
            draw.rectangle(box, fill=scene.mixed(share) if not dark else mix((16, 18, 34), scene.low, share * 0.6))
            step = max(3.0, width / 60)
            for left in np.arange(x + step / 2, x + wide - step / 2, step):
                for top in np.arange(box[1] + step / 2, height * 0.86, step * 1.4):
                    if scene.chance.random() < 0.45:
                        draw.rectangle((left, top, left + step * 0.45, top + step * 0.6), fill=lit)
            x += wide * 1.04
    draw.rectangle((0, height * 0.88, width, height), fill=mix((92, 94, 102), scene.above, 0.4))


def room(canvas: Image.Image, scene: Scene) -> None:
    """Draws a wall with a window to the sky, a picture and a couch, or shelves of books."""
    draw, (width, height) = ImageDraw.Draw(canvas), canvas.size
    sky = canvas.copy()
    wall = mix(scene.thing, (236, 228, 214), 0.72)
    canvas.paste(graded(canvas.size, wall, mix(wall, (90, 70, 60), 0.25)))
    draw.rectangle((0, height * 0.82, width, height), fill=(142, 104, 74))
    if scene.words & {"library", "books", "bookshelf", "study", "quiet"}:
        _shelves(draw, scene, width, height)
        return
    box = (round(width * 0.62), round(height * 0.12), round(width * 0.94), round(height * 0.6))
    canvas.paste(sky.crop(box), box)
    frame = max(2, width // 90)
    draw.rectangle(box, outline="white", width=frame)
    draw.line(((box[0] + box[2]) / 2, box[1], (box[0] + box[2]) / 2, box[3]), fill="white", width=frame)
    picture = (width * 0.08, height * 0.2, width * 0.3, height * 0.42)
    draw.rectangle(picture, fill=scene.thing, outline=(90, 66, 48), width=frame)
    draw.rectangle((width * 0.02, height * 0.66, width * 0.4, height * 0.9), fill=mix(scene.thing, (60, 50, 50), 0.5))


def _shelves(draw: ImageDraw.ImageDraw, scene: Scene, width: int, height: int) -> None:
    draw.rectangle((0, 0, width, height * 0.86), fill=(78, 52, 36))
    for row in range(5):
        foot, x = height * 0.16 * (row + 1), width * 0.01
        while x < width:
            wide, high = width * (0.012 + 0.02 * scene.chance.random()), height * (0.09 + 0.05 * scene.chance.random())
            spine = mix(colour_by(scene.chance, 0.4, 0.4), scene.low, 0.2)
            draw.rectangle((x, foot - high, x + wide, foot), fill=spine)
            x += wide * 1.08
        draw.rectangle((0, foot, width, foot + height * 0.012), fill=(112, 78, 54))


def studio(canvas: Image.Image, scene: Scene) -> None:
    """Draws a plain backdrop with light in the middle."""
    light = Image.radial_gradient("L").resize(canvas.size)
    edge = mix(scene.thing, (20, 20, 26), 0.35)
    glow = Image.new("RGB", canvas.size, mix(scene.thing, (255, 255, 255), 0.35))
    canvas.paste(Image.composite(Image.new("RGB", canvas.size, edge), glow, light))


def lights(canvas: Image.Image, scene: Scene) -> None:
    """Draws many lamps, far out of focus."""
    canvas.paste(graded(canvas.size, mix(scene.thing, (12, 10, 30), 0.75), mix(scene.thing, (12, 10, 30), 0.45)))
    draw, side = ImageDraw.Draw(canvas, "RGBA"), min(canvas.size)
    for _ in range(70):
        x, y = scene.chance.random() * canvas.width, scene.chance.random() * canvas.height
        radius = side * (0.015 + 0.05 * scene.chance.random())
        fill = (*mix(colour_by(scene.chance, 0.6, 0.9), (255, 214, 120), 0.5), 110)
        draw.circle((x, y), radius, fill=fill)


def hills(canvas: Image.Image, scene: Scene) -> None:
    """Draws three rows of hills with trees."""
    draw, (width, height) = ImageDraw.Draw(canvas), canvas.size
    _sun(canvas, scene)
    green = scene.thing if scene.words & set(ImageColor.colormap) else mix((64, 124, 62), scene.thing, 0.25)
    blooms = scene.words & {"cherry", "cherryblossom", "blossom", "sakura"}
    peaks = bool(scene.words & {"mountain", "mountains", "mountainous", "alps", "peak", "peaks"})
    for layer, share in enumerate((0.75, 0.5, 0.2)):
        foot, phase = 0.52 + 0.12 * layer, scene.chance.random() * 6
        steep = 0.16 if layer < 2 and peaks else 0.045
        steps = np.arange(41)
        rise = np.sin(steps * 0.24 + phase) + 0.5 * np.sin(steps * 0.83 + 2 * phase)
        ridge = list(zip((steps * width / 40).tolist(), (height * (foot - steep * rise)).tolist(), strict=True))
        draw.polygon([*ridge, (width, height), (0, height)], fill=mix(green, scene.low, share))
        for x, y in ridge[:: 5 - layer] if layer > peaks else []:
            leaves = mix(scene.above, (250, 190, 206), 0.6) if blooms else mix(green, (20, 50, 30), 0.5 - 0.3 * share)
            _tree(draw, x, y, height * (0.06 + 0.09 * layer), leaves)


def _tree(draw: ImageDraw.ImageDraw, x: float, foot: float, high: float, leaves: Colour) -> None:
    draw.line((x, foot + high * 0.15, x, foot - high * 0.5), fill=(84, 62, 50), width=max(1, round(high / 12)))
    for across, up, radius in ((-0.2, 0.55, 0.24), (0.2, 0.55, 0.24), (0, 0.8, 0.3)):
        draw.circle((x + across * high, foot - up * high), radius * high, fill=leaves)


def _sun(canvas: Image.Image, scene: Scene) -> None:
    """Draws the sun, or by night the stars."""
    draw, (width, height) = ImageDraw.Draw(canvas), canvas.size
    if sum(scene.above) < 200:
        for _ in range(120):
            x, y, radius = scene.chance.random() * width, scene.chance.random() * height * 0.5, height / 280
            draw.circle((x, y), radius, fill=(255, 250, 225))
        return
    x, y, radius = width * (0.15 + 0.7 * scene.chance.random()), height * 0.26, min(width, height) * 0.055
    draw.circle((x, y), radius, fill=mix(scene.low, (255, 250, 225), 0.7))


def colour_by(chance: Generator, light: float, full: float) -> Colour:
    """Returns a colour of any hue. Lightness and saturation are 0 to 1."""
    return _rgb(*(255 * part for part in hls_to_rgb(chance.random(), light, full)))


def graded(size: tuple[int, int], top: Colour, bottom: Colour) -> Image.Image:
    """Returns one colour running into another from top to bottom."""
    ramp = Image.linear_gradient("L").resize(size)
    return Image.composite(Image.new("RGB", size, bottom), Image.new("RGB", size, top), ramp)


def mix(one: Colour, other: Colour, share: float) -> Colour:
    """Returns the first colour with a share, 0 to 1, of the other in it."""
    return _rgb(*(a + (b - a) * share for a, b in zip(one, other, strict=True)))


def _rgb(red: float, green: float, blue: float) -> Colour:
    return round(red), round(green), round(blue)
