"""The table of what each operation of the contract has: a handler, a client function, tests."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tools.build.bundle import OPENAPI
from tools.quality.operation_status import Row, main, rows
from youcam_mock.contract import Contract

Json = dict[str, Any]

RUN: Json = {
    "operationId": "run_task_enhance_v2_0",
    "x-kind": "run-task",
    "x-feature": "enhance",
    "x-result": {"engine": "enlarge"},
}
CHECK: Json = {"operationId": "check_task_enhance_v2_0", "x-kind": "check-task", "x-feature": "enhance"}
FILE: Json = {"operationId": "create_file_v2_0", "x-kind": "create-file"}


def counted(paths: Json, folder: Path, *tests: str) -> list[Row]:
    """Returns the rows of these operations, if there are tests with these texts."""
    for number, text in enumerate(tests):
        (folder / f"test_{number}.py").write_text(text)
    return rows(Contract({"paths": paths}).operations.values(), folder)


def of(operation: Json, path: str, folder: Path, *tests: str, method: str = "post") -> Row:
    """Returns the row of one operation."""
    (row,) = counted({path: {method: operation}}, folder, *tests)
    return row


def test_there_is_a_row_for_each_feature_and_version(tmp_path: Path) -> None:
    units = {"operationId": "get_units_v1_0", "x-kind": "get-units"}
    paths = {
        "/s2s/v2.0/task/enhance": {"post": RUN},
        "/s2s/v2.0/task/enhance/{task_id}": {"get": CHECK},
        "/s2s/v1.0/task/enhance": {"get": {**CHECK, "operationId": "check_task_enhance_v1_0"}},
        "/s2s/v2.0/file": {"post": FILE},
        "/s2s/v1.0/client/credit": {"get": units},
    }
    assert [(row.feature, row.version, row.contract) for row in counted(paths, tmp_path)] == [
        ("(account)", "v1.0", 1),
        ("(account)", "v2.0", 1),
        ("enhance", "v1.0", 1),
        ("enhance", "v2.0", 2),
    ]


def test_an_operation_is_in_the_mock_when_its_kind_has_a_handler(tmp_path: Path) -> None:
    assert of(CHECK, "/s2s/v2.0/task/enhance/{task_id}", tmp_path, method="get").mock == 1
    assert of({**CHECK, "x-kind": "dance"}, "/s2s/v2.0/task/enhance/{task_id}", tmp_path, method="get").mock == 0


def test_an_operation_is_in_the_client_when_there_is_a_module_of_its_name(tmp_path: Path) -> None:
    assert of(RUN, "/s2s/v2.0/task/enhance", tmp_path).client == 1
    assert of({**RUN, "operationId": "run_task_nothing_v2_0"}, "/s2s/v2.0/task/nothing", tmp_path).client == 0


@pytest.mark.parametrize(
    ("text", "tests"),
    [
        ("run_task_enhance_v2_0.sync()", 1),
        ('api.post("/s2s/v2.0/task/enhance", {})', 1),
        ('api.post("/s2s/v2.0/task/enhance?a=b", {})', 1),
        ('api.get("/s2s/v2.0/task/enhance/some-task")', 0),
        ('api.post("/s2s/v2.0/task/enhance-more", {})', 0),
        ("for operation in contract.operations: call(operation)", 0),
    ],
)
def test_an_operation_is_tested_when_a_test_has_its_name_or_its_path(tmp_path: Path, text: str, tests: int) -> None:
    assert of(RUN, "/s2s/v2.0/task/enhance", tmp_path, text).tests == tests


@pytest.mark.parametrize(
    ("text", "tests"),
    [('f"/s2s/v2.0/task/enhance/{task_id}"', 1), ('"/s2s/v2.0/task/enhance/a"', 1), ('"/s2s/v2.0/task/enhance"', 0)],
)
def test_a_path_with_a_parameter_is_known_by_what_comes_before_it(tmp_path: Path, text: str, tests: int) -> None:
    assert of(CHECK, "/s2s/v2.0/task/enhance/{task_id}", tmp_path, text, method="get").tests == tests


def test_an_operation_that_several_tests_call_counts_once(tmp_path: Path) -> None:
    text = '"/s2s/v2.0/task/enhance"'
    assert of(RUN, "/s2s/v2.0/task/enhance", tmp_path, text, text, "run_task_enhance_v2_0").tests == 1


def test_only_test_files_count_and_those_of_folders_within_do(tmp_path: Path) -> None:
    text = '"/s2s/v2.0/task/enhance"'
    (tmp_path / "conftest.py").write_text(text)
    assert of(RUN, "/s2s/v2.0/task/enhance", tmp_path).tests == 0
    (tmp_path / "http").mkdir()
    (tmp_path / "http" / "test_tasks.py").write_text(text)
    assert of(RUN, "/s2s/v2.0/task/enhance", tmp_path).tests == 1


def test_a_row_names_the_engine_and_says_when_it_only_answers_as_documented(tmp_path: Path) -> None:
    dance = {**RUN, "operationId": "run_task_enhance_v2_0_dance", "x-result": {"engine": "dance"}}
    assert of(RUN, "/s2s/v2.0/task/enhance", tmp_path).engine == "enlarge"
    assert of(dance, "/s2s/v2.0/task/enhance", tmp_path).engine == "dance (as documented)"
    assert of(CHECK, "/s2s/v2.0/task/enhance/{task_id}", tmp_path, method="get").engine == ""


def test_every_operation_of_the_contract_is_counted_once() -> None:
    operations = Contract.load(OPENAPI / "youcam.json").operations
    table = rows(operations.values())
    assert sum(row.contract for row in table) == len(operations)
    assert all(row.contract >= max(row.mock, row.client, row.tests) for row in table)
    enhance = next(row for row in table if (row.feature, row.version) == ("enhance", "v2.0"))
    assert enhance == Row("enhance", "v2.0", contract=3, mock=3, client=3, tests=enhance.tests, engine="enlarge")
    assert enhance.tests > 0


def printed(capsys: pytest.CaptureFixture[str]) -> list[list[str]]:
    """Returns the cells of the printed table's lines, whatever colours they have."""
    lines = re.sub(r"\x1b\[[0-9;]*m", "", capsys.readouterr().out).replace("┃", "│").splitlines()
    return [[cell.strip() for cell in line.strip("│").split("│")] for line in lines if "│" in line]


def test_the_table_ends_with_its_totals(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    header, *body, totals = printed(capsys)
    assert header == ["feature", "version", "in contract", "in mock", "in client", "in tests", "engine"]
    assert totals[0] == "all"
    assert [int(total) for total in totals[2:6]] == [sum(int(row[i]) for row in body) for i in range(2, 6)]


def test_names_of_features_are_printed_in_full(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--feature", "hair-frizziness"]) == 0
    _, row, _ = printed(capsys)
    assert row[0] == "hair-frizziness-detection"


def test_only_features_of_the_wanted_name_are_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--feature", "colorize"]) == 0
    _, *body, totals = printed(capsys)
    assert all("colorize" in row[0] for row in body)
    assert len(body) > 1
    assert int(totals[2]) == sum(int(row[2]) for row in body)
    assert main(["--feature", "no such feature"]) == 0
    _, totals = printed(capsys)
    assert totals[2:6] == ["0", "0", "0", "0"]
