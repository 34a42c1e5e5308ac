"""`youcam run`: its results and its messages about failures."""

from __future__ import annotations

import json
import os
import pty
import subprocess
from pathlib import Path

import pytest

from contract_tests.cli.conftest import ENHANCE, Youcam, records, said_once
from youcam_mock import MockServer, Settings


def _names(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_every_image_is_a_run_saved_under_its_name(youcam: Youcam) -> None:
    youcam.photo("a.png", "b.png")
    ended = youcam(*ENHANCE, "a.png", "b.png")
    assert (ended.returncode, ended.stdout) == (0, "out/a-enhance.png\nout/b-enhance.png\n")
    assert _names(youcam.folder / "out") == ["a-enhance.png", "b-enhance.png"]
    assert (youcam.folder / "out" / "a-enhance.png").read_bytes().startswith(b"\x89PNG")


def test_no_progress_is_shown_where_there_is_no_terminal(youcam: Youcam) -> None:
    youcam.photo("a.png")
    assert youcam(*ENHANCE, "a.png").stderr == ""


def test_several_runs_are_summed_up_unless_it_is_quiet(youcam: Youcam) -> None:
    youcam.photo("a.png", "error_no_face.png")
    said = youcam(*ENHANCE, "a.png", "error_no_face.png").stderr.splitlines()
    assert said[1:] == ["youcam: 1 saved, 1 failed; 2 units"]
    assert len(youcam(*ENHANCE, "a.png", "error_no_face.png", "-q").stderr.splitlines()) == 1


def test_progress_is_shown_on_a_terminal_and_kept_out_of_the_output(youcam: Youcam) -> None:
    youcam.photo("a.png", "b.png")
    ours, theirs = pty.openpty()
    process = youcam.process(*ENHANCE, "a.png", "b.png", "none.png", TERM="xterm", COLUMNS="100")
    with subprocess.Popen(**process, stdout=subprocess.PIPE, stderr=theirs) as running:
        os.close(theirs)
        shown = _all_of(ours)
        assert running.stdout is not None
        assert running.stdout.read() == "out/a-enhance.png\nout/b-enhance.png\n"
    for expected in ("a.png", "uploading", "running", "3 of 3", "youcam: none.png: No such file or directory"):
        assert expected in shown


def _all_of(terminal: int) -> str:
    """Returns everything that is written to a terminal until the other side closes it."""
    read = b""
    try:
        while chunk := os.read(terminal, 4096):
            read += chunk
    except OSError:
        pass
    finally:
        os.close(terminal)
    return read.decode()


def test_json_is_one_object_for_each_run_in_the_order_of_the_images(youcam: Youcam) -> None:
    youcam.photo("error_no_face.png", "a.png")
    ended = youcam(*ENHANCE, "error_no_face.png", "a.png", "none.png", "--json")
    failed, made, unread = records(ended)
    assert ended.returncode == 1
    assert failed["error"]["type"] == "TaskFailed"
    assert failed["error"]["code"] == "error_no_face"
    assert failed["task_id"]
    assert made.keys() == {"feature", "image", "task_id", "files", "results"}
    assert (made["feature"], made["image"], made["files"]) == ("enhance", "a.png", ["out/a-enhance.png"])
    assert made["results"]["url"].startswith(youcam.url)
    assert unread["error"] == {
        "type": "FileNotFoundError",
        "code": None,
        "message": "none.png: No such file or directory",
    }


def test_failed_run_is_reported_in_one_line_and_stops_no_other_run(youcam: Youcam) -> None:
    youcam.photo("error_no_face.png", "a.png")
    ended = youcam(*ENHANCE, "error_no_face.png", "a.png", "-q")
    assert (ended.returncode, ended.stdout) == (1, "out/a-enhance.png\n")
    (line,) = ended.stderr.splitlines()
    assert line.startswith("youcam: error_no_face.png: enhance failed with error_no_face")


@pytest.mark.parametrize("output", ["a.png/out/", "a.png/out.png"])
def test_nothing_is_run_when_the_output_cannot_be_written(youcam: Youcam, output: str) -> None:
    youcam.photo("a.png")
    ended = youcam(*ENHANCE, "a.png", "-o", output)
    (line,) = ended.stderr.splitlines()
    assert (ended.returncode, ended.stdout) == (1, "")
    assert line.startswith("youcam: a.png")
    assert [entry["action"] for entry in youcam.json("history")] == ["permanent_credits"]


def test_a_single_run_goes_to_the_file_that_is_named(youcam: Youcam) -> None:
    youcam.photo("a.png")
    assert youcam(*ENHANCE, "a.png", "-o", "deep/large.png", "-q").stdout == "deep/large.png\n"
    assert _names(youcam.folder) == ["a.png", "deep/large.png"]


def test_images_of_one_name_do_not_overwrite_each_other(youcam: Youcam) -> None:
    youcam.photo("first/a.png", "second/a.png")
    assert youcam(*ENHANCE, "first/a.png", "second/a.png").returncode == 0
    assert _names(youcam.folder / "out") == ["a-2-enhance.png", "a-enhance.png"]


def test_file_name_that_the_output_cannot_encode_is_escaped(youcam: Youcam) -> None:
    youcam.photo("\u00e9.png")
    ended = youcam.alone(*ENHANCE, "\u00e9.png", "-q", PYTHONIOENCODING="ascii")
    assert (ended.returncode, ended.stdout) == (0, "out/\\xe9-enhance.png\n")
    assert _names(youcam.folder / "out") == ["\u00e9-enhance.png"]


def test_results_without_files_are_printed_and_saved(youcam: Youcam) -> None:
    youcam.photo("a.png")
    ended = youcam("run", "hair-length-detection", "a.png")
    saved = (youcam.folder / "out" / "a-hair-length-detection.json").read_text()
    assert json.loads(ended.stdout) == json.loads(saved)
    assert "hair_length" in saved


def test_data_beside_files_is_saved_too(youcam: Youcam) -> None:
    youcam.photo("a.png")
    ended = youcam("run", "face-swap/pre-process", "a.png")
    files = ["out/a-face-swap-pre-process.jpg", "out/a-face-swap-pre-process.json"]
    assert ended.stdout.splitlines() == files
    assert "faces" in json.loads((youcam.folder / files[1]).read_text())


def test_a_feature_of_several_images_takes_them_in_one_run(youcam: Youcam) -> None:
    youcam.photo("front.png", "left.png", "right.png")
    made = youcam.json("run", "hair-type-detection", "front.png", "left.png", "right.png")
    assert made["image"] == ["front.png", "left.png", "right.png"]
    assert made["files"] == ["out/front-hair-type-detection.json"]


def test_several_files_of_a_v1_result_are_numbered(tmp_path: Path) -> None:
    # Slower than the other mock: V1 drops a task that nobody checks for 10 s.
    with MockServer(Settings(port=0, clock="x2", faces=False)) as server:
        youcam = Youcam(server.url, {"api_key": server.api_key}, tmp_path)
        youcam.photo("a.jpg")
        made = youcam.json("run", "v1.0/colorize", "a.jpg")
        again = youcam("task", "wait", "v1.0/colorize", "-o", "c.jpg", "-q", "--", made["task_id"])
    assert made["files"] == [f"out/a-v1.0-colorize-{number}.jpg" for number in (1, 2, 3, 4)]
    assert again.stdout == "c.jpg\nc-2.jpg\nc-3.jpg\nc-4.jpg\n"
    assert all((tmp_path / file).is_file() for file in (*made["files"], "c.jpg", "c-2.jpg"))


def test_a_further_file_is_an_input_by_name(youcam: Youcam) -> None:
    youcam.photo("a.png", "style.png")
    made = youcam.json("run", "mu-transfer", "a.png", "--input", "reference=style.png")
    assert len(made["files"]) == 1


def test_input_of_several_files_takes_the_option_repeatedly(youcam: Youcam) -> None:
    youcam.photo("hand.png", "a.png", "b.png")
    references = ("--input", "references=a.png", "--input", "references=b.png")
    rings = json.dumps([{"parameter": {"ring_wearing_finger": finger}} for finger in (1, 2)])
    made = youcam.json("run", "2d-vto/ring", "hand.png", *references, "--set", f"object_infos={rings}")
    assert len(made["files"]) == 1


def test_a_feature_without_images_needs_none(youcam: Youcam) -> None:
    settings = ("--set", "model=youcam-image-v2", "--set", "prompt=a red hat")
    made = youcam.json("run", "text-to-image/youcam", *settings)
    assert made["image"] is None
    assert [Path(file).stem for file in made["files"]] == ["text-to-image-youcam"]


def test_an_address_is_an_image_too(youcam: Youcam) -> None:
    made = youcam.json(*ENHANCE, "https://example.com/photos/me.jpg?size=2")
    assert Path(made["files"][0]).stem == "me-enhance"


@pytest.mark.parametrize("value", ["3.5", "x", "[2]", "9"])
def test_a_value_that_is_not_allowed_is_told_once_and_before_anything_is_uploaded(youcam: Youcam, value: str) -> None:
    youcam.photo("a.png", "b.png")
    ended = youcam("run", "enhance", "a.png", "b.png", "--set", f"scale={value}", YOUCAM_BASE_URL="http://127.0.0.1:1")
    assert said_once(ended) == f"youcam: enhance: scale: {value} is not allowed; it may be 1, 2 or 4"
    assert ended.returncode == 2


def test_a_further_file_that_cannot_be_used_is_told_once_for_all_images(youcam: Youcam) -> None:
    youcam.photo("a.png", "b.png")
    ended = youcam("run", "obj-removal", "a.png", "b.png", "--input", "mask=none.png")
    assert said_once(ended) == "youcam: none.png: No such file or directory"


def test_a_value_is_sent_unchecked_when_that_is_asked_for(youcam: Youcam) -> None:
    youcam.photo("a.png")
    (record,) = records(youcam("run", "enhance", "a.png", "--set", "scale=3.5", "--unchecked", "--json"))
    assert record["error"]["code"] == "InvalidParameters"


def test_what_every_run_would_end_with_is_told_once_and_ends_them(youcam: Youcam) -> None:
    names = [f"{number}.png" for number in range(6)]
    youcam.photo(*names)
    refused = youcam(*ENHANCE, *names, "--concurrency", "2", "--api-key", "nobody")
    error, summary = refused.stderr.splitlines()
    assert error.startswith("youcam: 401 InvalidApiKey")
    assert "0 saved" in summary
    assert "not started; 0 units" in summary
    assert refused.returncode == 1


def test_a_sample_runs_as_it_is_and_with_an_image_of_ones_own(youcam: Youcam) -> None:
    youcam.photo("a.png")
    sample = youcam("sample", "enhance").stdout
    (youcam.folder / "enhance.json").write_text(sample)
    assert json.loads(sample) == {"image": "https://example.com/selfie.jpg", "scale": 2}
    assert youcam.json("run", "enhance", "--params", "enhance.json")["files"] == ["out/selfie-enhance.jpg"]
    own = youcam.json("run", "enhance", "a.png", "--params", "enhance.json", "--set", "scale=1")
    assert own["files"] == ["out/a-enhance.png"]
    assert youcam.json("cost", "enhance", "--params", "enhance.json")["units"] == 2


def test_a_sample_of_a_feature_with_lists_tells_where_to_choose(youcam: Youcam) -> None:
    said = youcam("sample", "look-vto")
    assert "template_id" in json.loads(said.stdout)
    assert said.stderr == "youcam: youcam templates look-vto lists what to choose from\n"


@pytest.mark.parametrize("text", ["[1]", "{", "", '{"scale": NaN}', "\x00", "1"])
def test_a_file_that_holds_no_parameters_is_told_in_one_line(youcam: Youcam, text: str) -> None:
    youcam.photo("a.png")
    (youcam.folder / "wrong.json").write_text(text)
    ended = youcam("run", "enhance", "a.png", "--params", "wrong.json")
    assert "wrong.json" in said_once(ended)
    assert ended.returncode == 2
    gone = youcam("run", "enhance", "a.png", "--params", "gone.json")
    assert "--params gone.json: No such file or directory" in said_once(gone)


def test_a_run_over_the_budget_is_not_sent(youcam: Youcam) -> None:
    youcam.photo("a.png", "b.png")
    ended = youcam(*ENHANCE, "a.png", "b.png", "--budget", "3", "--concurrency", "1", "-q")
    assert (ended.returncode, ended.stdout) == (1, "out/a-enhance.png\n")
    assert "budget has 1 left" in ended.stderr
    assert youcam.json("units")["total"] == 98
