"""Paints for the reshaping features: muscles, white teeth, smooth skin."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from youcam_mock.engines.imaging import tint
from youcam_mock.engines.people import masks
from youcam_mock.engines.people.face import Face
from youcam_mock.engines.people.face_model import LIPS, MOUTH

_SIDE = 240
"""Side in px at which shapes are drawn before they are enlarged."""


def whiter(image: Image.Image, face: Face, strength: float) -> Image.Image:
    """Returns the RGB picture with white teeth at a strength of 0 to 1: what is bright between the lips, and
    less red than they are."""
    box = tint.within(image, face.box(-0.67, 0.65, 0.67, 1.4))
    mouth = image.crop(box)
    like = np.empty((mouth.height, mouth.width), np.float32)
    inner = face.moved(-box[0], -box[1])
    zone = inner.filled(like, [inner.outline(MOUTH)], 0.02)
    lips = inner.filled(like, [inner.outline(LIPS)], 0.02) * (1 - zone)
    pixels = np.asarray(mouth, np.float32)
    redness, light = pixels[..., 0] - pixels[..., 1:].mean(axis=2), pixels.mean(axis=2)
    red = float(np.average(redness, weights=lips + 1e-6))
    bright = max(1.0, float(np.percentile(light[zone > 0.5], 90))) if (zone > 0.5).any() else 255.0
    tooth = np.clip((red - redness) / 20, 0, 1) * np.clip((light / bright - 0.55) / 0.2, 0, 1)
    levels = (tooth * zone * 0.85 * strength * 255).astype(np.uint8)
    mask = Image.fromarray(levels).filter(ImageFilter.GaussianBlur(0.8))
    white = Image.blend(mouth.convert("L").convert("RGB"), Image.new("RGB", mouth.size, (252, 252, 250)), 0.75)
    image.paste(white, box[:2], mask)
    return image


def teeth(image: Image.Image, face: Face) -> Image.Image:
    """Returns the RGB picture with a row of teeth between the lips."""
    box = tint.within(image, face.box(-0.45, 0.9, 0.45, 1.16))
    row = Image.new("L", (_SIDE, _SIDE // 2))
    draw = ImageDraw.Draw(row)
    gums = (0.06 * _SIDE, -0.24 * _SIDE, 0.94 * _SIDE, 0.44 * _SIDE)
    draw.chord(gums, 12, 168, fill=205)
    for x in range(8):
        draw.line(((0.18 + 0.09 * x) * _SIDE, 0, (0.18 + 0.09 * x) * _SIDE, _SIDE), fill=150, width=2)
    shape = Image.new("L", row.size)
    ImageDraw.Draw(shape).chord(gums, 12, 168, fill=255)
    mask = Image.composite(row, Image.new("L", row.size), shape).filter(ImageFilter.GaussianBlur(4))
    size = (box[2] - box[0], box[3] - box[1])
    image.paste((244, 240, 234), box, mask.resize(size, Image.Resampling.BILINEAR))
    return image


def smoother(image: Image.Image, face: Face, smooth: float, even: float) -> Image.Image:
    """Returns the RGB picture with the face's skin smoothed, and its colour evened out, at strengths of 0 to 1."""
    box = tint.within(image, face.box(-1.9, -1.74, 1.9, 2.24))
    part = image.crop(box)
    mask = masks.skin(part, face.moved(-box[0], -box[1]))
    soft = Image.blend(part, part.filter(ImageFilter.BoxBlur(max(1, face.unit / 9))), 0.9 * smooth)
    weights = np.asarray(mask, np.float32) + 1e-3
    red, green, blue = (int(np.average(np.asarray(channel, np.float32), weights=weights)) for channel in part.split())
    soft = Image.blend(soft, Image.new("RGB", part.size, (red, green, blue)), 0.35 * even)
    image.paste(soft, box[:2], mask)
    return image


def muscles(image: Image.Image, face: Face, strength: float, outline: bool) -> Image.Image:
    """Returns the RGB picture with muscles on the belly at a strength of 0 to 1: three pairs, or the two lines at their
    sides."""
    width, height = 3.6 * face.unit, 5 * face.unit
    x, y = face.at(0, 9.4)
    y = min(y, image.height - 0.5 * height)
    box = (round(x - width / 2), round(y - height / 2), round(x + width / 2), round(y + height / 2))
    size = (box[2] - box[0], box[3] - box[1])
    dark, light = Image.new("L", (_SIDE, _SIDE)), Image.new("L", (_SIDE, _SIDE))
    (_draw_outline if outline else _draw_pairs)(dark, light)
    for shape, soft, paint in ((dark, 6.5, (30, 14, 8)), (light, 8.5, (255, 232, 205))):
        mask = shape.filter(ImageFilter.GaussianBlur(soft)).resize(size, Image.Resampling.BILINEAR)
        image.paste(paint, box, mask.point([round(level * strength) for level in range(256)]))
    return image


def _draw_pairs(dark: Image.Image, light: Image.Image) -> None:
    """Draws shadows and lights of a six-pack."""
    for row in range(3):
        for side in (0, 1):
            left, top = (0.22 + 0.29 * side) * _SIDE, (0.08 + 0.28 * row) * _SIDE
            box = (left, top, left + 0.27 * _SIDE, top + 0.25 * _SIDE)
            ImageDraw.Draw(dark).rounded_rectangle(box, 0.08 * _SIDE, outline=210, width=9)
            ImageDraw.Draw(light).ellipse((left + 20, top + 12, left + 44, top + 34), fill=120)


def _draw_outline(dark: Image.Image, light: Image.Image) -> None:
    """Draws shadows and lights of a vest line."""
    for picture, shift, level in ((dark, 0, 220), (light, 12, 110)):
        draw = ImageDraw.Draw(picture)
        draw.arc((0.2 * _SIDE + shift, -0.3 * _SIDE, 1.2 * _SIDE + shift, 1.15 * _SIDE), 115, 240, fill=level, width=11)
        draw.arc((-0.2 * _SIDE - shift, -0.3 * _SIDE, 0.8 * _SIDE - shift, 1.15 * _SIDE), -60, 65, fill=level, width=11)
        draw.line((0.5 * _SIDE, 10, 0.5 * _SIDE, _SIDE - 30), fill=level // 2, width=7)
