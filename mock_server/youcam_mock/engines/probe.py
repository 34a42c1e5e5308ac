"""Finds out what an upload is: by its header, and by decoding it once."""

from __future__ import annotations

from youcam_mock.domain.media.inputs import Picture, Video
from youcam_mock.domain.media.seen_people import Looked, SeenFace, SeenPeople
from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import EngineError


def probe(content: bytes) -> Picture:
    """Decodes the whole picture, which reveals a truncated one, and returns only the facts.

    Raises EngineError, and nothing else: `error_decode_image` when it is empty, truncated, no picture or
    of another format; `error_exceed_max_image_size` over `pictures.PIXEL_BOUND`.
    """
    picture = pictures.opened(content)
    kind, size = pictures.name_of(picture), picture.size
    return Picture(kind, *pictures.upright(size, pictures.load(picture, 1)))


def header(content: bytes) -> Picture:
    """Returns the facts of a picture by its header alone. Raises EngineError, though not for what only pixels show."""
    return Picture(*pictures.header(content))


def people_in(content: bytes, looked: Looked) -> SeenPeople:
    """Returns what an input shows of people, of hands alone, or at all. It needs `vision`. Raises EngineError."""
    from youcam_mock.engines.people import inspection
    from youcam_mock.engines.people.eyes.sight import LONG_SIDE

    if looked == "people in a film":
        from youcam_mock.engines.video.frames import first_seconds

        seen = [inspection.seen_people(frame) for frame in first_seconds(content, LONG_SIDE)]
        return max(seen, key=lambda each: len(each.faces), default=SeenPeople(()))
    image = pictures.read(content, at_least=LONG_SIDE).image
    if looked == "thing":
        return inspection.seen_thing(image)
    return inspection.seen_hands(image) if looked == "hands" else inspection.seen_people(image)


def face_in_frame(content: bytes, most_side: int, look: bool) -> SeenFace | None:
    """Returns the largest face of a camera's frame, a JPEG whose sides have `most_side` px at most; None if there is
    none, or if nobody is to look. To look needs the extra `vision`. Raises EngineError."""
    picture = pictures.opened(content)
    if pictures.name_of(picture) != "jpeg":
        raise EngineError("error_decode_image", f"it is a {pictures.name_of(picture)}, not a JPEG")
    if max(picture.size) > most_side:
        width, height = picture.size
        raise EngineError("error_exceed_max_image_size", f"{width} x {height} px are more than {most_side} each way")
    image = pictures.read(content).image
    if not look:
        return None
    from youcam_mock.engines.people.inspection import seen_face

    return seen_face(image)


def probe_as(content: bytes, as_video: bool) -> Picture | Video:
    """Probes a picture, or a video, whose decoders are imported only then. Raises EngineError."""
    if not as_video:
        return probe(content)
    from youcam_mock.engines.video.video_probe import probe_video

    return probe_video(content)
