from __future__ import annotations

from io import BytesIO

import av
import pytest

from contract_tests.engines.films import made, with_sound

FACTS = {"scale": 1}


def _track(content: bytes) -> tuple[str, float]:
    with av.open(BytesIO(content), "r") as container:
        (track,) = container.streams.audio
        samples = sum(frame.samples for frame in container.decode(audio=0))
        return track.codec_context.codec.canonical_name, samples / track.rate


@pytest.mark.parametrize(
    ("codec", "expected"), [("aac", "aac"), ("libmp3lame", "mp3"), ("pcm_s16le", "aac")], ids=["aac", "mp3", "pcm"]
)
def test_sound_is_kept_in_a_form_that_players_know(codec: str, expected: str) -> None:
    name, seconds = _track(made("video-enhance", ("src", with_sound(codec, 2)), facts=FACTS))
    assert name == expected
    assert seconds == pytest.approx(2, abs=0.1)


@pytest.mark.parametrize("codec", ["aac", "pcm_s16le"])
def test_sound_ends_with_the_pictures(codec: str) -> None:
    _, seconds = _track(made("video-enhance", ("src", with_sound(codec, 2)), facts={**FACTS, "seconds_max": 1}))
    assert seconds == pytest.approx(1, abs=0.1)
