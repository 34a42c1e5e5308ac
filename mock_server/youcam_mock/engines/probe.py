"""What an upload is, found out by decoding it once."""

from __future__ import annotations

from attrs import frozen

from youcam_mock.engines import pictures


@frozen
class PictureFacts:
    """A picture's format and its size as a viewer shows it."""

    format: str
    """`jpeg` or `png`, by content, whatever the file's name says."""
    width: int
    """px, after EXIF orientation."""
    height: int
    """px, after EXIF orientation."""


def probe(content: bytes) -> PictureFacts:
    """Decodes the whole picture, so that a truncated one is found, and keeps only the facts.

    Raises EngineError, and nothing else: `error_decode_image` when it is empty, truncated, no picture or
    of another format; `error_exceed_max_image_size` over `pictures.PIXEL_BOUND`.
    """
    picture = pictures.opened(content)
    kind, (width, height) = pictures.format_of(picture), picture.size
    pictures.shrink_on_load(picture, 1)
    if pictures.swaps_sides(pictures.load(picture)):
        width, height = height, width
    return PictureFacts(kind, width, height)
