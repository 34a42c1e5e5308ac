from __future__ import annotations

from collections.abc import Callable

import pytest
from PIL import Image, ImageChops, ImageOps

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import EngineError


def test_format_depends_on_the_content_and_not_on_the_extension(encoded: Callable[..., bytes]) -> None:
    assert pictures.format_of(pictures.opened(encoded(Image.new("RGB", (2, 2)), "PNG"))) == "png"
    assert pictures.format_of(pictures.opened(encoded(Image.new("RGB", (2, 2)), "JPEG"))) == "jpeg"


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_is_read_as_upright_as_pillow_turns_it(
    kind: str,
    orientation: int,
    portrait: Callable[..., Image.Image],
    encoded: Callable[..., bytes],
    seen: Callable[..., Image.Image],
) -> None:
    content = encoded(portrait(), kind, orientation)
    upright = ImageOps.exif_transpose(seen(content))
    assert (upright.tobytes() == seen(content).tobytes()) is (orientation == 1)
    photo = pictures.read(content)
    assert ImageChops.difference(photo.image, upright).getbbox() is None
    assert (photo.image.size, (photo.width, photo.height)) == (upright.size, upright.size)


def test_an_impossible_orientation_is_ignored(
    portrait: Callable[..., Image.Image], encoded: Callable[..., bytes]
) -> None:
    assert pictures.read(encoded(portrait(), "JPEG", 9)).image.size == (120, 160)


@pytest.mark.parametrize(
    ("mode", "kind", "read_as"),
    [
        ("RGB", "JPEG", "RGB"),
        ("CMYK", "JPEG", "RGB"),
        ("L", "JPEG", "RGB"),
        ("L", "PNG", "RGB"),
        ("1", "PNG", "RGB"),
        ("P", "PNG", "RGB"),
        ("I;16", "PNG", "RGB"),
        ("LA", "PNG", "RGBA"),
        ("RGBA", "PNG", "RGBA"),
    ],
)
def test_every_colour_model_becomes_rgb_or_rgba(
    mode: str, kind: str, read_as: str, encoded: Callable[..., bytes]
) -> None:
    assert pictures.read(encoded(Image.new(mode, (5, 5)), kind)).image.mode == read_as


def test_a_palette_with_a_transparent_colour_becomes_rgba(encoded: Callable[..., bytes]) -> None:
    image = Image.new("P", (2, 1), 0)
    image.putpalette([255, 0, 0, 0, 255, 0])
    image.putpixel((1, 0), 1)
    read = pictures.read(encoded(image, "PNG", transparency=0)).image
    assert [read.getpixel((x, 0)) for x in (0, 1)] == [(255, 0, 0, 0), (0, 255, 0, 255)]


def test_cmyk_keeps_its_colours(encoded: Callable[..., bytes]) -> None:
    red, green, blue = _pixel(pictures.read(encoded(Image.new("CMYK", (16, 16), (0, 255, 255, 0)), "JPEG")).image)
    assert red > 240
    assert max(green, blue) < 15


def test_sixteen_bits_are_scaled_not_clipped(encoded: Callable[..., bytes]) -> None:
    read = pictures.read(encoded(Image.new("I;16", (3, 3), 0x8000))).image
    assert read.getpixel((1, 1)) == (128, 128, 128)


def test_first_frame_of_an_animation_is_read(encoded: Callable[..., bytes]) -> None:
    frames = [Image.new("RGB", (6, 4), colour) for colour in ("red", "blue")]
    read = pictures.read(encoded(frames[0], save_all=True, append_images=frames[1:])).image
    assert read.getpixel((2, 2)) == (255, 0, 0)


def test_a_reduced_reading_tells_the_true_size(encoded: Callable[..., bytes]) -> None:
    photo = pictures.read(encoded(Image.new("RGB", (1600, 800)), "JPEG", 6), at_least=100)
    assert (photo.width, photo.height) == (800, 1600)
    assert photo.image.size == (100, 200)


def test_a_truncated_picture_is_an_engine_error(
    portrait: Callable[..., Image.Image], encoded: Callable[..., bytes]
) -> None:
    content = encoded(portrait(), "JPEG")
    with pytest.raises(EngineError, match="error_decode_image"):
        pictures.read(content[: len(content) // 2])


@pytest.mark.parametrize("kind", ["jpeg", "png"])
def test_the_same_pixels_give_the_same_bytes(kind: str, portrait: Callable[..., Image.Image]) -> None:
    assert pictures.encode(portrait(), kind) == pictures.encode(portrait(), kind)


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_no_metadata_is_left_in_what_is_written(
    kind: str, portrait: Callable[..., Image.Image], encoded: Callable[..., bytes], seen: Callable[..., Image.Image]
) -> None:
    photo = pictures.read(encoded(portrait(), kind, 6, dpi=(300, 300)))
    written = seen(pictures.encode(photo.image, kind.lower()))
    assert written.format == kind
    assert not written.getexif()
    assert "dpi" not in written.info


def test_transparency_becomes_white_in_a_jpeg(seen: Callable[..., Image.Image]) -> None:
    clear = Image.new("RGBA", (8, 8), (255, 0, 0, 0))
    assert min(_pixel(seen(pictures.encode(clear, "jpeg")))) > 250


@pytest.mark.parametrize(
    ("size", "fitted"), [((100, 50), (100, 50)), ((200, 101), (100, 51)), ((3, 900), (1, 100)), ((900, 1), (100, 1))]
)
def test_fitting_keeps_the_aspect_and_never_enlarges(size: tuple[int, int], fitted: tuple[int, int]) -> None:
    assert pictures.fitted(*size, 100) == fitted


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
@pytest.mark.parametrize("size", [(1, 1), (8, 8), (1, 300), (300, 1), (31, 12), (60, 40), (640, 480)])
def test_every_picture_however_small_takes_a_stamp(mode: str, size: tuple[int, int]) -> None:
    image = Image.new(mode, size, (200, 180, 160))
    before = image.copy()
    pictures.stamp(image)
    assert (image.mode, image.size) == (mode, size)
    assert image.tobytes() != before.tobytes()


def test_a_stamp_is_light_on_dark_in_the_lower_right_corner() -> None:
    image = Image.new("RGB", (600, 400), (128, 128, 128))
    pictures.stamp(image)
    changed = ImageChops.difference(image, Image.new("RGB", (600, 400), (128, 128, 128))).getbbox()
    assert changed is not None
    assert changed[0] > 300
    assert changed[1] > 300
    darkest, lightest = image.convert("L").getextrema()
    assert isinstance(darkest, int)
    assert darkest < 70
    assert lightest == 255


def test_a_stamp_grows_with_the_picture() -> None:
    def width(side: int) -> int:
        image = Image.new("RGB", (side, side))
        pictures.stamp(image)
        box = image.getbbox()
        assert box is not None
        return box[2] - box[0]

    assert width(1200) == pytest.approx(2 * width(600), rel=0.1)


def _pixel(image: Image.Image) -> tuple[int, ...]:
    pixel = image.getpixel((4, 4))
    assert isinstance(pixel, tuple)
    return pixel
