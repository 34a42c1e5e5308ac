"""Changes cut, length or colour of hair, or a beard, as a style's name or a reference says."""

from __future__ import annotations

from functools import partial
from hashlib import sha256

import numpy as np
from attrs import frozen
from PIL import Image

from youcam_mock.engines import output
from youcam_mock.engines.hair import hair_shapes
from youcam_mock.engines.imaging import pictures, tint
from youcam_mock.engines.imaging.tint import Grid, View
from youcam_mock.engines.job import EngineError, Job, Result
from youcam_mock.engines.people import faces, masks, skin_and_hair
from youcam_mock.engines.people.face import Face
from youcam_mock.engines.people.face_colours import picked

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
        beards = [name for name in hair_shapes.BEARDS if name in style] or list(hair_shapes.BEARDS)
        return cls(length, volume, curl, fringe, sweep, density, picked(_COLOURS, tone), picked(beards, kind))


def run(job: Job) -> Result:
    """Returns one picture for `template_id`, for a reference or for the described look, or one for each of `style_ids`,
    in their order. Format and size are kept. The fact `part` says what is changed: fringe, length, curls, volume,
    beard, or hair with the colour of the reference; without it, all hair.

    Raises EngineError: `invalid_parameter` when nothing names a style, and for an input what `pictures.opened` raises.
    """
    styles, references = _styles(job), [source.content for source in job.sources if source.role == "ref"]
    for content in references[:1]:
        pictures.opened(content)
    kind = pictures.format_of(pictures.opened(job.source().content))
    names = ["output"] if len(styles) == 1 else [f"output_{number}" for number in range(1, len(styles) + 1)]
    makes = [partial(_styled, job, next(iter(references), None), Look.of(style)) for style in styles]
    return Result(tuple(output.file(job, name, make, kind) for name, make in zip(names, makes, strict=True)))


def _styles(job: Job) -> list[str]:
    if template := job.params.get("template_id"):
        return [f"template {template}"]
    group, named = job.params.get("style_group_id"), job.params.get("style_ids")
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


def _styled(job: Job, reference: bytes | None, look: Look) -> Image.Image:
    image = pictures.read(job.source().content).image
    face = faces.main_face(image)
    hair, part, colour = masks.hair(image, face), job.facts.get("part"), _colour(job, reference, look)

    def restyle(pixels: Grid, view: View) -> Grid:
        return np.clip(_parts(pixels, face.seen(view), view.part(hair), look, part, colour), 0, 255)

    return tint.reworked(image, face.box(*_REACH), restyle)


def _colour(job: Job, reference: bytes | None, look: Look) -> Grid | None:
    """Returns the new colour of the hair; None keeps the person's own, as far as the template offers that choice."""
    if reference is not None:
        image = pictures.read(reference).image
        face = faces.main_face(image)
        pixels, view = tint.reduced(image, face.box(*skin_and_hair.HEAD))
        return skin_and_hair.usual(pixels, view.part(masks.hair(image, face)), face.seen(view))
    keeps = job.facts.get("keeps_colour", True) and job.params.get("hair_color") == "src"
    return tint.rgb(look.colour) if job.facts.get("part") in (None, "hair") and not keeps else None


def _parts(pixels: Grid, face: Face, hair: Grid, look: Look, part: str | None, colour: Grid | None) -> Grid:
    own = skin_and_hair.usual(pixels, hair, face)
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
