from __future__ import annotations

import numpy as np

from contract_tests.engines.films import WOMAN, filmed, frames_of, made, portrait
from youcam_mock.engines.video.video_probe import probe_video

FACTS = {"scale": 2, "output_long_side_max": 4096, "fps_max": 30}


def test_the_film_is_twice_as_large_and_as_long_as_before() -> None:
    video = probe_video(made("video-enhance", ("src", portrait(1.5)), facts=FACTS))
    assert (video.width, video.height, video.duration_ms, video.fps) == (320, 320, 1500, 8)


def test_every_frame_is_sharper() -> None:
    source = portrait()
    plain, sharp = frames_of(source)[-1], frames_of(made("video-enhance", ("src", source), facts=FACTS))[-1]
    assert _steps(sharp.resize(plain.size)) > 1.1 * _steps(plain)


def _steps(image: object) -> float:
    return float(np.abs(np.diff(np.asarray(image, np.float32), axis=1)).mean())


def test_the_same_film_gives_the_same_bytes() -> None:
    source = filmed([WOMAN.resize((64, 64))] * 3)
    assert made("video-enhance", ("src", source), facts=FACTS) == made("video-enhance", ("src", source), facts=FACTS)
