"""Paints nails or puts on artificial ones, on the visible fingers, or else on five fingers drawn into a corner."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import atan2, degrees, dist
from typing import Any

import numpy as np
from attrs import frozen
from PIL import Image, ImageDraw, ImageFont

from youcam_mock.engines import output
from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.nails.paint import painted
from youcam_mock.engines.people.faces import main_hand

Effect = Mapping[str, Any]
FINGERS = ("thumb", "index", "middle", "ring", "pinky")
_BEYOND = 0.1
"""How far a finger goes on beyond the point at its tip, in widths of the finger."""
_WIDE, _LONG = 0.62, 0.85
"""Width and length of a nail, as parts of the finger's width."""
_DESIGN_SIDE = 512
_BARE: Effect = {"color": "#e9b9a8", "texture": "sheer", "reflection": 30, "contrast": 40, "roughness": 20}
_PLAIN: Effect = {"texture": "cream", "reflection": 45, "contrast": 35, "roughness": 10}
_SKIN = (224, 178, 152)


@frozen
class Nail:
    """What one finger gets: an effect, and the picture that paints it, if there is one."""

    effect: Effect
    design: Image.Image | None = None


@frozen
class Tip:
    """The end of a finger in px, its direction (of length 1), and the width of the finger there."""

    x: float
    y: float
    right: float
    down: float
    width: float

    @property
    def turn(self) -> float:
        """The angle, in degrees counter-clockwise, that makes the finger point up."""
        return degrees(atan2(self.right, -self.down))


def run(job: Job) -> Result:
    """Returns one picture of the source's size and format: with `effects` finger by finger or, if the fact `from` says
    so, with the nails of the reference.

    Raises EngineError for an unreadable input.
    """
    references = [source.content for source in job.sources if source.role == "ref"]
    for content in references:
        pictures.opened(content)

    def worn(image: Image.Image) -> Image.Image:
        nails = _taken_over(references[0]) if "from" in job.facts else _asked(job.params, references)
        tips = finger_tips(image)
        for finger, tip in zip(FINGERS, tips, strict=False):
            if finger in nails:
                _put_on(image, tip, nails[finger])
        if not tips:
            _draw_inset(image, nails)
        return image

    return output.changed(job, worn)


def finger_tips(image: Image.Image) -> list[Tip]:
    """Returns the tips of one hand from thumb to little finger; none without a hand, or without the extra `vision`."""
    hand, found = main_hand(image), list[Tip]()
    if hand is None:
        return found
    for finger in range(len(FINGERS)):
        joint, (x, y) = hand.joint(finger, 2), hand.joint(finger, 3)
        length, width = max(1e-6, dist(joint, (x, y))), max(2.0, hand.width(finger))
        right, down = (x - joint[0]) / length, (y - joint[1]) / length
        found.append(Tip(x + _BEYOND * width * right, y + _BEYOND * width * down, right, down, width))
    return found


def _asked(params: Mapping[str, Any], references: Sequence[bytes]) -> dict[str, Nail]:
    """Returns the nail for each finger. Effects point into the listed pictures by index; those with a URL of their own
    come after these.

    A press-on design has the form and length of its picture (AI Nail Virtual Try-On).
    """
    own = len(references) - sum("ref_file_url" in effect for effect in params["effects"])
    found: dict[str, Nail] = {}
    for effect in params["effects"]:
        index = effect.get("ref_file_index")
        if "ref_file_url" in effect:
            index, own = own, own + 1
        shown = effect["sub_type"] == "design" and index is not None and index < len(references)
        design = pictures.read(references[index], at_least=_DESIGN_SIDE).image if shown else None
        if design is not None and params.get("effect_type") == "press_on_nails":
            length = design.height / design.width * _WIDE / _LONG
            effect = {**effect, "shape": "square_square", "length": length}
        if design is not None or "color" in effect:
            found[effect["finger"]] = Nail(effect, design)
    return found


def _taken_over(content: bytes) -> dict[str, Nail]:
    """Returns the nails of a hand, or the main colours of a picture without one."""
    image = pictures.read(content, at_least=_DESIGN_SIDE).image
    if tips := finger_tips(image):
        return {finger: Nail(_PLAIN, _cut_out(image, tip)) for finger, tip in zip(FINGERS, tips, strict=True)}
    small = pictures.flat(image).resize((64, 64), Image.Resampling.BOX).quantize(len(FINGERS)).convert("RGB")
    shades = np.unique(np.asarray(small).reshape(-1, 3), axis=0)
    colours = sorted(shades.tolist(), key=lambda shade: max(shade) - min(shade), reverse=True)
    return {
        finger: Nail({**_PLAIN, "color": "#" + bytes(colours[min(number, len(colours) - 1)]).hex()})
        for number, finger in enumerate(FINGERS)
    }


def _cut_out(image: Image.Image, tip: Tip) -> Image.Image:
    """Returns the nail of a finger, upright."""
    x, y = tip.x - 0.5 * tip.width * tip.right, tip.y - 0.5 * tip.width * tip.down
    half, room = max(1, round(0.22 * tip.width)), max(2, round(0.5 * tip.width))
    around = image.crop((round(x) - room, round(y) - room, round(x) + room, round(y) + room))
    upright = pictures.flat(around).rotate(tip.turn, Image.Resampling.BILINEAR)
    return upright.crop((room - half, room - half, room + half, room + half))


def _put_on(image: Image.Image, tip: Tip, nail: Nail) -> None:
    """Puts a nail on. The base stays at the person's own nail; a longer nail reaches over the tip."""
    wide = max(3, round(_WIDE * tip.width))
    long = max(4, round(_LONG * tip.width * float(nail.effect.get("length", 1))))
    layer = painted(nail.effect, nail.design, wide, long).rotate(-tip.turn, Image.Resampling.BICUBIC, expand=True)
    back = 0.12 * tip.width + _LONG * tip.width - long / 2
    place = round(tip.x - back * tip.right - layer.width / 2), round(tip.y - back * tip.down - layer.height / 2)
    _lay(image, layer, place)


def _lay(image: Image.Image, layer: Image.Image, place: tuple[int, int]) -> None:
    """Pastes over the picture, which is opaque there."""
    image.paste(layer.convert("RGB").convert(image.mode), place, layer.getchannel("A"))


def _draw_inset(image: Image.Image, nails: Mapping[str, Nail]) -> None:
    """Draws five fingers with their names into the lower left corner, as no hand was found to paint."""
    room = min(image.size)
    wide, high = max(20, round(0.62 * room)), max(12, round(0.26 * room))
    panel = Image.new("RGBA", (wide, high), (250, 247, 244, 235))
    step, size = wide / len(FINGERS), max(6, high // 9)
    draw, font = ImageDraw.Draw(panel), ImageFont.load_default(size)
    for number, finger in enumerate(FINGERS):
        middle, tall = (number + 0.5) * step, high * (0.5, 0.62, 0.68, 0.63, 0.52)[number]
        half, floor = 0.33 * step, high - 1.7 * size
        box = (middle - half, floor - tall, middle + half, floor)
        draw.rounded_rectangle(box, half, fill=_SKIN, corners=(True, True, False, False))
        draw.text((middle, high - 0.8 * size), finger, font=font, fill=(60, 50, 48), anchor="mm")
        _put_on(panel, Tip(middle, floor - tall, 0.0, -1.0, 2 * half), nails.get(finger, Nail(_BARE)))
    margin = room // 40
    _lay(image, panel, (margin, image.height - margin - high))
