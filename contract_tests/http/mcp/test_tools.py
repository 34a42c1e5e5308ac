"""Every tool of every server is listed as the vendor lists it, and can be called."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import pytest
from mcp.types import Tool

from contract_tests.conftest import Api, MakeApi
from contract_tests.http.mcp.conftest import Session, talk
from tools.example_bodies import examples, run_body
from youcam_mock.contract import Contract
from youcam_mock.http.mcp.catalogue import catalogue

COUNTS = {"beauty": 47, "fashion": 18, "creators": 34}
"""Tools of each server, as they were listed on 2026-09-02."""
UTILITIES = ["upload_file", "File-Upload", "Get-Upload-API-Info", "Get-Running-Task-Status", "Get-Feature-Cost"]
NAMES = {
    "beauty": "YouCam for Beauty & Skin Care",
    "fashion": "YouCam for Fashion & Retail",
    "creators": "YouCam for Creators",
}


def _listed(api: Api, server: str) -> list[Tool]:
    async def listing(session: Session) -> list[Tool]:
        assert session.client.server_info is not None
        assert session.client.server_info.name == NAMES[server]
        return (await session.client.list_tools()).tools

    tools: list[Tool] = talk(api, server, listing, key="")
    return tools


@pytest.mark.parametrize("server", COUNTS)
def test_a_server_lists_its_tools_and_the_utilities_without_a_key(api: Api, server: str) -> None:
    tools = _listed(api, server)
    names = [tool.name for tool in tools]
    assert len(set(names)) == len(names) == COUNTS[server]
    assert names[-5:] == UTILITIES
    for tool in tools:
        jsonschema_rs.validator_for(tool.input_schema)
        assert tool.description
        assert tool.output_schema


def test_all_servers_have_89_tools_together_as_the_old_server_has(contract: Contract) -> None:
    tools = catalogue(contract)
    names = {tool.name for server in COUNTS for tool in tools.of(server)}
    assert len(names) == 89
    assert {tool.name for tool in tools.of("all")} == names


def test_tools_are_listed_by_path_and_the_utilities_last(contract: Contract) -> None:
    tools = catalogue(contract).of("all")
    paths = [tool.operation.path for tool in tools if tool.operation]
    assert paths == sorted(paths)
    assert [tool.operation for tool in tools[len(paths) :]] == [None] * len(UTILITIES)


def test_of_several_versions_a_tool_takes_the_one_that_was_chosen(contract: Contract) -> None:
    paths = {tool.name: tool.operation.path for tool in catalogue(contract).tools if tool.operation}
    assert paths["AI-Clothes-Virtual-Try-On"] == "/s2s/v2.0/task/cloth-v4"
    assert paths["AI-Hair-Style-Virtual-Try-On"] == "/s2s/v2.1/task/hair-transfer"
    assert paths["AI-Shoes-Virtual-Try-On"] == "/s2s/v2.0/task/shoes"
    assert not {"/s2s/v2.0/task/wmk-removal", "/s2s/v2.0/task/shoes-transfer"} & set(paths.values())


def test_a_tool_says_what_it_changes(api: Api) -> None:
    tools = {tool.name: tool for tool in _listed(api, "beauty")}

    def hints(name: str) -> tuple[bool | None, ...]:
        found = tools[name].annotations
        assert found is not None
        return found.read_only_hint, found.destructive_hint, found.idempotent_hint, found.open_world_hint

    assert hints("AI-Smile") == (False, False, False, True)
    assert hints("AI-Skin-Analysis") == hints("AI-Face-Lift-Detection") == (True, False, False, True)
    assert hints("AI-Look-Virtual-Try-On-Templates") == hints("Get-Feature-Cost") == (True, False, True, False)
    assert tools["upload_file"].annotations is None
    assert tools["upload_file"].meta == {"ui": {"visibility": ["app"]}}
    assert tools["AI-Skin-Analysis"].meta == {"fastmcp": {"version": "v2.1"}}


def test_a_run_tool_takes_the_body_of_its_feature_by_url_or_by_id(api: Api) -> None:
    [tool] = [tool for tool in _listed(api, "creators") if tool.name == "AI-Photo-Background-Blur"]
    request = tool.input_schema["properties"]["request"]
    assert tool.input_schema["required"] == ["request"]
    assert [branch["required"] for branch in request["anyOf"]] == [["src_file_url"], ["src_file_id"]]
    for branch in request["anyOf"]:
        intensity = branch["properties"]["intensity"]
        assert intensity["anyOf"][-1] == {"type": "null"}
        assert intensity["default"] == 50


def test_every_schema_accepts_the_examples_of_the_contract(contract: Contract) -> None:
    from youcam_mock.http.mcp.schemas import input_of

    tools = catalogue(contract)
    for tool in tools.tools:
        if tool.kind == "run" and tool.operation is not None:
            schema = jsonschema_rs.Draft202012Validator(input_of(tools, tool))
            for name, body in examples(contract, tool.operation).items():
                assert schema.is_valid({"request": body}), f"{tool.name}: {name}"


def _arguments(api: Api, name: str) -> dict[str, Any]:
    """Returns arguments of the example in the contract that names its files by URL, or has none."""
    mock = api.app.mock
    tool = next(tool for tool in catalogue(mock.contract).tools if tool.name == name)
    run = tool.operation
    if tool.kind != "run" or run is None:
        return {}
    ids = [entry.file_id.split("/")[1] for entry in run.inputs if entry.file_id]
    found = examples(mock.contract, run).values()
    example = next(body for body in found if not any(member in body for member in ids))
    return {"request": run_body(run, example, mock.catalogue(run), lambda *_: ""), "polling": False}


UTILITY_ARGUMENTS: dict[str, dict[str, Any]] = {
    "upload_file": {
        "files": [{"name": "a.png", "content_type": "image/png", "content": "iVBORw0KGgo="}],
        "task_type": "AI-Smile",
    },
    "File-Upload": {},
    "Get-Upload-API-Info": {"task_type": "AI-Smile"},
    "Get-Feature-Cost": {"request": {"page_size": 3}},
}


@pytest.mark.parametrize("server", COUNTS)
def test_every_tool_of_a_server_can_be_called(make_api: MakeApi, contract: Contract, server: str) -> None:
    api = make_api(units=100_000)

    async def call_all(session: Session) -> dict[str, Any]:
        # The client knows from here on what each tool returns.
        listed = (await session.client.list_tools()).tools
        called: dict[str, Any] = {}
        for tool in listed:
            if tool.name != "Get-Running-Task-Status":
                arguments = UTILITY_ARGUMENTS.get(tool.name) or _arguments(api, tool.name)
                called[tool.name] = await session.result(tool.name, **arguments)
        ran = {name: result for name, result in called.items() if _is_a_task(result)}
        for name, result in ran.items():
            ask = _status_of(contract, name, result["data"]["task_id"])
            called[f"{name} ended"] = await session.result("Get-Running-Task-Status", **ask, polling=False)
        return called

    results = talk(api, server, call_all)
    failed = {
        name: result for name, result in results.items() if isinstance(result, dict) and "error_message" in result
    }
    assert failed == {}
    runs = [tool for tool in catalogue(contract).of(server) if tool.kind == "run"]
    assert len([name for name in results if name.endswith(" ended")]) == len(runs)
    assert len(api.control("GET", "/tasks").body["tasks"]) == len(runs)


def _is_a_task(result: Any) -> bool:
    """Returns whether a result names a task that was begun."""
    return isinstance(result, dict) and "task_id" in (result.get("data") or {})


def _status_of(contract: Contract, name: str, task_id: str) -> dict[str, Any]:
    tools = catalogue(contract)
    detections = {found.name: run for run, tool in tools.runs.items() if (found := tools.detection_of(tool))}
    return {"task_id": task_id, "task_type": detections.get(name, name), "is_preprocess": name in detections}
