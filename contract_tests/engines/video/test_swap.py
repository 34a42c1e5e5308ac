from __future__ import annotations

import pytest
from PIL import Image, ImageOps

from contract_tests.engines.films import WOMAN, filmed, frames_of, made, png, portrait, unlike
from youcam_mock.engines.job import EngineError
from youcam_mock.engines.people import faces

FACTS = {"output_long_side_max": 1280, "fps_max": 30}
"""Facts that keep the film's own size and rate, so that frames can be compared."""
FACE, CORNER = (65, 55, 115, 110), (0, 0, 30, 30)
OTHER = png(ImageOps.posterize(ImageOps.mirror(WOMAN), 2))


@pytest.mark.parametrize("looked_for", [True, False])
def test_the_face_changes_in_every_frame_and_the_rest_stays(looked_for: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if not looked_for:
        monkeypatch.setattr(faces, "available", lambda: False)
    source = portrait()
    before, after = frames_of(source), frames_of(made("video-swap", ("src", source), ("ref", OTHER), facts=FACTS))
    for one, two in zip(before, after, strict=True):
        assert unlike(one.crop(FACE), two.crop(FACE)) > 6
        assert unlike(one.crop(CORNER), two.crop(CORNER)) < 4


def test_another_reference_gives_another_face() -> None:
    source = portrait(0.5)
    one, two = (
        frames_of(made("video-swap", ("src", source), ("ref", ref), facts=FACTS))[0].crop(FACE)
        for ref in (OTHER, png(WOMAN))
    )
    assert unlike(one, two) > 4


@pytest.mark.skipif(not faces.available(), reason="without OpenCV a face is taken to be in any film")
def test_a_film_without_a_face_stays_as_it_is() -> None:
    source = filmed([Image.linear_gradient("L").convert("RGB").resize((96, 96))] * 4)
    after = frames_of(made("video-swap", ("src", source), ("ref", OTHER), facts=FACTS))
    assert all(unlike(*pair) < 3 for pair in zip(frames_of(source), after, strict=True))


def test_unreadable_reference_fails_at_once() -> None:
    with pytest.raises(EngineError, match="error_decode_image"):
        made("video-swap", ("src", portrait(0.25)), ("ref", b"no picture"))
