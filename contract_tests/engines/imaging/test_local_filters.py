from __future__ import annotations

import numpy as np

from youcam_mock.engines.imaging.local_filters import equalised


def test_a_flat_part_gains_contrast_by_its_own_histogram() -> None:
    light = np.tile(np.linspace(0.45, 0.55, 120, dtype=np.float32), (120, 1))
    even = equalised(light)
    assert np.ptp(even) > 1.25 * np.ptp(light)


def test_no_tile_shows_its_edge() -> None:
    light = np.tile(np.linspace(0, 1, 240, dtype=np.float32), (240, 1))
    steps = np.abs(np.diff(equalised(light), axis=0))
    assert float(steps.max()) < 0.02


def test_brighter_stays_brighter_within_a_part() -> None:
    row = equalised(np.tile(np.linspace(0, 1, 64, dtype=np.float32), (64, 1)))[32]
    assert (np.diff(row) > -0.02).all()


def test_levels_stay_levels_for_a_picture_of_any_size() -> None:
    for shape in ((1, 1), (3, 200), (7, 5)):
        even = equalised(np.full(shape, 0.5, np.float32))
        assert even.shape == shape
        assert 0 <= float(even.min()) <= float(even.max()) <= 1
