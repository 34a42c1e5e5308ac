from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageStat

from contract_tests.engines import measured
from youcam_mock.engines.job import EngineError, Job, Source
from youcam_mock.engines.makeup.lenses import run
from youcam_mock.engines.people import faces
from youcam_mock.sample import SAMPLE

_PLAIN_SKIN: dict[str, Any] = {"skin_smooth_strength": 0, "skin_smooth_color_intensity": 0}
_CHEEK = (0.6, 0.6)
vision = pytest.mark.skipif(not faces.available(), reason="needs the extra `vision`")


def _selfie() -> Image.Image:
    return Image.open(SAMPLE).convert("RGB").crop((110, 10, 340, 290)).resize((460, 560))


def _lens(colour: str = "#2060ff") -> Image.Image:
    lens = Image.new("RGBA", (200, 200))
    draw = ImageDraw.Draw(lens)
    draw.ellipse((10, 10, 190, 190), fill=colour)
    draw.ellipse((70, 70, 130, 130), fill=(0, 0, 0, 0))
    return lens


def _png(image: Image.Image) -> bytes:
    target = BytesIO()
    image.save(target, "PNG", compress_level=1)
    return target.getvalue()


def _job(source: Image.Image, lens: Image.Image, **effect: Any) -> Job:
    sources = Source("src", "selfie.png", _png(source)), Source("ref", "lens.png", _png(lens))
    return Job(sources, {"version": "1.0", "effect": {"intensity": 80, **effect}}, {}, watermark=False)


def _worn(lens: Image.Image | None = None, /, **effect: Any) -> Image.Image:
    return Image.open(BytesIO(run(_job(_selfie(), lens or _lens(), **effect)).files[0].render())).convert("RGB")


def _mean(image: Image.Image, place: tuple[float, float], half: float) -> float:
    """Returns the mean colour around a place of the face, by channel."""
    # The selfie is twice as large as it was measured.
    (x, y), reach = (2 * value for value in measured.at(*place)), 2 * half * measured.UNIT
    return (
        sum(ImageStat.Stat(image.crop((round(x - reach), round(y - reach), round(x + reach), round(y + reach)))).mean)
        / 3
    )


@vision
def test_both_irises_are_coloured_and_nothing_else() -> None:
    change = ImageChops.difference(_worn(**_PLAIN_SKIN), _selfie())
    assert all(_mean(change, (side / 2, 0), 0.08) > 10 for side in (-1, 1))
    assert all(_mean(change, place, 0.1) == 0 for place in (_CHEEK, (0, 0), (0, 1.05)))


@vision
def test_a_lens_shows_by_its_intensity() -> None:
    changes = [ImageChops.difference(_worn(intensity=i, **_PLAIN_SKIN), _selfie()) for i in (10, 50, 100)]
    shown = [_mean(change, (0.5, 0), 0.08) for change in changes]
    assert shown[0] < shown[1] < shown[2]


@vision
def test_another_lens_is_another_colour() -> None:
    blue, green = _worn(**_PLAIN_SKIN), _worn(_lens("#20c030"), **_PLAIN_SKIN)
    assert _mean(ImageChops.difference(blue, green), (-0.5, 0), 0.08) > 10


@vision
def test_enlargement_widens_the_iris() -> None:
    small, large = (ImageChops.difference(_worn(enlargement=e, **_PLAIN_SKIN), _selfie()) for e in (0, 100))
    first, second = small.getbbox(), large.getbbox()
    assert first is not None
    assert second is not None
    assert second[2] - second[0] > first[2] - first[0]


@vision
def test_the_pupil_stays() -> None:
    change = ImageChops.difference(_worn(**_PLAIN_SKIN), _selfie())
    # To a hundredth of the way between the pupils: nearer than the engine finds them.
    x, y = faces.main_face(_selfie()).at(0.5, 0)
    assert change.crop((round(x) - 1, round(y) - 1, round(x) + 2, round(y) + 2)).getbbox() is None


@vision
def test_skin_is_smoothed_by_half_unless_asked_otherwise() -> None:
    changes = [
        _mean(ImageChops.difference(_worn(**effect), _selfie()), _CHEEK, 0.15)
        for effect in (_PLAIN_SKIN, dict[str, Any](), {"skin_smooth_strength": 100, "skin_smooth_color_intensity": 100})
    ]
    assert changes[0] == 0 < changes[1] < changes[2]


@pytest.mark.parametrize("size", [(1, 1), (9, 5), (64, 64)])
@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "P"])
def test_any_picture_and_any_lens_will_do(mode: str, size: tuple[int, int]) -> None:
    result = run(_job(Image.new(mode, size), Image.new(mode, size))).files[0].render()
    assert Image.open(BytesIO(result)).size == size


def test_the_same_lens_gives_the_same_bytes() -> None:
    first, second = (run(_job(_selfie(), _lens())).files[0].render() for _ in range(2))
    assert first == second


def test_unreadable_lens_fails_at_once() -> None:
    sources = Source("src", "a.png", _png(_selfie())), Source("ref", "b.png", b"no picture")
    with pytest.raises(EngineError, match="error_decode_image"):
        run(Job(sources, {"effect": {"intensity": 80}}))
