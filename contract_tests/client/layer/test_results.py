"""Results: where they are written, how they are read, and what happens when links have expired."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import httpx
import pytest
from PIL import Image

from contract_tests.client.scripted import DONE, PNG, Scripted, refused
from youcam import AsyncYouCam, FileId, YouCam, errors
from youcam.results import Result
from youcam.sources import Source
from youcam_client import models as m
from youcam_mock import MockControl
from youcam_mock.sample import SAMPLE

UPLOADED = FileId("file+1")


def _size(content: bytes) -> tuple[int, int]:
    with Image.open(BytesIO(content)) as picture:
        return picture.size


def test_one_line_makes_a_picture_larger(youcam: YouCam, tmp_path: Path) -> None:
    saved = youcam.run("enhance", image=SAMPLE, scale=2).save(tmp_path / "large.png")
    assert _size(saved.read_bytes()) == (1024, 1024)
    assert list(tmp_path.iterdir()) == [saved]


@pytest.mark.parametrize("form", ["path", "text", "bytes", "file", "uploaded"])
def test_a_picture_may_be_given_in_every_form(youcam: YouCam, form: str) -> None:
    with SAMPLE.open("rb") as stream:
        forms: dict[str, Source] = {
            "path": SAMPLE,
            "text": str(SAMPLE),
            "bytes": SAMPLE.read_bytes(),
            "file": stream,
            "uploaded": youcam.upload(SAMPLE),
        }
        result = youcam.run("enhance", image=forms[form], scale=1)
    assert _size(result.bytes) == (512, 512)


def test_a_picture_may_be_given_as_an_address(youcam: YouCam, youcam_mock: MockControl) -> None:
    assert youcam.run("enhance", image="https://example.com/selfie.jpg", scale=1).bytes
    assert youcam_mock.files == []


def test_a_result_reads_the_same_in_every_way(youcam: YouCam, tmp_path: Path) -> None:
    result = youcam.run("enhance", image=SAMPLE, scale=1)
    content = result.bytes
    with result.open() as stream:
        assert stream.read() == content
        assert stream.seek(0) == 0
    assert b"".join(result.stream()) == content
    assert result.save(f"{tmp_path}/new/").read_bytes() == content
    assert (tmp_path / "new" / result.name).read_bytes() == content


def test_results_are_typed_and_raw(youcam: YouCam) -> None:
    result = youcam.run("enhance", image=SAMPLE, scale=1)
    assert isinstance(result.data, m.FileResultV2)
    assert result.raw["url"] == result.data.url == result.url


def test_several_files_are_written_under_names_of_their_own(youcam: YouCam, tmp_path: Path) -> None:
    result = youcam.run("colorize", image=SAMPLE)
    saved = result.save_all(tmp_path / "out")
    assert len(saved) == len(set(saved)) == len(result.files) == 4
    assert {_size(path.read_bytes()) for path in saved} == {(512, 512)}


def test_files_of_one_name_are_numbered(tmp_path: Path) -> None:
    links = [{"url": f"http://s/{number}/output.jpg"} for number in range(3)]
    many = {"status": 200, "data": {"task_status": "success", "results": {"output": links}}}
    result = Scripted(check=many, result={}).client().task("colorize", "t").result()
    assert [path.name for path in result.save_all(tmp_path)] == ["output.jpg", "output-2.jpg", "output-3.jpg"]


def test_an_expired_link_is_replaced_by_a_fresh_one(youcam: YouCam, youcam_mock: MockControl) -> None:
    result = youcam.run("enhance", image=SAMPLE, scale=1)
    youcam_mock.advance(2 * 3600 + 1)
    assert _size(result.bytes) == (512, 512)


class Parts:
    """A storage that sends a file in parts, and may first report that its link has expired."""

    def __init__(self, *parts: bytes | Exception, expired: int = 0) -> None:
        self.sent = 0
        self._parts, self._expired = parts, expired

    def result(self) -> Result[Any]:
        """Returns the result of a finished task."""
        client = YouCam("key-1", base_url="http://api", transport=httpx.MockTransport(self._answer), rate=())
        return client.task("enhance", "t").result()

    def _answer(self, request: httpx.Request) -> httpx.Response:
        if request.url.host == "api":
            return httpx.Response(200, json=DONE)
        self._expired -= 1
        return httpx.Response(403) if self._expired >= 0 else httpx.Response(200, content=self._content())

    def _content(self) -> Iterator[bytes]:
        for part in self._parts:
            self.sent += 1
            if isinstance(part, Exception):
                raise part
            yield part


def test_a_file_that_comes_in_parts_is_read_whole(tmp_path: Path) -> None:
    result = Parts(b"\x89PNG", b"\r\n", b"\x1a\n").result()
    assert result.bytes == PNG[:8]
    assert result.save(tmp_path / "a.png").read_bytes() == PNG[:8]
    with result.open() as file:
        assert file.read() == PNG[:8]


@pytest.mark.parametrize("expired", [0, 1])
def test_a_file_is_read_as_it_comes(expired: int) -> None:
    storage = Parts(b"a", b"b", b"c", expired=expired)
    parts = iter(storage.result().stream())
    assert (next(parts), storage.sent) == (b"a", 1)
    assert list(parts) == [b"b", b"c"]
    [file] = Parts(b"a", expired=expired).result().files
    assert file.bytes == b"a"


def test_error_about_a_broken_download_names_the_file_and_the_cause() -> None:
    storage = Parts(b"a", httpx.ReadError("peer went away"))
    with pytest.raises(errors.ServiceUnreachable, match=r"^download of output.jpg broke off: peer went away$"):
        list(storage.result().stream())


def test_an_expired_link_without_a_fresh_one_says_so() -> None:
    gone = {"status": 200, "data": {"task_status": "success", "results": {"url": None}}}
    service = Scripted(check=[DONE, gone], result=refused(403, "AccessDenied"))
    result = service.client().task("enhance", "t").result()
    with pytest.raises(errors.TransferError) as refused_:
        _ = result.bytes
    assert str(refused_.value) == "download refused with HTTP 403: expired: and the task has no fresh link"
    assert (refused_.value.status, refused_.value.code) == (403, "expired")
    assert len(service.sent("check")) == 2


def test_a_result_that_was_deleted_is_lost(youcam: YouCam) -> None:
    task = youcam.submit("enhance", image=SAMPLE, scale=1)
    result = task.wait()
    task.delete()
    with pytest.raises(errors.YouCamError):
        _ = result.bytes
    with pytest.raises(errors.TaskLost):
        task.status()


def test_a_download_that_breaks_leaves_no_file(tmp_path: Path) -> None:
    broken = refused(404, "NoSuchKey")
    result = Scripted(result=broken).client().task("enhance", "t").result()
    with pytest.raises(errors.TransferError):
        result.save(tmp_path / "large.jpg")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["..%2F..%2Fetc%2Fpasswd", "..", "%2e%2e", "a%00b", ""])
def test_a_name_from_the_service_never_leaves_the_folder(name: str, tmp_path: Path) -> None:
    done = {"status": 200, "data": {"task_status": "success", "results": {"url": f"http://s/r/{name}?s=1"}}}
    result = Scripted(check=done, result={}).client().task("enhance", "t").result()
    folder = tmp_path / "out"
    folder.mkdir()
    assert result.save(folder).parent == folder


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("r/output.jpg", "output.jpg"),
        ("r/", "r"),
        ("r/..", "result"),
        ("r/a%00b", "result"),
        ("r/X", "X"),
        ("", "result"),
    ],
)
def test_a_file_without_a_name_of_its_own_is_called_result(path: str, name: str) -> None:
    done = {"status": 200, "data": {"task_status": "success", "results": {"url": f"http://s/{path}?s=1"}}}
    result = Scripted(check=done).client().task("enhance", "t").result()
    assert [file.name for file in result.files] == [name]
    assert result.task_id == "t"


def test_a_result_without_files_says_so() -> None:
    done = {"status": 200, "data": {"task_status": "success", "results": {"url": None}}}
    result = Scripted(check=done).client().task("enhance", "t").result()
    with pytest.raises(LookupError, match="gives no file"):
        _ = result.bytes


def test_unknown_members_are_kept_in_raw() -> None:
    done = {"status": 200, "data": {**DONE["data"], "results": {"url": "http://s/r/a.jpg", "new": {"x": 1}}, "also": 2}}  # type: ignore[dict-item]
    result = Scripted(check=done).client().task("enhance", "t").result()
    assert result.raw["new"] == {"x": 1}
    assert result.data.url == "http://s/r/a.jpg"


def test_the_same_by_asyncio(async_youcam: AsyncYouCam, tmp_path: Path) -> None:
    async def flow() -> list[tuple[int, int]]:
        result = await async_youcam.run("enhance", image=SAMPLE, scale=2)
        content = await result.bytes()
        assert (await result.save(tmp_path / "a.png")).read_bytes() == content
        assert [chunk async for chunk in result.stream()]
        many = await async_youcam.run("colorize", image=SAMPLE)
        saved = await many.save_all(tmp_path)
        with await result.open() as stream:
            return [_size(content), _size(stream.read()), _size(saved[0].read_bytes())]

    assert asyncio.run(flow()) == [(1024, 1024), (1024, 1024), (512, 512)]
