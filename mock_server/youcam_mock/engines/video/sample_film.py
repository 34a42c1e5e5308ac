"""The film that stands in for the URL of a video, or for bytes that are no video: the sample photograph, moving."""

from __future__ import annotations

from functools import lru_cache

from youcam_mock.sample import SAMPLE

NAME = "sample.mp4"
SECONDS = 2
"""Short enough for every feature."""


@lru_cache(maxsize=4)
def sample_film(seconds: float = SECONDS) -> bytes:
    """An MP4 of 480 x 480 px; of a minute at most."""
    from youcam_mock.engines.imaging import pictures
    from youcam_mock.engines.video import film

    image = pictures.flat(pictures.read(SAMPLE.read_bytes()).image)
    image.thumbnail((film.LONG_SIDE, film.LONG_SIDE))
    return film.of_picture(image, min(seconds, 60))
