from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from youcam_mock.contract import Contract, bundled
from youcam_mock.engines.job import EngineError, Job
from youcam_mock.engines.people import faces
from youcam_mock.engines.skin.simulation import run
from youcam_mock.sample import SAMPLE

Bytes = Callable[..., bytes]
Jobs = Callable[..., Job]
Pictures = Callable[[bytes], Image.Image]
Changes = NDArray[np.float64]

CONCERNS = list(Contract.load(bundled()).document["components"]["schemas"]["SkinSimulationParams"]["properties"])


def _photo() -> Image.Image:
    with Image.open(SAMPLE) as photo:
        return photo.convert("RGB").crop((110, 10, 340, 290))


@pytest.fixture(scope="module")
def selfie() -> bytes:
    target = BytesIO()
    _photo().save(target, "PNG")
    return target.getvalue()


def _change(content: bytes, job: Jobs, **strengths: float) -> Changes:
    """Returns how far each pixel changed, in levels of RGB."""
    done = Image.open(BytesIO(run(job(content, watermark=False, **strengths)).files[0].render())).convert("RGB")
    source = Image.open(BytesIO(content)).convert("RGB")
    change: Changes = np.abs(np.asarray(done, float) - np.asarray(source, float)).max(axis=2)
    return change


@pytest.mark.parametrize("concern", CONCERNS)
def test_a_treated_concern_is_seen_and_the_more_the_stronger(concern: str, selfie: bytes, job: Jobs) -> None:
    half, full = (_change(selfie, job, **{concern: strength}).sum() for strength in (0.5, 1))
    assert 0 < half < full
    assert _change(selfie, job, **{concern: 1}).max() >= 8


@pytest.mark.parametrize("concern", CONCERNS)
def test_nothing_but_the_face_changes(concern: str, selfie: bytes, job: Jobs) -> None:
    change = _change(selfie, job, **{concern: 1})
    assert change[:30].max() == change[230:].max() == 0
    assert change[:, :40].max() == change[:, 190:].max() == 0


def test_concerns_are_treated_each_in_its_own_way(selfie: bytes, job: Jobs) -> None:
    results = {run(job(selfie, **{concern: 1})).files[0].render() for concern in CONCERNS}
    assert len(results) == len(CONCERNS) == 10


@pytest.mark.parametrize("concern", ["eye_bags", "dark_circle"])
def test_eyes_are_treated_under_the_eyes(concern: str, selfie: bytes, job: Jobs) -> None:
    change = _change(selfie, job, **{concern: 1})
    assert change[:70].max() < 2
    assert change[130:].max() < 2


def test_a_strength_of_0_changes_nothing(selfie: bytes, job: Jobs) -> None:
    assert _change(selfie, job, wrinkle=0).max() == 0


def test_redness_takes_red_away_and_radiance_adds_light(selfie: bytes, job: Jobs, seen: Pictures) -> None:
    def colour(**strengths: float) -> tuple[float, float]:
        done = seen(run(job(selfie, watermark=False, **strengths)).files[0].render()).crop((80, 90, 150, 160))
        red, green, blue = np.asarray(done.convert("RGB"), float).mean(axis=(0, 1))
        return red - (green + blue) / 2, red + green + blue

    plain = colour(wrinkle=0)
    assert colour(redness=1)[0] < plain[0] - 1
    assert colour(radiance=1)[1] > plain[1] + 15
    assert colour(oiliness=1)[1] < plain[1]


def test_all_concerns_together_keep_the_features_of_the_face(selfie: bytes, job: Jobs, seen: Pictures) -> None:
    strengths = dict.fromkeys(CONCERNS, 1)
    done = seen(run(job(selfie, watermark=False, **strengths)).files[0].render()).convert("L")
    eyes = np.asarray(done.crop((75, 80, 155, 105)))
    assert int(eyes.max()) - int(eyes.min()) > 120


def test_the_same_job_gives_the_same_bytes(selfie: bytes, job: Jobs) -> None:
    one, other = (run(job(selfie, texture=0.7, spots=0.2)).files[0].render() for _ in range(2))
    assert one == other


@pytest.mark.parametrize("mode", ["RGBA", "L", "P"])
def test_size_and_transparency_are_kept(mode: str, encoded: Bytes, job: Jobs, seen: Pictures) -> None:
    image = _photo().convert(mode)
    if mode == "RGBA":
        image.putalpha(Image.linear_gradient("L").resize(image.size))
    done = seen(run(job(encoded(image), watermark=False, texture=1)).files[0].render())
    assert (done.format, done.size) == ("PNG", image.size)
    if mode == "RGBA":
        assert done.getchannel("A").tobytes() == image.getchannel("A").tobytes()


def test_a_turned_photo_comes_out_upright(encoded: Bytes, job: Jobs, seen: Pictures, selfie: bytes) -> None:
    stored = encoded(_photo().transpose(Image.Transpose.ROTATE_90), "PNG", 6)
    done, upright = (seen(run(job(content, pores=1)).files[0].render()) for content in (stored, selfie))
    assert done.tobytes() == upright.tobytes()


@pytest.mark.parametrize("size", [(1, 1), (2, 300), (300, 2), (64, 64)])
def test_any_picture_can_be_treated(size: tuple[int, int], encoded: Bytes, job: Jobs, seen: Pictures) -> None:
    strengths = dict.fromkeys(CONCERNS, 1)
    assert seen(run(job(encoded(Image.new("RGB", size, "#c09080")), **strengths)).files[0].render()).size == size


def test_without_face_detection_a_face_is_taken_to_fill_the_frame(
    selfie: bytes, job: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faces, "available", lambda: False)
    assert _change(selfie, job, radiance=1).max() > 8


def test_unreadable_source_fails_at_once(job: Jobs) -> None:
    with pytest.raises(EngineError, match="error_decode_image"):
        run(job(b"no picture", wrinkle=1))
