"""Differences between the contract and what was recorded, by the recorder, a browser or mitmproxy."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from contract_tests.conftest import MakeApi
from tools.compare.drift import main
from youcam_mock.live.record.recorder import Recorder
from youcam_mock.live.recording import LINES, Body, Exchange

RUN = "/s2s/v2.0/task/enhance"
KEY = "key-of-a-browser-0123"
NEWS = f"GET {RUN}/{{task_id}} 200 data.queue: new member, such as 7"
ENDED = {"status": 200, "data": {"error": None, "results": None, "task_status": "running", "queue": 7}}


def _entry(method: str = "GET", path: str = f"{RUN}/T", status: int = 200, **content: Any) -> Any:
    headers = [{"name": "Authorization", "value": f"Bearer {KEY}"}]
    return {
        "startedDateTime": "2026-11-29T12:00:00Z",
        "time": 12.5,
        "request": {"method": method, "url": f"https://yce-api-01.makeupar.com{path}", "headers": headers},
        "response": {
            "status": status,
            "headers": [{"name": "Content-Type", "value": "application/json"}],
            "content": {"size": 100, "mimeType": "application/json", **content},
        },
    }


def _har(folder: Path, *entries: Any) -> str:
    path = folder / "session.har"
    path.write_text("\ufeff" + json.dumps({"log": {"version": "1.2", "entries": list(entries)}}))
    return str(path)


def _said(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().out.splitlines()


def test_an_archive_shows_what_the_contract_lacks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plain = _entry(text=json.dumps(ENDED))
    coded = _entry(text=base64.b64encode(json.dumps(ENDED).encode()).decode(), encoding="base64")
    page = _entry(path="/index.html", text="<html>")
    assert main([_har(tmp_path, plain, coded, page)]) == 1
    assert _said(capsys) == [f"session.har: {NEWS}", "1 differences"]


def test_a_body_that_the_browser_left_out_is_no_news(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([_har(tmp_path, _entry())]) == 0
    assert _said(capsys) == ["0 differences"]


def test_a_request_in_an_archive_is_held_to_the_contract(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    entry = _entry("POST", RUN, text=json.dumps({"status": 200, "data": {"task_id": "T"}}))
    entry["request"]["postData"] = {"text": json.dumps({"src_file_id": "F", "scale": 8})}
    assert main([_har(tmp_path, entry)]) == 1
    assert _said(capsys)[0].startswith(f"session.har: POST {RUN} request scale: new value 8")


def test_a_key_in_an_archive_is_not_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = {**ENDED, "data": {**ENDED["data"], "queue": f"of {KEY}"}}  # type: ignore[dict-item]
    assert main([_har(tmp_path, _entry(text=json.dumps(told)))]) == 1
    assert 'new member, such as "of ***"' in _said(capsys)[0]


@pytest.mark.parametrize(
    "entries", [None, 7, [None], [{}], [{"request": {}, "response": {}}], [_entry(text="A", encoding="base64")]]
)
def test_an_unsound_archive_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], entries: Any
) -> None:
    path = tmp_path / "session.har"
    path.write_text(json.dumps({"log": {"entries": entries}}))
    assert main([str(path)]) == 2
    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith(f"drift: {path}: is no sound HTTP archive: ")


def _recording(folder: Path, *answers: tuple[str, Any]) -> str:
    recorder = Recorder(folder)
    for path, answer in answers:
        body = Body(100, json=answer, is_json=True)
        url = f"https://yce-api-01.makeupar.com{path}"
        recorder.add(Exchange("", "GET", url, 200, {}, None, {"content-type": "application/json"}, body))
    recorder.close()
    return str(folder)


def test_a_recording_shows_what_the_contract_lacks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = _recording(tmp_path / "rec", (f"{RUN}/T", ENDED))
    assert main([folder, _har(tmp_path, _entry(text=json.dumps(ENDED)))]) == 1
    assert _said(capsys) == [f"rec: {NEWS}", "1 differences"]


def test_recorded_prices_are_compared(tmp_path: Path, capsys: pytest.CaptureFixture[str], make_api: MakeApi) -> None:
    path = "/s2s/v2.0/credit/feature-cost"
    page = make_api().get(path).body
    assert main([_recording(tmp_path / "known", (path, page))]) == 0
    page["result"]["skus"][0]["amount"] = 77
    assert main([_recording(tmp_path / "changed", (path, page))]) == 1
    [line] = [line for line in _said(capsys) if line.startswith("prices: ")]
    assert "costs 77 for each" in line


@pytest.mark.parametrize("content", ["", "nonsense\n", '{"form":"youcam-mock recording","version":9}\n'])
def test_a_folder_without_a_recording_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str) -> None:
    if content:
        (tmp_path / LINES).write_text(content)
    assert main([str(tmp_path)]) == 2
    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith(f"drift: {tmp_path}")


def test_a_contract_that_is_not_whole_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    contract = tmp_path / "part.json"
    contract.write_text(json.dumps({"paths": {"/a": {"get": {}}}}))
    assert main([_recording(tmp_path / "rec", (f"{RUN}/T", ENDED)), "--contract", str(contract)]) == 2
    assert "recordings need a whole bundle" in capsys.readouterr().err
