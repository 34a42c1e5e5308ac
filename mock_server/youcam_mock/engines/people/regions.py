"""Finds skin, hair, lips, eyes and the person in a picture: soft masks, 0 to 255, of the picture's size."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.imaging.colour_distance import distance
from youcam_mock.engines.imaging.guided_filter import guided
from youcam_mock.engines.people import faces
from youcam_mock.engines.people.faces import Face

Grid = NDArray[np.float32]
_LONG_SIDE = 320
"""Long side in px at which masks are made before they are enlarged."""
_CUT_SIDE = 160
_EDGE_SIDE = 400
"""Side in px at which the edge of GrabCut's mask is made to follow the picture's."""
_ROUNDS = 2


def drawn(size: tuple[int, int], face: Face, shapes: Sequence[Sequence[float]], soft: float = 0.03) -> Image.Image:
    """Draws ellipses, given as x, y, across, down in fractions of the face box (half axes). `soft` of its width is
    blurred."""
    scale = min(1.0, _LONG_SIDE / max(size))
    mask = Image.new("L", (max(1, round(size[0] * scale)), max(1, round(size[1] * scale))))
    draw = ImageDraw.Draw(mask)
    for x, y, across, down in shapes:
        (left, top), (right, bottom) = face.at(x - across, y - down), face.at(x + across, y + down)
        draw.ellipse((left * scale, top * scale, right * scale, bottom * scale), fill=255)
    blurred = mask.filter(ImageFilter.GaussianBlur(max(0.5, soft * face.width * scale)))
    return blurred.resize(size, Image.Resampling.BILINEAR)


def skin(image: Image.Image, face: Face) -> Image.Image:
    """Returns a mask of the skin of face and neck."""
    zone = drawn(image.size, face, [(0.5, 0.52, 0.52, 0.66), (0.5, 1.2, 0.3, 0.25)])
    return _alike(image, zone, _sample(image, face, ((0.3, 0.6), (0.7, 0.6), (0.5, 0.5))), 60)


def hair(image: Image.Image, face: Face) -> Image.Image:
    """Returns a mask of the hair around the face."""
    zone = drawn(image.size, face, [(0.5, 0.1, 0.85, 0.72), (-0.1, 0.5, 0.3, 0.75), (1.1, 0.5, 0.3, 0.75)])
    inner = drawn(image.size, face, [(0.5, 0.62, 0.45, 0.5)])
    zone = Image.fromarray(np.minimum(np.asarray(zone), 255 - np.asarray(inner)))
    return _alike(image, zone, _sample(image, face, ((0.5, -0.28), (0.2, -0.15), (0.8, -0.15), (-0.1, 0.2))), 75)


def lips(size: tuple[int, int], face: Face) -> Image.Image:
    """Returns a mask of both lips."""
    return drawn(size, face, [(0.5, 0.83, 0.2, 0.085)], 0.015)


def irises(size: tuple[int, int], face: Face) -> Image.Image:
    """Returns a mask of the coloured part of both eyes."""
    return drawn(size, face, [(0.29, 0.375, 0.055, 0.055), (0.71, 0.375, 0.055, 0.055)], 0.008)


def brows(size: tuple[int, int], face: Face) -> Image.Image:
    """Returns a mask of both eyebrows."""
    return drawn(size, face, [(0.27, 0.25, 0.14, 0.03), (0.73, 0.25, 0.14, 0.03)], 0.012)


def person(image: Image.Image, face: Face) -> Image.Image:
    """Returns a mask of the person in front: by GrabCut from head and shoulders, or only these without the extra
    `vision`."""
    shape = drawn(image.size, face, [(0.5, 0.35, 0.8, 1.0), (0.5, 3.6, 2.3, 2.4), (0.5, 1.3, 0.45, 0.6)], 0.02)
    return _cut(image, shape) if faces.available() else shape


def subject(image: Image.Image) -> Image.Image:
    """Returns a mask of the subject: the opaque part, or the person with the largest face, or what differs from the
    edges."""
    if image.mode == "RGBA" and (opaque := image.getchannel("A")).getextrema()[0] == 0:
        return opaque
    face = next(iter(faces.find(image)), None)
    odd = None if face or not faces.available() else _odd(image)
    if odd is None:
        return person(image, face or faces.guessed(image.width, image.height))
    return _cut(image, odd)


def _odd(image: Image.Image) -> Image.Image | None:
    """Returns a mask of what differs from all upper edges; None if that is hardly anything."""
    small = pictures.flat(image)
    small.thumbnail((_CUT_SIDE, _CUT_SIDE))
    pixels = np.asarray(small.filter(ImageFilter.GaussianBlur(1.5)), np.float32)
    edge = np.concatenate([pixels[0], pixels[:, 0], pixels[:, -1]])
    colours = edge[:: max(1, len(edge) // 48)]
    apart = np.min([np.abs(pixels - colour).sum(axis=2) for colour in colours], axis=0)
    mask = Image.fromarray((np.clip((apart - 20) / 60, 0, 1) * 255).astype(np.uint8)).filter(
        ImageFilter.MedianFilter(7)
    )
    return mask.resize(image.size, Image.Resampling.BILINEAR) if np.asarray(mask).mean() > 8 else None


def _cut(image: Image.Image, shape: Image.Image) -> Image.Image:
    import cv2

    small = pictures.flat(image)
    small.thumbnail((_CUT_SIDE, _CUT_SIDE))
    guess = np.asarray(shape.resize(small.size))
    marks = np.where(guess > 127, cv2.GC_PR_FGD, cv2.GC_PR_BGD).astype(np.uint8)
    core = np.asarray(shape.resize(small.size).filter(ImageFilter.MinFilter(15)))
    marks[core > 200] = cv2.GC_FGD
    marks[guess < 8] = cv2.GC_BGD
    marks[0, :] = cv2.GC_BGD
    if not (np.isin(marks, (cv2.GC_FGD, cv2.GC_PR_FGD)).any() and np.isin(marks, (cv2.GC_BGD, cv2.GC_PR_BGD)).any()):
        return shape
    cv2.setRNGSeed(1)
    models = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.grabCut(np.asarray(small), marks, (0, 0, 0, 0), *models, _ROUNDS, cv2.GC_INIT_WITH_MASK)
    kept = np.isin(marks, (cv2.GC_FGD, cv2.GC_PR_FGD)).astype(np.uint8) * 255
    mask = Image.fromarray(kept).filter(ImageFilter.MedianFilter(5))
    return _edged(image, mask).resize(image.size, Image.Resampling.BICUBIC)


def _edged(image: Image.Image, mask: Image.Image) -> Image.Image:
    """Returns the mask with its edge moved to the picture's, and a little inwards, so that no background shows."""
    guide = image.convert("L")
    guide.thumbnail((_EDGE_SIDE, _EDGE_SIDE))
    rough = np.asarray(mask.resize(guide.size, Image.Resampling.BILINEAR), np.float32) / 255
    smooth = guided(np.asarray(guide, np.float32) / 255, rough, 5, 0.001)
    return Image.fromarray((np.clip((smooth - 0.3) / 0.5, 0, 1) * 255).astype(np.uint8))


