"""`youcam run` on a folder: names are kept, and what is done or paid for is not paid for again."""

from __future__ import annotations

import json
import signal
import subprocess
import threading
import time
from pathlib import Path

import pytest

from contract_tests.cli.conftest import ENHANCE, WITHIN_S, Youcam, records, said_once, tasks_of
from youcam.cli.folders import stems
from youcam.cli.journal import NAME, Journal, kept

FOLDER = (*ENHANCE, "photos")


def _lines(youcam: Youcam) -> list[dict[str, str]]:
    return [json.loads(line) for line in (youcam.folder / "out" / NAME).read_text().splitlines()]


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if not path.name.startswith("."))


def test_every_file_that_the_feature_takes_is_a_run_named_after_it(youcam: Youcam) -> None:
    youcam.photo("photos/b.png", "photos/a.jpg", "photos/.hidden.png")
    (youcam.folder / "photos" / "notes.txt").write_text("none")
    (youcam.folder / "photos" / "deeper.png").mkdir()
    ended = youcam(*FOLDER)
    assert (ended.returncode, ended.stdout) == (0, "out/a-enhance.jpg\nout/b-enhance.png\n")
    assert ended.stderr == "youcam: 2 saved, 1 of other types left out; 4 units\n"


def test_what_is_done_is_not_paid_for_again(youcam: Youcam) -> None:
    youcam.photo("photos/a.png", "photos/b.png")
    first = youcam(*FOLDER)
    again = youcam(*FOLDER)
    assert (again.returncode, again.stdout) == (0, first.stdout)
    assert again.stderr == "youcam: 0 saved, 2 done before; 0 units\n"
    assert len(tasks_of(youcam)) == 2
    assert [record["earlier"] for record in records(youcam(*FOLDER, "--json"))] == [True, True]


def test_only_a_new_or_changed_file_or_another_value_is_run(youcam: Youcam) -> None:
    youcam.photo("photos/a.png", "photos/b.png")
    youcam(*FOLDER)
    youcam.photo("photos/c.png")
    (youcam.folder / "photos" / "b.png").write_bytes((youcam.folder / "photos" / "a.png").read_bytes() + b"\0")
    assert "2 saved, 1 done before" in youcam(*FOLDER).stderr
    assert "3 saved" in youcam("run", "enhance", "photos", "--set", "scale=1").stderr
    # Those of the other value have replaced the files.
    assert "3 saved" in youcam(*FOLDER).stderr


def test_a_result_that_was_removed_is_fetched_again_and_not_paid_for_again(youcam: Youcam) -> None:
    youcam.photo("photos/a.png")
    youcam(*FOLDER)
    (youcam.folder / "out" / "a-enhance.png").unlink()
    assert youcam(*FOLDER).stdout == "out/a-enhance.png\n"
    assert len(tasks_of(youcam)) == 1


def test_everything_is_run_again_when_that_is_asked_for(youcam: Youcam) -> None:
    youcam.photo("photos/a.png")
    youcam(*FOLDER)
    assert youcam(*FOLDER, "--again").returncode == 0
    assert len(tasks_of(youcam)) == 2


def test_a_failed_file_ends_no_other_and_is_tried_again(youcam: Youcam) -> None:
    youcam.photo("photos/error_no_face.png", "photos/a.png")
    ended = youcam(*FOLDER)
    assert (ended.returncode, ended.stdout) == (1, "out/a-enhance.png\n")
    assert ended.stderr.splitlines()[-1] == "youcam: 1 saved, 1 failed; 2 units"
    assert youcam(*FOLDER).stderr.splitlines()[-1] == "youcam: 0 saved, 1 done before, 1 failed; 0 units"
    assert len(tasks_of(youcam)) == 3


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGKILL])
def test_a_run_that_was_ended_suddenly_goes_on_with_its_task(youcam: Youcam, end: signal.Signals) -> None:
    youcam.photo("photos/a.png", "photos/b.png")
    process = youcam.process(*FOLDER, "--concurrency", "1", "--poll", "600")
    with subprocess.Popen(**process, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        until = time.monotonic() + WITHIN_S
        while not (youcam.folder / "out" / NAME).exists() or not any("task" in line for line in _lines(youcam)):
            assert time.monotonic() < until
            threading.Event().wait(0.01)
        running.send_signal(end)
        assert running.wait(WITHIN_S) == (130 if end is signal.SIGINT else -end)
    assert _names(youcam.folder / "out") == []
    ended = youcam(*FOLDER)
    assert (ended.returncode, ended.stdout) == (0, "out/a-enhance.png\nout/b-enhance.png\n")
    assert len(tasks_of(youcam)) == 2
    assert youcam.json("units")["total"] == 96


def test_a_line_that_was_cut_off_is_passed_over(tmp_path: Path) -> None:
    with kept(tmp_path) as journal:
        journal.started("first", "task-1")
    with (tmp_path / NAME).open("ab") as stream:
        stream.write(b'{"run": "second", "ta')
    with kept(tmp_path) as journal:
        journal.started("third", "task-3")
    with kept(tmp_path) as journal:
        assert [journal.task(run) for run in ("first", "second", "third")] == ["task-1", None, "task-3"]


@pytest.mark.parametrize(
    "line", [b"[]", b"1", b'{"run": []}', b'{"files": ["a"]}', b'{"run": "a", "files": 1}', b"\xff"]
)
def test_lines_that_nobody_wrote_change_nothing(tmp_path: Path, line: bytes) -> None:
    (tmp_path / NAME).write_bytes(line + b"\n")
    with kept(tmp_path) as journal:
        assert journal == Journal(tmp_path)


def test_a_folder_of_results_belongs_to_one_process(youcam: Youcam) -> None:
    youcam.photo("photos/a.png")
    (youcam.folder / "out").mkdir()
    with kept(youcam.folder / "out"):
        ended = youcam(*FOLDER)
    assert said_once(ended) == "youcam: out: another youcam run saves its results there; wait for its end"
    assert ended.returncode == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("photos", "-o", "photos"), "photos: holds the images, so the results need another folder"),
        (("photos", "-o", "out.png"), "give a folder"),
        (("empty",), "empty: has no file that enhance takes (jpeg, png)"),
    ],
)
def test_folders_that_cannot_be_meant_are_refused(youcam: Youcam, arguments: tuple[str, ...], said: str) -> None:
    youcam.photo("photos/a.png", "photos/b.png")
    (youcam.folder / "empty").mkdir()
    ended = youcam(*ENHANCE, *arguments)
    assert said in said_once(ended)
    assert ended.returncode == 2
    assert _names(youcam.folder / "photos") == ["a.png", "b.png"]


def test_names_of_results_stay_when_files_are_added(youcam: Youcam) -> None:
    youcam.photo("photos/a.png")
    youcam(*FOLDER)
    youcam.photo("photos/a.jpg")
    youcam(*FOLDER)
    assert _names(youcam.folder / "out") == ["a-2-enhance.jpg", "a-enhance.png"]
    assert "2 done before" in youcam(*FOLDER).stderr


def test_names_that_differ_in_case_only_are_told_apart() -> None:
    assert stems(["A.png", "a.png", "b.png/2"], {}) == ["A", "a-2", "b"]
    assert stems(["a.png", "b.png"], {"b.png": "a"}) == ["a-2", "a"]
