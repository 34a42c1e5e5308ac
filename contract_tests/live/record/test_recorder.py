"""What a recorder writes stays, whatever happens to it, and belongs to it alone while it writes."""

from __future__ import annotations

import errno
from pathlib import Path

import orjson
import pytest

from contract_tests.live.conftest import MakeLink
from contract_tests.live.record.test_proxy import CREDIT, PHOTO, says
from youcam_mock.live.record.recorder import Recorder
from youcam_mock.live.recording import LINES, Body, Exchange, Recording, RecordingError, read, within

ONE = Exchange(at="2026-11-29T12:00:00.000Z", method="GET", url="https://a.example.com/s2s", status=200)


def _recorded(folder: Path, *exchanges: Exchange) -> Recorder:
    recorder = Recorder(folder)
    for exchange in exchanges:
        recorder.add(exchange)
    return recorder


def test_what_was_added_can_be_read_at_once(tmp_path: Path) -> None:
    recorder = _recorded(tmp_path, ONE)
    assert read(tmp_path).exchanges == (ONE,)
    recorder.close()


def test_a_second_session_adds_to_the_first(tmp_path: Path) -> None:
    for _ in range(2):
        _recorded(tmp_path, ONE).close()
    assert [one.number for one in read(tmp_path).exchanges] == [2, 3]


def test_two_recorders_never_share_a_folder(tmp_path: Path) -> None:
    first = _recorded(tmp_path, ONE)
    with pytest.raises(RecordingError, match="another recorder writes there"):
        Recorder(tmp_path)
    first.add(ONE)
    first.close()
    Recorder(tmp_path).close()
    assert len(read(tmp_path).exchanges) == 2


def test_a_line_that_was_cut_off_is_told_and_passed_over(tmp_path: Path) -> None:
    _recorded(tmp_path, ONE, ONE).close()
    path = tmp_path / LINES
    path.write_bytes(path.read_bytes()[:-20])
    recording = read(tmp_path)
    assert (recording.exchanges, recording.notes) == ((ONE,), (f"{path}: line 3 is cut off and is passed over",))
    recorder = _recorded(tmp_path, ONE)
    assert recorder.notes == [f"{path}: line 3 was cut off and is passed over"]
    recorder.close()
    again = read(tmp_path)
    assert (len(again.exchanges), again.notes) == (2, ())


def test_a_last_line_without_its_end_is_kept(tmp_path: Path) -> None:
    _recorded(tmp_path, ONE).close()
    path = tmp_path / LINES
    path.write_bytes(path.read_bytes().rstrip(b"\n"))
    _recorded(tmp_path, ONE).close()
    assert len(read(tmp_path).exchanges) == 2


@pytest.mark.parametrize("line", [b"null", b"[]", b"{}", b"nonsense", b'{"at":1,"method":"GET","url":"x"}', b"\xff"])
def test_a_damaged_line_is_passed_over(tmp_path: Path, line: bytes) -> None:
    _recorded(tmp_path, ONE).close()
    path = tmp_path / LINES
    path.write_bytes(path.read_bytes() + line + b"\n" + ONE.line() + b"\n")
    recording = read(tmp_path)
    assert (len(recording.exchanges), recording.notes) == (2, (f"{path}: line 3 is damaged and is passed over",))


def test_a_folder_of_another_version_is_refused_and_left_alone(tmp_path: Path) -> None:
    content = b'{"form":"youcam-mock recording","version":2}\n{"more":1}\n'
    (tmp_path / LINES).write_bytes(content)
    for use in (Recorder, read):
        with pytest.raises(RecordingError, match=r"is of version 2, and this youcam-mock knows version 1"):
            use(tmp_path)
    assert (tmp_path / LINES).read_bytes() == content


@pytest.mark.parametrize("content", [b"some notes of mine\n", b"[1]\n", b'{"form":"other"}', b"\xff\xfe"])
def test_a_file_of_something_else_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    (tmp_path / LINES).write_bytes(content)
    for use in (Recorder, read):
        with pytest.raises(RecordingError, match="is no recording of youcam-mock"):
            use(tmp_path)
    assert (tmp_path / LINES).read_bytes() == content


