"""Bodies of runs with files that were uploaded: small pictures and films within the limits of each input."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from typing import Any

from PIL import Image

from contract_tests.conftest import Api
from tools.example_bodies import run_body
from youcam_mock.domain.media.inputs import is_video
from youcam_mock.engines.video import film
from youcam_mock.operation import Facts, Operation

SIDE = 100
"""Side in px of the uploaded pictures, unless a feature asks for more."""
FILM_SIDE = 64
"""Side in px of the film, and of the masks that belong to it."""


def real_body(api: Api, operation: Operation, example: Any) -> Any:
    """Returns the example with uploaded files and existing styles."""
    looks = api.app.mock.catalogue(operation)
    of_film = is_of_film(operation)
    return run_body(operation, example, looks, lambda _, limits: api.upload(*suitable_file(limits, of_film)))


def is_of_film(operation: Operation) -> bool:
    """Returns whether any input of a run is a video."""
    return any(is_video(entry.limits) for entry in operation.inputs)


def suitable_file(limits: Facts, of_film: bool) -> tuple[bytes, str, str]:
    """Returns the content, the name and the content type of a file within the limits of an input."""
    if is_video(limits):
        return _film(), "film.mp4", "video/mp4"
    formats = limits.get("formats", ("jpeg",))
    kind = "jpeg" if "jpeg" in formats else formats[0]
    side = max(SIDE, *(limits.get(f"{name}_min", 0) for name in ("short_side", "long_side", "width", "height")))
    side = FILM_SIDE if of_film and "same_size_as" in limits else side
    return _picture(kind, side), f"photo.{kind}", f"image/{kind}"


@cache
def _picture(kind: str, side: int) -> bytes:
    target = BytesIO()
    Image.linear_gradient("L").resize((side, side)).convert("RGB").save(target, kind)
    return target.getvalue()


@cache
def _film() -> bytes:
    return film.of_picture(Image.new("RGB", (FILM_SIDE, FILM_SIDE), "teal"), 8)