def _sample(image: Image.Image, face: Face, points: Sequence[tuple[float, float]]) -> Grid:
    """Returns the colours at points of the face, each the mean of a small square."""
    half = max(1, round(face.width * 0.04))
    flat = pictures.flat(image)
    colours = []
    for point in points:
        x, y = (round(value) for value in face.at(*point))
        x, y = min(max(x, 0), image.width - 1), min(max(y, 0), image.height - 1)
        square = np.asarray(flat.crop((x - half, y - half, x + half + 1, y + half + 1)), np.float32)
        colours.append(np.median(square.reshape(-1, 3), axis=0))
    return np.array(colours, np.float32)


def _alike(image: Image.Image, zone: Image.Image, colours: Grid, reach: float) -> Image.Image:
    """Returns the part of the zone that is close to one of the colours. `reach` is in levels of RGB."""
    scale = min(1.0, _LONG_SIDE / max(image.size))
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    pixels = np.asarray(pictures.flat(image).resize(size, Image.Resampling.BOX), np.float32)
    apart = np.min([distance(pixels, colour) for colour in colours], axis=0)
    near = np.clip((reach - apart) / (reach * 0.4), 0, 1)
    mask = Image.fromarray((near * np.asarray(zone.resize(size), np.float32)).astype(np.uint8))
    return mask.filter(ImageFilter.GaussianBlur(1.2)).resize(image.size, Image.Resampling.BILINEAR)
