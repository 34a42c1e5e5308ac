"""`youcam task`, and how an interrupted run is found again."""

from __future__ import annotations

import json
import signal
import subprocess

import httpx

from contract_tests.cli.conftest import ENHANCE, WITHIN_S, Youcam, records, wait_for_tasks


def test_timeout_message_says_how_to_go_on(youcam: Youcam) -> None:
    youcam.photo("never.png")
    ended = youcam(*ENHANCE, "never.png", "--timeout", "0", "--json")
    (record,) = records(ended)
    assert (ended.returncode, record["error"]["type"]) == (1, "TaskNotFinished")
    assert f"youcam task wait enhance {record['task_id']}".replace("enhance -", "enhance -- -") in ended.stderr


def test_ctrl_c_ends_at_once_and_names_the_tasks_that_still_run(youcam: Youcam) -> None:
    youcam.photo("never.png", "later.png")
    process = youcam.process(*ENHANCE, "never.png", "later.png", "--concurrency", "1", "--json")
    with subprocess.Popen(**process, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        wait_for_tasks(youcam, 1)
        running.send_signal(signal.SIGINT)
        assert running.wait(WITHIN_S) == 130
        (record,) = [json.loads(line) for line in running.stdout]
        assert "youcam: never.png: interrupted; go on with: youcam task wait enhance" in running.stderr.read()
    assert youcam.json("task", "show", "enhance", "--", record["task_id"])["state"] == "running"


def test_a_task_is_shown_fetched_again_and_deleted(youcam: Youcam) -> None:
    youcam.photo("a.png")
    task_id = youcam.json(*ENHANCE, "a.png", "-q")["task_id"]
    shown = youcam.json("task", "show", "enhance", "--", task_id)
    assert (shown["state"], shown["task_id"], shown["error"]) == ("success", task_id, None)
    assert "success" in youcam("task", "show", "enhance", "--", task_id).stdout
    fetched = youcam("task", "wait", "enhance", "-o", "again.png", "-q", "--", task_id)
    assert fetched.stdout == "again.png\n"
    again, first = (youcam.folder / name for name in ("again.png", "out/a-enhance.png"))
    assert again.read_bytes() == first.read_bytes()
    assert youcam.json("task", "wait", "enhance", "-q", "--", task_id)["files"] == [f"out/{task_id}-enhance.png"]
    assert youcam("task", "delete", "enhance", "--", task_id).stdout == ""
    gone = youcam("task", "show", "enhance", "--", task_id)
    assert gone.returncode == 1
    assert "InvalidTaskId" in gone.stderr


def test_a_failed_task_shows_its_code(youcam: Youcam) -> None:
    youcam.photo("error_no_face.png")
    (record,) = records(youcam(*ENHANCE, "error_no_face.png", "--json"))
    shown = youcam.json("task", "show", "enhance", "--", record["task_id"])
    assert (shown["state"], shown["error"]) == ("error", "error_no_face")
    assert shown["message"]
    assert youcam("task", "wait", "enhance", "--", record["task_id"]).returncode == 1


def test_deletion_is_reported_as_json(youcam: Youcam) -> None:
    youcam.photo("a.png")
    task_id = youcam.json(*ENHANCE, "a.png")["task_id"]
    deleted = youcam.json("task", "delete", "enhance", "--", task_id)
    assert deleted == {"feature": "enhance", "task_id": task_id, "deleted": True}


def test_a_result_that_was_not_received_can_be_fetched_again(youcam: Youcam) -> None:
    youcam.photo("a.png")
    scenario = {"match": {"path": "/ttl30/*", "method": "GET"}, "effect": {"status": 404}, "times": 1}
    httpx.post(f"{youcam.url}/_mock/scenarios", json=scenario).raise_for_status()
    ended = youcam(*ENHANCE, "a.png", "-q")
    (line,) = ended.stderr.splitlines()
    assert (ended.returncode, ended.stdout) == (1, "")
    assert line.startswith("youcam: a.png: download refused with HTTP 404")
    task, wait, *rest = line.partition("go on with: youcam ")[2].split()
    assert youcam(task, wait, "-o", "a2.png", "-q", *rest).stdout == "a2.png\n"
    assert (youcam.folder / "a2.png").is_file()
