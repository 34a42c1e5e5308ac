"""Puts jewellery and watches on: each piece is hung, lit and shaded as its entry says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PIL import Image, ImageChops, ImageFilter

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import Job
from youcam_mock.engines.try_on.pasting import put
from youcam_mock.engines.try_on.places import Spot, of_jewellery
from youcam_mock.engines.try_on.things import Thing, thing, whole


def adorned(job: Job, image: Image.Image) -> Image.Image:
    """Returns the RGB or RGBA photo with each piece of `object_infos`, fitted as its parameters say.

    Without an intensity of its own a piece has those of the facts: `shadow` and `light`, 0 to 1. What a mask of the
    photo shows stays in front. Raises EngineError for an unreadable input.
    """
    item = job.facts["item"]
    shadow, light = (job.facts.get(name, 0) for name in ("shadow", "light"))
    before = image.copy()
    for place, info in enumerate(job.params["object_infos"]):
        fit: dict[str, Any] = info.get("parameter") or {}
        piece = _piece(job, item, info, place)
        spot = _anchored(piece, fit.get(f"{item}_anchor_point"), of_jewellery(item, fit, before))
        if fit.get(f"{item}_occluded_type") == 1:
            _hide_top(piece)
        _shade(image, piece, spot, fit.get(f"{item}_shadow_intensity", shadow))
        put(image, _lit(piece, image, spot, fit.get(f"{item}_ambient_light_intensity", light)), spot)
    for mask in _contents(job, "mask"):
        image.paste(before, mask=pictures.flat(pictures.read(mask).image).convert("L").resize(image.size))
    return image


def _piece(job: Job, item: str, info: Mapping[str, Any], place: int) -> Thing:
    """Returns the product of an entry, cut out by its mask if it has one. `place` is that of the entry in the list."""
    reference = _meant(job, "ref", info["name"], place) or job.source("ref").content
    if not (info.get("parameter") or {}).get(f"{item}_need_remove_background", True):
        return whole(reference)
    return thing(reference, item, _meant(job, "refmsk", info.get("mask_name"), place))


def _meant(job: Job, files: str, name: str | None, place: int) -> bytes | None:
    """Returns the input with the name in the body, or, for any other name, the one at the place."""
    role = {"ref": "ref", "refmsk": "ref_mask"}[files]
    lists = (job.params.get(f"{files}_file_{form}") for form in ("ids", "urls"))
    names = [name for each in lists if isinstance(each, list) for name in each]
    contents = _contents(job, role)
    if name in names and len(names) == len(contents):
        return contents[names.index(name)]
    return contents[place] if name is not None and place < len(contents) else None


def _anchored(piece: Thing, points: Any, spot: Spot) -> Spot:
    """Returns the spot with the piece hung by the points of the run: one, or two that should be `width` apart."""
    if not points:
        return spot
    if isinstance(points[0], (int, float)):
        return Spot(spot.x, spot.y, spot.width, piece.at((points[0], points[1])))
    (left, y), (right, other_y) = (piece.at((point[0], point[1])) for point in points[:2])
    apart = max(0.1, abs(right - left))
    return Spot(spot.x, spot.y, spot.width / apart, ((left + right) / 2, (y + other_y) / 2))


def _hide_top(piece: Thing) -> None:
    """Hides the top of the piece, like hair that falls over an ear."""
    fade = Image.linear_gradient("L").resize(piece.image.size).point([min(255, level * 2) for level in range(256)])
    piece.image.putalpha(ImageChops.multiply(piece.image.getchannel("A"), fade))


def _lit(piece: Thing, image: Image.Image, spot: Spot, strength: float) -> Thing:
    """Returns the piece with the light around its spot, as far as `strength`, 0 to 1, says."""
    near = image.convert("RGB").resize((1, 1), Image.Resampling.BOX, box=_around(spot, image.size))
    alpha = piece.image.getchannel("A")
    tinted = ImageChops.multiply(piece.image.convert("RGB"), Image.new("RGB", alpha.size, near.getpixel((0, 0))))
    after = Image.blend(piece.image.convert("RGB"), tinted, 0.6 * strength)
    after.putalpha(alpha)
    return Thing(after)


def _around(spot: Spot, size: tuple[int, int]) -> tuple[int, int, int, int]:
    left = min(max(0, round(spot.x - spot.width)), size[0] - 1)
    top = min(max(0, round(spot.y - spot.width)), size[1] - 1)
    return left, top, min(size[0], left + 1 + round(2 * spot.width)), min(size[1], top + 1 + round(2 * spot.width))


def _shade(image: Image.Image, piece: Thing, spot: Spot, strength: float) -> None:
    """Draws the piece's shadow, in place."""
    alpha = piece.image.getchannel("A").point([round(level * 0.8 * strength) for level in range(256)])
    black = Image.new("RGBA", alpha.size)
    black.putalpha(alpha.filter(ImageFilter.GaussianBlur(max(alpha.size) / 60)))
    away = 0.05 * spot.width
    put(image, Thing(black), Spot(spot.x + away, spot.y + away, spot.width, spot.anchor))


def _contents(job: Job, role: str) -> list[bytes]:
    return [source.content for source in job.sources if source.role == role]
