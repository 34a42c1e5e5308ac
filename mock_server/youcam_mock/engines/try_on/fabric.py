"""Fabric: puts the clothes of a person into the weave that a style's name stands for."""

from __future__ import annotations

from functools import partial

import numpy as np
from PIL import Image, ImageChops

from youcam_mock.engines import output
from youcam_mock.engines.imaging import pattern, pictures
from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.people import faces, masks

_WORKED = 320
"""Long side in px of the copy in which clothes are looked for."""


def run(job: Job) -> Result:
    """Returns the source with its clothes in the fabric of `template_id`, or of the first of `style_ids`.

    Raises EngineError for an unreadable source.
    """
    named = job.params.get("template_id") or (job.params.get("style_group_id"), job.params["style_ids"][0])
    return output.changed(job, partial(pictures.recoloured, change=partial(_woven, named)))


def _woven(named: object, image: Image.Image) -> Image.Image:
    small = pictures.shrunk(image, _WORKED)
    face = faces.main_face(small)
    # The person below the chin, without bare skin.
    below = masks.drawn(small.size, face, [(0, 13.66, 14.29, 11.9)], 0.04)
    clothes = ImageChops.multiply(masks.person(small, face), below)
    clothes = ImageChops.multiply(clothes, ImageChops.invert(masks.skin(small, face)))
    mask = clothes.resize(image.size, Image.Resampling.BILINEAR)
    cloth = pattern.weave(image.size, pattern.dice("fabric", named))
    light = image.convert("L")
    weights = np.asarray(mask)[::4, ::4].astype(np.float32) + 0.01
    middle = float(np.average(np.asarray(light)[::4, ::4], weights=weights))
    shade = light.point([min(255, round(70 + 150 * level / max(40.0, middle * 1.2))) for level in range(256)])
    image.paste(ImageChops.multiply(cloth, Image.merge("RGB", [shade] * 3)), mask=mask)
    return image
