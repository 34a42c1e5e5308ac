"""Changes cut, length or colour of hair, or a beard, as a style's name or a reference says."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from hashlib import sha256
from typing import Any

import numpy as np
from attrs import frozen
from PIL import Image

from youcam_mock.engines import output
from youcam_mock.engines.hair import hair_shapes
from youcam_mock.engines.imaging import pictures, tint
from youcam_mock.engines.imaging.tint import Grid, View
from youcam_mock.engines.job import EngineError, Job, Result
from youcam_mock.engines.people import faces, hair_mask, masks
from youcam_mock.engines.people.face import Face

_COLOURS = ("#2a1d16", "#4a3020", "#6d4728", "#94663a", "#c2965a", "#7a3320", "#8d8a86", "#dcc596")
_REACH = (-2.5, -2.5, 2.5, 3.9)
"""Left, top, right and bottom of the area that a style may change, in units."""


@frozen
class Look:
    """The features of a style. All except the colour and the kind of beard are 0 to 1."""

    length: float
    volume: float
    curl: float
    fringe: float
    sweep: float
    density: float
    colour: str
    beard: str

    @classmethod
    def of(cls, style: str) -> Look:
        """Returns the look that a style's name always gets. A kind of beard in the name is the one that is drawn."""
        length, volume, curl, fringe, sweep, density, tone, kind = tint.chances(style, 8)
        named = [name for name in hair_shapes.BEARDS if name in style]
        beards = named or list(hair_shapes.BEARDS)
        colour = _COLOURS[min(len(_COLOURS) - 1, int(tone * len(_COLOURS)))]
        return cls(
            length, volume, curl, fringe, sweep, density, colour, beards[min(len(beards) - 1, int(kind * len(beards)))]
        )


def run(job: Job) -> Result:
    """Returns one picture for `template_id`, for a reference or for the described look, or one for each of `style_ids`,
    in their order. Format and size are kept. The fact `part` says what is changed: fringe, length, curls, volume,
    beard, or hair with the colour of the reference; without it, all hair.

    Raises EngineError: `invalid_parameter` when nothing names a style, and for an input what `pictures.opened` raises.
    """
    styles, content = _styles(job), job.source().content
    kind = pictures.format_of(pictures.opened(content))
    names = ["output"] if len(styles) == 1 else [f"output_{number}" for number in range(1, len(styles) + 1)]
    reference, part, keeps = _reference(job), job.facts.get("part"), job.facts.get("keeps_colour", True)
    files = []
    for name, style in zip(names, styles, strict=True):
        make = partial(_styled, content, reference, Look.of(style), part, job.params, keeps)
        files.append(output.file(job, name, make, kind))
    return Result(tuple(files))


def _styles(job: Job) -> list[str]:
    if template := job.params.get("template_id"):
        return [f"template {template}"]
    group = job.params.get("style_group_id")
    named = job.params.get("style_ids")
    # If a feature does not ask for styles, a member of that name may hold anything.
    styles = [f"style {group} {style}" for style in named] if isinstance(named, list) else []
    return styles or [_described(job)]


def _described(job: Job) -> str:
    """Returns the name of a look that is given by references, or else by parameters of its own."""
    references = [sha256(source.content).hexdigest() for source in job.sources if source.role != "src"]
    own = () if references else job.params.items()
    chosen = sorted((name, str(value)) for name, value in own if not name.startswith(("src_", "ref_")))
    if "style_group_id" in job.params or not (references or chosen):
        raise EngineError("invalid_parameter", "neither template_id nor style_ids names a style")
    return f"described {references} {chosen}"


def _reference(job: Job) -> bytes | None:
    """Returns the photo from which the hair is taken. Raises EngineError if it is unreadable."""
    for source in job.sources:
        if source.role == "ref":
            pictures.opened(source.content)
            return source.content
    return None


def _styled(
    content: bytes, reference: bytes | None, look: Look, part: str | None, params: Mapping[str, Any], keeps: bool
) -> Image.Image:
    image = pictures.read(content).image
    face = faces.main_face(image)
    colour = _colour(reference, look, part, params, keeps)

    hair = masks.hair(image, face)

    def restyle(pixels: Grid, view: View) -> Grid:
        return np.clip(_parts(pixels, face.seen(view), view.part(hair), look, part, colour), 0, 255)

    return tint.reworked(image, face.box(*_REACH), restyle)


def _colour(
    reference: bytes | None, look: Look, part: str | None, params: Mapping[str, Any], keeps: bool
) -> Grid | None:
    """Returns the new colour of the hair; None keeps the person's own. `keeps` says that the template offers that
    choice."""
    if reference is not None:
        image = pictures.read(reference).image
        face = faces.main_face(image)
        pixels, view = tint.reduced(image, face.box(*hair_mask.HEAD))
        return hair_mask.usual(pixels, view.part(masks.hair(image, face)), face.seen(view))
    takes_another = part in (None, "hair") and not (keeps and params.get("hair_color") == "src")
    return tint.rgb(look.colour) if takes_another else None


def _parts(pixels: Grid, face: Face, hair: Grid, look: Look, part: str | None, colour: Grid | None) -> Grid:
    own = hair_mask.usual(pixels, hair, face)
    if part == "beard":
        hair_shapes.beard(pixels, face, own * 0.6, look.beard, look.density, look.length)
        return pixels
    whole = part in (None, "hair")
    if colour is not None:
        tint.stain(pixels, hair, colour, 0.85, 0.75)
    worn = own if colour is None else colour
    if part == "curls" or (whole and look.curl > 0.55):
        pixels = hair_shapes.curls(pixels, face, hair, look.curl)
    if part == "volume" or (whole and look.volume > 0.5):
        pixels = hair_shapes.swollen(pixels, face, 0.35 + 0.65 * look.volume)
    if part == "length" or (whole and look.length > 0.4):
        hair_shapes.lengths(pixels, face, hair, worn, look.length, look.curl, look.volume)
    if part == "fringe" or (whole and look.fringe > 0.6):
        hair_shapes.fringe(pixels, face, worn, look.fringe, look.sweep, look.density)
    return pixels
