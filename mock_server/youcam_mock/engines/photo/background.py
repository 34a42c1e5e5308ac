"""Blurs or replaces the background of a photo, or cuts the subject out of it."""

from __future__ import annotations

from attrs import evolve
from PIL import Image, ImageChops, ImageFilter

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.output import changed, made, readable
from youcam_mock.engines.people import masks
from youcam_mock.engines.scenery import backdrops

_INTENSITY = 50
"""The default of the documents."""
_RADIUS = 0.05
"""Radius of the strongest blur, in short sides of the photo."""
_COARSE = 4
"""Blur in px to which a copy is reduced, since a strong blur leaves nothing finer."""
_PLAIN = "a bright day in the hills"
_FIRST = "nature_cherryblossom"


def run(job: Job) -> Result:
    """Returns the source with its background blurred by `params["intensity"]` (0 to 100). With `facts["engine"]`
    bg-replace the background is painted: from the words of `prompt` or, for the `type` template, of `template_id`.

    By `facts["form"]` it is a PNG of the source's upright size: `cutout` is transparent around the subject, `mask` is
    grey, white on the subject and black elsewhere. Raises EngineError for an unreadable source.
    """
    if "form" in job.facts:
        content = readable(job)
        if job.facts["form"] == "mask":
            # A word in the corner would be taken for a part of the subject.
            return made(evolve(job, watermark=False), [lambda: masks.subject(pictures.read(content).image)], "png")
        return made(job, [lambda: _cut_out(pictures.read(content).image)], "png")
    if job.facts.get("engine") == "bg-replace":
        # The member that belongs to the other type is ignored.
        name, usual = ("template_id", _FIRST) if job.params.get("type") == "template" else ("prompt", _PLAIN)
        words = str(job.params.get(name) or usual)
        return changed(job, lambda image: _before(image, backdrops.painted(words, image.size)))
    strength = int(job.params.get("intensity", _INTENSITY)) / 100
    return changed(job, lambda image: _blurred(image, strength))


def _before(image: Image.Image, scene: Image.Image) -> Image.Image:
    """Returns the subject in front of a scene of the same size."""
    scene.paste(pictures.flat(image), mask=masks.subject(image))
    return scene


def _blurred(image: Image.Image, strength: float) -> Image.Image:
    radius = strength * _RADIUS * min(image.size)
    if radius <= 0:
        return image
    mask = masks.subject(image)
    factor = max(1.0, radius / _COARSE)
    size = (max(1, round(image.width / factor)), max(1, round(image.height / factor)))
    behind = pictures.flat(image).resize(size, Image.Resampling.BOX)
    # Premultiplied, so that the subject's colours do not run into the background.
    behind.putalpha(mask.resize(size, Image.Resampling.BOX).point(lambda level: max(1, 255 - level)))
    soft = behind.convert("RGBa").filter(ImageFilter.GaussianBlur(radius / factor)).convert("RGBA").convert("RGB")
    blurred = soft.resize(image.size, Image.Resampling.BICUBIC)
    blurred.paste(image.convert("RGB"), mask=mask)
    if image.mode == "RGBA":
        blurred.putalpha(image.getchannel("A"))
    return blurred


def _cut_out(image: Image.Image) -> Image.Image:
    mask = masks.subject(image)
    if image.mode == "RGBA":
        mask = ImageChops.darker(mask, image.getchannel("A"))
    image.putalpha(mask)
    return image