def test_a_folder_without_a_recording_is_told(tmp_path: Path) -> None:
    with pytest.raises(RecordingError, match="holds no recording"):
        read(tmp_path / "none")


@pytest.mark.parametrize("blocker", ["recordings", f"recordings/{LINES}/x", "recordings/bodies"])
def test_a_folder_that_cannot_be_written_is_told_in_one_line(tmp_path: Path, blocker: str) -> None:
    path = tmp_path / blocker
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("")
    with pytest.raises(RecordingError, match="cannot write into") as caught:
        Recorder(tmp_path / "recordings")
    assert len(str(caught.value).splitlines()) == 1


def test_a_full_disk_stops_the_recording_and_not_the_answer(link: MakeLink, monkeypatch: pytest.MonkeyPatch) -> None:
    service = says({"status": 200, "results": []})
    made = link(transport=service)
    assert made.http.get(CREDIT).status_code == 200

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Recorder, "_write", full)
    assert made.http.get(CREDIT).json() == {"status": 200, "results": []}
    refused = made.http.get(CREDIT)
    assert (refused.status_code, refused.json()["error_code"]) == (507, "RecordingStopped")
    assert len(service.seen) == 2
    assert made.told[0] == (
        f"cannot write into {made.folder}: No space left on device; nothing more is sent to the upstream"
    )
    assert len(made.end().exchanges) == 1


def test_the_same_file_is_kept_once(tmp_path: Path) -> None:
    recorder = Recorder(tmp_path)
    bodies = [recorder.keep(PHOTO, ".png") for _ in range(2)]
    recorder.close()
    assert bodies[0] == bodies[1]
    assert [path.read_bytes() for path in (tmp_path / "bodies").iterdir()] == [PHOTO]
    assert recorder.bytes_kept == len(PHOTO)


def test_parts_that_a_crash_left_are_removed(tmp_path: Path) -> None:
    Recorder(tmp_path).close()
    (tmp_path / "bodies" / "half.part").write_bytes(b"half")
    Recorder(tmp_path).close()
    assert list((tmp_path / "bodies").iterdir()) == []


def test_a_file_over_the_limit_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("youcam_mock.live.record.recorder.MOST_KEPT", 10)
    recorder = Recorder(tmp_path)
    body = recorder.begin_body("/a.mp4", lambda _: False)
    for _ in range(3):
        body.write(b"12345")
    assert body.end() == Body(15, left_out="it has more than 0 MB")
    recorder.close()
    assert list((tmp_path / "bodies").iterdir()) == []


def test_bytes_that_were_changed_are_not_believed(tmp_path: Path) -> None:
    recorder = Recorder(tmp_path)
    body = recorder.keep(PHOTO, ".png")
    recorder.close()
    recording = read(tmp_path)
    assert recording.content(body) == PHOTO
    (tmp_path / str(body.file)).write_bytes(PHOTO + b"\r")
    assert recording.content(body) is None
    (tmp_path / str(body.file)).unlink()
    assert (recording.content(body), recording.holds(body)) == (None, False)


@pytest.mark.parametrize("name", ["bodies/../x", "/etc/passwd", "bodies/a/b", "bodies/", "x", "bodies/.."])
def test_a_recording_names_no_files_elsewhere(tmp_path: Path, name: str) -> None:
    assert within(tmp_path, name) is None or name == "bodies/.."
    assert Recording(tmp_path, ()).content(Body(1, sha256="", file=name)) is None


def test_git_leaves_recordings_as_they_are(tmp_path: Path) -> None:
    Recorder(tmp_path).close()
    assert "bodies/* binary" in (tmp_path / ".gitattributes").read_text()


def test_a_line_reads_as_it_was_written() -> None:
    whole = Exchange(
        at="2026-11-29T12:00:00.000Z",
        method="POST",
        url="https://a.example.com/s2s",
        status=0,
        request_headers={"a": "b"},
        request=Body(2, json=None, is_json=True),
        response_headers={},
        response=Body(3, text="abc"),
        took_ms=1.5,
        operation="x",
        test="tests/test_a.py::test_b",
        failed="down",
    )
    assert Exchange.read(orjson.loads(whole.line())) == whole
