"""Cuts out the subject of a photo, or makes the mask for that."""

from __future__ import annotations

from attrs import evolve
from PIL import Image, ImageChops

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.output import made
from youcam_mock.engines.people import masks


def run(job: Job) -> Result:
    """Returns a PNG of the source's upright size. By `facts["form"]`: `cutout` is transparent around the subject,
    `mask` is grey, white on the subject and black elsewhere.

    Raises EngineError for an unreadable source.
    """
    content = job.source().content
    pictures.opened(content)
    if job.facts.get("form") == "mask":
        # A word in the corner would be taken for a part of the subject.
        return made(evolve(job, watermark=False), [lambda: masks.subject(pictures.read(content).image)], "png")
    return made(job, [lambda: _cut_out(pictures.read(content).image)], "png")


def _cut_out(image: Image.Image) -> Image.Image:
    mask = masks.subject(image)
    if image.mode == "RGBA":
        mask = ImageChops.darker(mask, image.getchannel("A"))
    image.putalpha(mask)
    return image
