"""The film that replaces the URL of a video, or an unreadable video: the sample photograph in motion."""

from __future__ import annotations

from functools import lru_cache

from youcam_mock.sample import SAMPLE

NAME = "sample.mp4"
SECONDS = 2
"""Length in seconds, short enough for every feature."""
SIZE = (480, 480)
"""Width and height in px."""


@lru_cache(maxsize=4)
def sample_film(seconds: float = SECONDS) -> bytes:
    """Returns an MP4 of that size, a minute long at most."""
    from youcam_mock.engines.imaging import pictures
    from youcam_mock.engines.video import film

    image = pictures.flat(pictures.read(SAMPLE.read_bytes()).image)
    image.thumbnail(SIZE)
    return film.of_picture(image, min(seconds, 60))
