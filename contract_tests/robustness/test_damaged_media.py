"""Pictures and films that were cut, flipped or spliced: a result, or an error that the feature documents."""

from __future__ import annotations

import functools
import resource
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from attrs import frozen
from hypothesis import event, given
from hypothesis import strategies as st
from PIL import ExifTags, Image

from contract_tests.effort import tries
from contract_tests.engines.films import portrait

if TYPE_CHECKING:
    from contract_tests.conftest import Api

MOST_MB = 900
"""How much memory a run may add to the process: a decoded picture at the bound takes 256 MB, its result as much."""


@frozen
class Kind:
    """A format, and a feature that takes it."""

    name: str
    feature: str
    content_type: str
    params: dict[str, Any]
    member: str = "src_file_id"

    def body(self, file_id: str) -> dict[str, Any]:
        """Returns the body of a run on that file."""
        return {self.member: [file_id] if self.member.endswith("s") else file_id, **self.params}


KINDS = [
    Kind("JPEG", "enhance", "image/jpeg", {"scale": 2}),
    Kind("PNG", "enhance", "image/png", {"scale": 2}),
    Kind("HEIF", "ai-smile", "image/heic", {"expression_type": "closed_mouth_smile"}),
    Kind("WEBP", "image-to-image/youcam", "image/webp", {"prompt": "x", "model": "youcam-image-v2"}, "src_file_ids"),
    Kind("MP4", "video-sr", "video/mp4", {"dst_duration": 1}),
]


@functools.cache
def sample(name: str) -> bytes:
    """Returns a small sample of the format, with everything that the format has: EXIF, an alpha channel, a palette."""
    if name == "MP4":
        return portrait(0.5, 64)
    side = 400 if name == "WEBP" else 48
    shade = Image.radial_gradient("L").resize((side, side))
    image = Image.merge("RGB", (shade, shade.transpose(Image.Transpose.FLIP_LEFT_RIGHT), shade))
    if name == "HEIF":
        from pillow_heif import register_heif_opener

        register_heif_opener()
    options: dict[str, Any] = {}
    if name == "JPEG":
        exif = Image.Exif()
        exif[ExifTags.Base.Orientation] = 6
        options = {"exif": exif, "progressive": True}
    if name == "PNG":
        image = image.convert("RGBA")
    target = BytesIO()
    image.save(target, name, **options)
    return target.getvalue()


@st.composite
def damaged(draw: st.DrawFn, content: bytes) -> bytes:
    """Returns the bytes after one to four accidents, most of them near the beginning, where the headers are."""
    spoilt = bytearray(content)
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.one_of(st.integers(0, min(400, len(spoilt))), st.integers(0, len(spoilt))))
        length = draw(st.integers(0, 64))
        accident = draw(st.sampled_from(["flip", "flip", "flip", "cut", "drop", "zero", "fill", "repeat", "splice"]))
        if accident == "flip" and at < len(spoilt):
            spoilt[at] ^= 1 << draw(st.integers(0, 7))
        elif accident == "cut":
            del spoilt[max(at, 12) :]
        elif accident == "drop":
            del spoilt[at : at + length]
        elif accident in ("zero", "fill"):
            part = spoilt[at : at + length]
            spoilt[at : at + length] = (b"\0" if accident == "zero" else b"\xff") * len(part)
        elif accident == "repeat":
            spoilt[at:at] = spoilt[at : at + length] * draw(st.integers(1, 20))
        elif accident == "splice":
            other = sample(draw(st.sampled_from(["JPEG", "PNG", "WEBP", "HEIF", "MP4"])))
            start = draw(st.integers(0, len(other)))
            spoilt[at : at + length] = other[start : start + 20 * length]
    return bytes(spoilt)


def most_memory_mb() -> float:
    """Returns the peak memory of this process."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def outcome(api: Api, kind: Kind, content: bytes) -> tuple[str, str | None]:
    """Returns how a run on these bytes ends: its status and error code. Every answer is checked against the
    contract."""
    file_id = api.upload(content, f"a.{kind.name.lower()}", kind.content_type, f"/s2s/v2.0/file/{kind.feature}")
    task_id = api.run_v2(kind.feature, **kind.body(file_id))
    api.advance(600)
    data = api.check_v2(task_id, kind.feature).body["data"]
    if data["task_status"] == "success":
        url = data["results"]["url"] if isinstance(data["results"], dict) else data["results"][0]["url"]
        result = api.download(url)
        assert result.status == 200
        assert result.content
    return data["task_status"], data["error"]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_task_on_undamaged_media_succeeds(api: Api, kind: Kind) -> None:
    assert outcome(api, kind, sample(kind.name)) == ("success", None)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_task_on_damaged_media_succeeds_or_fails_with_a_documented_code(api: Api, kind: Kind) -> None:
    operation = next(
        op for op in api.app.mock.contract.of_kind("run-task") if (op.feature, op.major) == (kind.feature, 2)
    )
    memory = most_memory_mb()
    left = api.balance()

    @tries(120)
    @given(content=damaged(sample(kind.name)))
    def ends(content: bytes) -> None:
        nonlocal left
        if not content:
            return
        status, code = outcome(api, kind, content)
        before, left = left, api.balance()
        event(f"{status} {code}")
        assert (status, code) == ("success", None) or (status == "error" and code in operation.facts["engine-errors"])
        assert (left < before) == (status == "success")

    ends()
    assert most_memory_mb() - memory < MOST_MB
