from __future__ import annotations

from fractions import Fraction
from io import BytesIO

import av
import numpy as np
import pytest
from PIL import Image

from contract_tests.engines.films import WOMAN, filmed, unlike
from youcam_mock.engines.job import EngineError
from youcam_mock.engines.video.frames import WORK, Cut, Footage

LEVELS = range(0, 160, 10)
STEPS = [Image.new("RGB", (64, 32), (level, level, level)) for level in LEVELS]
ALL = {"fps_max": 60.0, "seconds_max": 60.0}


def _levels(footage: Footage, cut: Cut) -> list[int]:
    return [round(float(np.asarray(frame).mean()) / 10) for frame in footage.frames(cut)]


def test_all_frames_are_taken_when_no_limit_is_in_the_way() -> None:
    footage = Footage(filmed(STEPS, 16))
    cut = footage.cut((64, 32), **ALL)
    assert (cut.rate, cut.count, cut.seconds) == (Fraction(16), 16, 1.0)
    assert _levels(footage, cut) == list(range(16))


def test_a_film_with_too_many_frames_a_second_keeps_its_length() -> None:
    footage = Footage(filmed(STEPS, 16))
    cut = footage.cut((64, 32), fps_max=4, seconds_max=60)
    assert (cut.rate, cut.seconds) == (Fraction(4), 1.0)
    assert _levels(footage, cut) == [0, 4, 8, 12]


def test_a_film_that_is_too_long_is_cut() -> None:
    footage = Footage(filmed(STEPS, 16))
    assert _levels(footage, footage.cut((64, 32), fps_max=60, seconds_max=0.5)) == list(range(8))


def test_a_frame_is_shown_until_the_next_one() -> None:
    footage = Footage(filmed(STEPS[:4], 4))
    assert _levels(footage, Cut((64, 32), Fraction(8), 8)) == [0, 0, 1, 1, 2, 2, 3, 3]


@pytest.mark.parametrize("scale", [1, 2])
def test_more_work_than_the_bound_is_less_at_fewer_frames_a_second(scale: float) -> None:
    footage = Footage(filmed(STEPS, 16))
    cut = footage.cut((4000, 2000), **ALL, scale=scale)
    assert cut.size[0] * cut.size[1] * scale**2 * cut.count <= WORK
    assert cut.count >= 1


def test_frames_have_the_size_that_is_asked_for_and_are_pictures_of_their_own() -> None:
    frames = list(Footage(filmed(STEPS[:1], 2)).frames(Cut((16, 8), Fraction(4), 2)))
    assert [frame.size for frame in frames] == [(16, 8)] * 2
    frames[0].paste((255, 0, 0), (0, 0, 16, 8))
    assert unlike(*frames) > 20


@pytest.mark.parametrize(("rotation", "corner"), [(90, (0, 1)), (-90, (1, 0)), (180, (1, 1))])
def test_a_turned_film_is_upright(rotation: int, corner: tuple[int, int]) -> None:
    stored = Image.new("RGB", (64, 32))
    stored.paste((255, 255, 255), (0, 0, 16, 16))
    footage = Footage(_turned(stored, rotation))
    size = footage.shown.width, footage.shown.height
    (frame,) = footage.frames(Cut(size, Fraction(1), 1))
    lit = [(x, y) for x in (0, 1) for y in (0, 1) if _light(frame, x * (size[0] - 1), y * (size[1] - 1))]
    assert lit == [corner]


def _turned(stored: Image.Image, rotation: int) -> bytes:
    buffer = BytesIO()
    with av.open(buffer, "w", format="mp4") as target:
        stream = target.add_stream("mpeg4", rate=1)
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = *stored.size, "yuv420p"
        stream.set_display_rotation(rotation)
        target.mux(stream.encode(av.VideoFrame.from_ndarray(np.asarray(stored), "rgb24")))
        target.mux(stream.encode())
    return buffer.getvalue()


def _light(frame: Image.Image, x: int, y: int) -> bool:
    level = frame.convert("L").getpixel((x, y))
    assert isinstance(level, int)
    return level > 128


def test_damaged_frames_are_left_out_and_the_length_is_kept() -> None:
    content = bytearray(filmed([WOMAN.crop((9 * n, 9 * n, 9 * n + 64, 9 * n + 64)) for n in range(8)], 8))
    end = content.index(b"moov") - 4
    content[end - 600 : end] = bytes(600)
    footage = Footage(bytes(content))
    cut = footage.cut((64, 64), **ALL)
    assert len(list(footage.frames(cut))) == cut.count == 8


def test_unreadable_video_is_refused() -> None:
    with pytest.raises(EngineError, match="error_decode_video"):
        Footage(b"no video")
