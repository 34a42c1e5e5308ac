"""Puts jewellery and watches on: each piece is hung, lit and shaded as its entry says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import evolve
from PIL import Image, ImageChops, ImageFilter

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import Job
from youcam_mock.engines.try_on.places import Spot, of_jewellery
from youcam_mock.engines.try_on.things import Thing, put, thing, whole


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
            # Its top is hidden, as by hair that falls over an ear.
            fade = Image.linear_gradient("L").resize(piece.image.size)
            shown = fade.point([min(255, 2 * level) for level in range(256)])
            piece.image.putalpha(ImageChops.multiply(piece.image.getchannel("A"), shown))
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
    lists = (job.params.get(f"{files}_file_{form}") for form in ("ids", "urls"))
    names = [name for each in lists if isinstance(each, list) for name in each]
    contents = _contents(job, "ref" if files == "ref" else "ref_mask")
    if name in names and len(names) == len(contents):
        return contents[names.index(name)]
    return contents[place] if name is not None and place < len(contents) else None


def _anchored(piece: Thing, points: Any, spot: Spot) -> Spot:
    """Returns the spot with the piece hung by the points of the run: one, or two that should be `width` apart."""
    if not points:
        return spot
    if isinstance(points[0], (int, float)):
        return evolve(spot, anchor=piece.at((points[0], points[1])), turn=0)
    (left, y), (right, other_y) = (piece.at((point[0], point[1])) for point in points[:2])
    apart = max(0.1, abs(right - left))
    return evolve(spot, width=spot.width / apart, anchor=((left + right) / 2, (y + other_y) / 2), turn=0)


def _lit(piece: Thing, image: Image.Image, spot: Spot, strength: float) -> Thing:
    """Returns the piece with the light around its spot, as far as `strength`, 0 to 1, says."""
    places = list(zip((spot.x, spot.y), image.size, strict=True))
    left, top = (min(max(0, round(place - spot.width)), side - 1) for place, side in places)
    right, low = min(image.width, left + 1 + round(2 * spot.width)), min(image.height, top + 1 + round(2 * spot.width))
    near = image.convert("RGB").resize((1, 1), Image.Resampling.BOX, (left, top, right, low)).resize(piece.image.size)

    def tinted(colours: Image.Image) -> Image.Image:
        return Image.blend(colours, ImageChops.multiply(colours, near), 0.6 * strength)

    return Thing(pictures.recoloured(piece.image, tinted))


def _shade(image: Image.Image, piece: Thing, spot: Spot, strength: float) -> None:
    """Draws the piece's shadow, in place."""
    alpha = piece.image.getchannel("A").point([round(level * 0.8 * strength) for level in range(256)])
    black = Image.new("RGBA", alpha.size)
    black.putalpha(alpha.filter(ImageFilter.GaussianBlur(max(alpha.size) / 60)))
    away = 0.05 * spot.width
    put(image, Thing(black), evolve(spot, x=spot.x + away, y=spot.y + away, turn=0))


def _contents(job: Job, role: str) -> list[bytes]:
    return [source.content for source in job.sources if source.role == role]
