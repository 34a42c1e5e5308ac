from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contract_tests.conftest import Api, Picture

ENHANCE = "/s2s/v2.0/task/enhance"


def test_the_journal_has_every_request_with_its_operation_and_status(api: Api) -> None:
    api.get("/s2s/v1.0/client/credit")
    api.post(ENHANCE, {})
    api.get("/s2s/v2.0/no-such-path")
    logged = api.control("GET", "/requests").body["requests"]
    assert [(entry["operation"], entry["status"]) for entry in logged] == [
        ("get_units_v1_0", 200),
        ("run_task_enhance_v2_0", 400),
        (None, 404),
    ]
    assert [entry["explain"] is None for entry in logged] == [True, False, False]


def test_the_journal_is_asked_by_operation_status_and_path(api: Api) -> None:
    for _ in range(3):
        api.get("/s2s/v1.0/client/credit")
    api.post(ENHANCE, {})

    def seen(**query: object) -> list[str]:
        return [entry["path"] for entry in api.call("GET", "/_mock/requests", query=query).body["requests"]]

    assert seen(operation="run_task_enhance_v2_0") == [ENHANCE]
    assert seen(status=400) == [ENHANCE]
    assert seen(path="/s2s/v1.0/*") == ["/s2s/v1.0/client/credit"] * 3
    assert seen(limit=2) == ["/s2s/v1.0/client/credit", ENHANCE]
    assert seen(status=200, operation="run_task_enhance_v2_0") == []


def test_the_journal_can_be_emptied(api: Api) -> None:
    api.get("/s2s/v1.0/client/credit")
    assert api.control("DELETE", "/requests").status == 204
    assert api.control("GET", "/requests").body == {"requests": []}


def test_a_wrong_question_to_the_journal_is_refused(api: Api) -> None:
    for query in ("limit=0", "limit=x", "status=ok"):
        assert api.control("GET", f"/requests?{query}").status == 400


def test_tasks_are_listed_with_their_state_and_what_they_were_charged(api: Api, picture: Picture) -> None:
    paid = api.run_v2(src_file_url="https://example.com/a.jpg", scale=2)
    failed = api.run_v2(src_file_url="https://example.com/error_no_face.jpg", scale=2)
    api.advance(10)
    running = api.run_v2(src_file_url="https://example.com/never.jpg", scale=2)
    tasks = {task["task_id"]: task for task in api.control("GET", "/tasks").body["tasks"]}
    assert list(tasks) == [paid, failed, running]
    units = {task["state"]: (task["units"], task["charged"]) for task in tasks.values()}
    assert units == {"success": (2, 2), "error": (0, 0), "running": (2, 0)}
    assert {task["api_key"] for task in tasks.values()} == {api.bearer}
    assert tasks[paid]["version"] == "2.0"
    assert tasks[failed]["explain"] == (
        "the task failed with error_no_face: asked for by the name of the input (Error Codes)"
    )


def test_listing_tasks_is_not_a_poll(api: Api, picture: Picture) -> None:
    task_id = api.run_v1(api.upload(picture()))
    for _ in range(3):
        api.advance(5)
        listed = api.control("GET", "/tasks").body["tasks"]
    assert listed[0]["state"] == "lost"
    assert api.check_v1(task_id).code == "InvalidTaskId"


def test_files_are_listed_until_they_are_deleted(api: Api, picture: Picture) -> None:
    at = api.now_ms()
    declared = api.declare("selfie.png", 100)["file_id"]
    uploaded = api.upload(picture(), "photo.png")
    api.advance(1)
    task_id = api.run_v2(src_file_id=uploaded, scale=2)
    api.finished_v2(task_id)
    files = {file["file_id"]: file for file in api.control("GET", "/files").body["files"]}
    assert {file_id: file["uploaded"] for file_id, file in files.items()} == {declared: False, uploaded: True}
    assert files[uploaded]["api_key"] == api.bearer
    assert files[declared] == {
        "file_id": declared,
        "api_key": api.bearer,
        "file_name": "selfie.png",
        "content_type": "image/png",
        "file_size": 100,
        "uploaded": False,
        "created_ms": at,
    }
    api.post("/s2s/v2.0/task/delete", {"task_id": task_id})
    assert [file["file_id"] for file in api.control("GET", "/files").body["files"]] == [declared]


def test_the_spend_report_adds_up_what_tasks_of_all_accounts_cost(api: Api) -> None:
    other = api.account(10)
    for caller in (api, api, other):
        caller.run_v2(src_file_url="https://example.com/a.jpg", scale=2)
    api.run_v2(src_file_url="https://example.com/error_pose.jpg", scale=2)
    assert api.control("GET", "/spend").body == {"units": 0, "by_feature": {}, "tasks": 0}
    api.advance(10)
    assert api.control("GET", "/spend").body == {"units": 6, "by_feature": {"enhance": 6}, "tasks": 3}
    api.control("POST", "/reset")
    assert api.control("GET", "/spend").body["tasks"] == 0


def test_task_list_shows_the_version_for_every_feature_name(api: Api) -> None:
    template = next(api.pages("/s2s/v2.0/task/template/hair-vol", "templates"))
    api.run_v2("hair-vol", src_file_url="u", template_id=template["id"])
    api.run_v2("hair-transfer", version="v2.1", src_file_url="u", ref_file_url="v")
    tasks = api.control("GET", "/tasks").body["tasks"]
    assert [(task["feature"], task["version"]) for task in tasks] == [("hair-vol", "2.0"), ("hair-transfer", "2.1")]
