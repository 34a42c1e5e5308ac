from __future__ import annotations

import numpy as np

from youcam_mock.engines.imaging import pattern


def test_the_same_parts_give_the_same_numbers_and_others_give_others() -> None:
    assert pattern.dice("a", 1).random() == pattern.dice("a", 1).random()
    assert pattern.dice("a", 1).random() != pattern.dice("a", 2).random()


def test_a_backdrop_has_the_size_asked_for_and_soft_changes_only() -> None:
    picture = pattern.backdrop((130, 70), pattern.dice("x"))
    assert (picture.size, picture.mode) == ((130, 70), "RGB")
    steps = np.abs(np.diff(np.asarray(picture, np.int16), axis=1))
    assert 0 < steps.max() < 60


def test_a_vivid_backdrop_has_stronger_colours() -> None:
    spread = [
        float(np.ptp(np.asarray(pattern.backdrop((64, 64), pattern.dice("x"), vivid=v), int), axis=2).mean())
        for v in (0, 1)
    ]
    assert spread[1] > 2 * spread[0]


def test_weaves_repeat_and_differ_by_name() -> None:
    cloth = np.asarray(pattern.weave((260, 130), pattern.dice("silk")))
    assert (cloth[:, :10] == cloth[:, 10:20]).all()
    assert len({pattern.weave((64, 64), pattern.dice(name)).tobytes() for name in range(8)}) == 8
