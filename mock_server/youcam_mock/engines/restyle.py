"""Hair style: a head of hair in the colour and cut that a style's name stands for."""

from __future__ import annotations

from colorsys import hsv_to_rgb
from functools import partial
from hashlib import sha256

from attrs import frozen
from PIL import Image, ImageDraw, ImageFilter, ImageOps

from youcam_mock.engines import pictures
from youcam_mock.engines.job import EngineError, Job, Result, ResultFile

_CANVAS = 256
"""px: the side of the square on which the hair is drawn before it is stretched over the photo."""
_STRIP = 512
"""px"""


@frozen
class Look:
    """What sets one style apart from another. All but the hue are 0 to 1."""

    hue: float
    strength: float
    volume: float
    length: float

    @classmethod
    def of(cls, style: str) -> Look:
        """The look that a style's name always has."""
        digest = sha256(style.encode()).digest()
        hue, strength, volume, length = (int.from_bytes(digest[2 * i : 2 * i + 2]) / 0xFFFF for i in range(4))
        return cls(hue, strength, volume, length)


def run(job: Job) -> Result:
    """One picture for `template_id`, for a reference or for what the parameters describe, or one for each of
    `style_ids`, in their order; format and size kept.

    Raises EngineError: `invalid_parameter` when nothing names a style, and for the source what
    `pictures.opened` raises.
    """
    styles = _styles(job)
    content = job.source().content
    kind = pictures.format_of(pictures.opened(content))
    names = ["output"] if len(styles) == 1 else [f"output_{number}" for number in range(1, len(styles) + 1)]
    return Result(
        tuple(
            ResultFile(
                name + pictures.EXTENSIONS[kind],
                pictures.CONTENT_TYPES[kind],
                partial(_render, content, Look.of(style), job.watermark),
            )
            for name, style in zip(names, styles, strict=True)
        )
    )


def _styles(job: Job) -> list[str]:
    if template := job.params.get("template_id"):
        return [f"template {template}"]
    group = job.params.get("style_group_id")
    named = job.params.get("style_ids")
    # Where a feature does not ask for styles, a member of that name may hold anything.
    styles = [f"style {group} {style}" for style in named] if isinstance(named, list) else []
    return styles or [_described(job)]


def _described(job: Job) -> str:
    """A look that is given by references or by parameters of its own."""
    references = [sha256(source.content).hexdigest() for source in job.sources if source.role != "src"]
    chosen = sorted((name, str(value)) for name, value in job.params.items() if not name.startswith("src_"))
    if "style_group_id" in job.params or not (references or chosen):
        raise EngineError("invalid_parameter", "neither template_id nor style_ids names a style")
    return f"described {references} {chosen}"


def _render(content: bytes, look: Look, watermark: bool) -> bytes:
    photo = pictures.read(content)
    _restyle(photo.image, look)
    if watermark:
        pictures.stamp(photo.image)
    return pictures.encode(photo.image, photo.format)


def _restyle(image: Image.Image, look: Look) -> None:
    """In place and a strip at a time, so that a large picture is held only once."""
    hair = _hair(look).resize(image.size, Image.Resampling.BILINEAR)
    for top in range(0, image.height, _STRIP):
        box = (0, top, image.width, min(top + _STRIP, image.height))
        strip = image.crop(box)
        plain = strip.convert("RGB")
        plain.paste(_dyed(plain, look), mask=hair.crop(box))
        if image.mode == "RGBA":
            plain.putalpha(strip.getchannel("A"))
        image.paste(plain, box)


def _dyed(image: Image.Image, look: Look) -> Image.Image:
    """The picture in shades of the look's hue; the dark end is lifted, or dark hair would not show it."""
    dark, middle, light = (
        _colour(look.hue, saturation, value) for saturation, value in ((0.85, 0.3), (0.8, 0.75), (0.3, 1.0))
    )
    return ImageOps.colorize(image.convert("L"), dark, light, middle)


def _colour(hue: float, saturation: float, value: float) -> tuple[int, int, int]:
    red, green, blue = (round(255 * part) for part in hsv_to_rgb(hue, saturation, value))
    return red, green, blue


def _hair(look: Look) -> Image.Image:
    """Where there is hair, 0 to 255: a cap and two locks around a face in the middle of the upper frame."""
    mask = Image.new("L", (_CANVAS, _CANVAS))
    draw = ImageDraw.Draw(mask)
    wide, high = 0.20 + 0.08 * look.volume, 0.20 + 0.05 * look.volume
    full = 150 + round(90 * look.strength)
    _ellipse(draw, 0.5, 0.27, wide, high, full)
    for side in (-1, 1):
        lock = 0.10 + 0.20 * look.length
        _ellipse(draw, 0.5 + side * (wide - 0.06), 0.27 + lock, 0.07, lock, full)
    _ellipse(draw, 0.5, 0.37, 0.13, 0.17, 0)
    return mask.filter(ImageFilter.GaussianBlur(_CANVAS / 50))


def _ellipse(draw: ImageDraw.ImageDraw, x: float, y: float, wide: float, high: float, fill: int) -> None:
    left, top, right, bottom = ((x - wide), (y - high), (x + wide), (y + high))
    draw.ellipse((left * _CANVAS, top * _CANVAS, right * _CANVAS, bottom * _CANVAS), fill=fill)
