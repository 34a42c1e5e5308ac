"""Try-on: a person wears the clothes, accessories, jewellery or watches of reference pictures."""

from __future__ import annotations

from functools import partial
from hashlib import sha256

from PIL import Image, ImageChops

from youcam_mock.engines import output
from youcam_mock.engines.imaging import pattern, pictures
from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.people import faces, masks, transplant
from youcam_mock.engines.try_on import fabric
from youcam_mock.engines.try_on.jewellery import adorned
from youcam_mock.engines.try_on.places import SOLES, body_of, on_person
from youcam_mock.engines.try_on.things import Thing, put, thing

_CATEGORIES = {"auto": "upper_body"} | {name: name for name in ("upper_body", "lower_body", "shoes", "outer")}
"""The place for each category. Any other name of a run is a full body."""
_SHOES_FROM = 0.88
"""The part of a reference from head to foot below which the shoes are."""
_POSES = {"hat": (0.24, 0.34), "scarf": (0.24, 0.3), "bag": (0.14, 0.16), "shoes": (0.1, 0.12)}
"""For a fashion picture: how wide the face is in it and how far down, as parts of its width and height."""
_OUTFIT_WIDTH, _OUTFIT_TOP, _OUTFIT_LENGTH = 8.3, 1.76, 22.4
"""In units."""


def run(job: Job) -> Result:
    """Returns the person with what `facts["item"]` names.

    Clothes and jewellery go onto the source; accessories make a fashion picture of `output_width` by `output_height`
    px in an outfit and surroundings by style and gender. Raises EngineError for an unreadable input, and for
    jewellery without any picture of it.
    """
    for source in job.sources:
        pictures.opened(source.content)
    if job.params.get("object_infos"):
        job.source("ref")
    if "output_width" in job.facts:
        return output.made(job, [partial(_fashion, job)])
    return output.changed(job, partial(_dressed if job.facts["item"] == "clothes" else adorned, job))


def _dressed(job: Job, image: Image.Image) -> Image.Image:
    face, body = faces.main_face(image), body_of(image)
    references = [source.content for source in job.sources if source.role == "ref"]
    if references:
        category = _CATEGORIES.get(str(job.params.get("garment_category")), "full_body")
        worn = thing(references[0], "upper_body" if category == "outer" else category)
        if category in ("full_body", "lower_body") and not job.params.get("change_shoes", True):
            width, height = worn.image.size
            worn = Thing(worn.image.crop((0, 0, width, max(1, round(height * _SHOES_FROM)))))
        put(image, worn, on_person(category, face, image.size, body))
        return image
    named = job.params.get("template_id") or (job.params.get("style_group_id"), job.params.get("style_ids"))
    flared = pattern.dice("cut", named).random() < 0.5
    shod = job.params.get("change_shoes", True) and face.at(0, SOLES)[1] <= image.height
    for part in ("full_body", "shoes") if shod else ("full_body",):
        put(image, Thing(fabric.drawn(part, flared, named)), on_person(part, face, image.size, body))
    return image


def _fashion(job: Job) -> Image.Image:
    item, content = job.facts["item"], job.source().content
    size = (int(job.facts["output_width"]), int(job.facts["output_height"]))
    gender, style = job.params.get("gender"), job.params.get("style", "random")
    look = sha256(content).hexdigest() if style == "random" else style
    stage = pattern.backdrop(size, pattern.dice("surroundings", look), 6, 0.45)
    wide, down = _POSES[item]
    head = transplant.cut_out(pictures.read(content, at_least=transplant.SIDE).image)
    # Without the body, whose clothes the outfit replaces.
    kept = masks.drawn(head.image.size, head.face, [(0, -0.19, 2.38, 2.38), (0, 1.88, 0.81, 0.83)], 0.03)
    head.image.putalpha(ImageChops.multiply(head.image.getchannel("A"), kept))
    face = transplant.placed(stage, head, 0.5 * size[0], down * size[1], wide * size[0])
    outfit = fabric.drawn("full_body", gender == "female", "outfit", look, gender)
    outfit = outfit.resize((round(_OUTFIT_WIDTH * face.unit), round(_OUTFIT_LENGTH * face.unit)))
    left, top = face.at(-_OUTFIT_WIDTH / 2, _OUTFIT_TOP)
    stage.paste(outfit, (round(left), round(top)), outfit)
    put(stage, thing(job.source("ref").content, item), on_person(item, face, size))
    return stage
