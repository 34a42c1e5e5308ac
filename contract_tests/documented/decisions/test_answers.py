"""Answers: the forms of refusals, envelopes, and the members of a task's state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from contract_tests.documented.bundle import answers_of, body_of, followed, listed, members, within
from youcam_mock.contract import Contract

if TYPE_CHECKING:
    from contract_tests.conftest import Answer, Api, Picture

Json = dict[str, Any]
V1, V2 = "/s2s/v1.0", "/s2s/v2.0"


def _refusals(contract: Contract) -> dict[str, Json]:
    """Returns the schemas of all refusals, by operation and status."""
    return {
        f"{operation.id} {status}": schema
        for operation in contract.operations.values()
        for status, schema in answers_of(contract, operation).items()
        if status != "200"
    }


def _open(schema: Json) -> bool:
    """Returns whether any string is allowed."""
    return "enum" not in schema and (schema.get("type") == "string" or {"type": "string"} in schema.get("anyOf", ()))


def test_an_error_code_is_an_open_string_in_every_refusal(contract: Contract) -> None:
    for place, schema in _refusals(contract).items():
        assert all(_open(part) for part in members(contract, schema, "error_code")), place
        assert contract.schema(schema).accepts({"status": 400, "error": "x", "error_code": "NobodyKnowsThis"}), place


def test_one_body_satisfies_each_published_form_of_an_error(contract: Contract) -> None:
    forms: list[Json] = [{"error": "x"}, {"status": 400}, {"status": 400, "error": "x"}]
    for place, schema in _refusals(contract).items():
        validator = contract.schema(schema)
        assert validator.accepts({"status": 400, "error": "x", "error_code": "y"}), place
        assert [validator.accepts(form) for form in forms] == [False, False, True], place


def test_every_refusal_of_the_mock_carries_status_error_and_error_code(api: Api) -> None:
    answers: list[Answer] = [
        api.post(f"{V2}/task/enhance", {}),
        api.post(f"{V1}/task/enhance", {}),
        api.check_v2("nope"),
        api.check_v1("nope"),
        api.call("GET", f"{V2}/credit/feature-cost", signed_in=False),
        api.call("GET", f"{V1}/client/credit", signed_in=False),
        api.post(f"{V2}/task/delete", {"task_id": "nope"}),
    ]
    assert [answer.body.keys() for answer in answers] == [{"status", "error", "error_code"}] * len(answers)


def test_any_operation_may_answer_429_and_401(contract: Contract) -> None:
    for operation in contract.operations.values():
        assert {"401", "429"} <= answers_of(contract, operation).keys(), operation.id
        assert members(contract, answers_of(contract, operation)["429"], "error_code") == [], operation.id


def test_both_names_of_an_unknown_template_are_listed(contract: Contract) -> None:
    for operation in contract.of_kind("run-task"):
        codes = listed(contract, answers_of(contract, operation)["400"], "error_code")
        assert {"InvalidTemplate", "InvalidStyle"} <= codes, operation.id


def test_a_failed_task_names_its_code_in_error_and_nowhere_else(api: Api, picture: Picture) -> None:
    broken, asked = (
        api.run_v2(src_file_id=api.upload(b"no picture"), scale=1),
        api.upload(picture(), "error_no_face.png"),
    )
    v2, v1 = api.finished_v2(broken), api.polled_v1(api.run_v1(asked))
    assert (v2["error"], v1["error"]) == ("error_decode_image", "error_no_face")
    assert v2.keys() == {"error", "error_message", "results", "task_status"}
    assert v1.keys() == {"error", "polling_interval", "results", "status"}


def test_a_v1_task_has_no_error_until_it_fails_though_samples_show_one(
    api: Api, contract: Contract, picture: Picture
) -> None:
    task_id = api.run_v1(api.upload(picture(), "error_no_face.png"))
    assert api.check_v1(task_id).body["result"]["error"] is None
    assert api.polled_v1(task_id)["error"] == "error_no_face"
    running = {"status": "running", "polling_interval": 300, "error": "error_no_face", "results": []}
    schema = answers_of(contract, contract.operations["check_task_enhance_v1_0"])["200"]
    assert contract.schema(schema).accepts({"status": 200, "result": running})


def test_each_kind_of_answer_has_the_envelope_that_was_seen(contract: Contract) -> None:
    special = {
        "get-units": "results",
        "list-categories": "results",
        "feature-cost": "result",
        "delete-task": None,
    }
    for operation in contract.operations.values():
        schema = followed(contract, answers_of(contract, operation)["200"])
        usual = "result" if operation.major == 1 else "data"
        envelope = special.get(operation.kind, usual)
        assert schema["properties"].keys() - {"status"} == ({envelope} if envelope else set()), operation.id


def test_no_v2_result_has_a_dst_id(api: Api, contract: Contract) -> None:
    checks = [operation for operation in contract.of_kind("check-task") if operation.major == 2]
    assert [op.id for op in checks if members(contract, answers_of(contract, op)["200"], "dst_id")] == []
    data = api.finished_v2(api.run_v2(src_file_url="u", scale=1))
    assert data["results"].keys() == {"url"}


def test_v2_results_are_an_object_with_url_and_never_download_url(contract: Contract) -> None:
    checks = [operation for operation in contract.of_kind("check-task") if operation.major == 2]
    for operation in checks:
        schema = answers_of(contract, operation)["200"]
        assert members(contract, schema, "download_url") == [], operation.id
        assert "array" not in [part.get("type") for part in members(contract, schema, "results")], operation.id


def test_every_run_lists_the_common_engine_errors_and_its_feature_s_own(contract: Contract) -> None:
    runs = {major: [op for op in contract.of_kind("run-task") if op.major == major] for major in (1, 2)}
    for of_version in runs.values():
        codes = [set(operation.facts["engine-errors"]) for operation in of_version]
        common = set.intersection(*codes)
        assert {"error_download_image", "error_decode_image", "unknown_internal_error"} <= common
        assert any(own - common for own in codes)
        assert all(len(set(op.facts["engine-errors"])) == len(op.facts["engine-errors"]) for op in of_version)


def test_the_error_of_a_task_is_any_string_or_null(contract: Contract) -> None:
    for operation in contract.of_kind("check-task"):
        schemas = members(contract, answers_of(contract, operation)["200"], "error")
        assert any(_open(part) and {"type": "null"} in part.get("anyOf", ()) for part in schemas), operation.id


CLOSED = {"task_status", "status", "fitzpatrick_scale"}
"""States, and a scale that is complete."""


def _closed(contract: Contract, schema: Json) -> set[str]:
    """Returns the members whose listed values are the only ones allowed."""
    parts = within(contract, schema)
    beside_all = [
        part
        for _, other in parts
        for part in other.get("anyOf", ())
        if any({"type": kind} in other["anyOf"] for kind in (part.get("type"), "number"))
    ]
    return {name.rstrip("|") for name, part in parts if "enum" in part and part not in beside_all}


def test_enums_in_answers_are_open_but_for_states_and_the_fitzpatrick_scale(contract: Contract) -> None:
    for operation in contract.operations.values():
        for status, schema in answers_of(contract, operation).items():
            assert _closed(contract, schema) <= CLOSED, (operation.id, status)


def test_enums_in_requests_are_closed(contract: Contract) -> None:
    for operation in contract.operations.values():
        schema = body_of(contract, operation)
        if schema is not None:
            enums = {name.rstrip("|") for name, part in within(contract, schema) if "enum" in part}
            assert _closed(contract, schema) == enums, operation.id
