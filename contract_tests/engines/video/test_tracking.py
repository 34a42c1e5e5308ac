from __future__ import annotations

from fractions import Fraction

import pytest
from PIL import Image

from youcam_mock.engines.video.frames import Cut
from youcam_mock.engines.video.people import followed


@pytest.mark.parametrize("count", [1, 2, 4, 5, 9, 11])
def test_between_two_looks_progress_is_even_and_every_frame_is_given_once(count: int) -> None:
    looks = []

    def look(frame: Image.Image) -> int:
        looks.append(frame.width)
        return frame.width

    frames = [Image.new("RGB", (width, 1)) for width in range(1, count + 1)]
    seen = list(followed(iter(frames), Cut((9, 9), Fraction(10), count), look))
    assert [frame for frame, *_ in seen] == frames
    assert len(looks) <= 2 + count // 4
    assert all(before + (after - before) * progress - frame.width < 1 for frame, before, after, progress in seen)


def test_large_frames_do_not_wait_for_one_another() -> None:
    waiting = []

    def frames() -> list[Image.Image]:
        return [Image.new("RGB", (1, 1)) for _ in range(4)]

    def look(frame: Image.Image) -> None:
        waiting.append(frame)

    list(followed(iter(frames()), Cut((8000, 8000), Fraction(30), 4), look))
    assert len(waiting) == 5


def test_no_frames_give_nothing() -> None:
    assert list(followed(iter([]), Cut((9, 9), Fraction(10), 1), len)) == []  # type: ignore[arg-type]
