from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from werkzeug.exceptions import MethodNotAllowed

from youcam_mock.contract import Contract, bundled
from youcam_mock.http.control import dispatch as control_dispatch
from youcam_mock.http.dispatch import HANDLERS
from youcam_mock.http.routes import Routes
from youcam_mock.operation import Operation

if TYPE_CHECKING:
    from contract_tests.conftest import MakeApi, SystemTime

CONTRACT = Contract.load(bundled())
ROUTES = Routes(CONTRACT.operations.values())


def test_every_kind_of_the_contract_has_a_handler_and_no_other_has_one() -> None:
    assert sorted(HANDLERS) == CONTRACT.document["x-kinds"]
    assert {kind: HANDLERS.find(kind).__name__ for kind in HANDLERS} == {
        kind: kind.replace("-", "_") for kind in HANDLERS
    }


def test_every_operation_of_the_control_api_has_a_handler() -> None:
    control = Contract.load(bundled("control.json"))
    assert {operation.kind for operation in control.operations.values()} == set(control_dispatch.HANDLERS)
    assert all(callable(control_dispatch.HANDLERS.find(kind)) for kind in control_dispatch.HANDLERS)


@pytest.mark.parametrize("operation", CONTRACT.operations.values(), ids=lambda operation: operation.id)
def test_every_operation_is_found_by_its_path(operation: Operation) -> None:
    path = operation.path.replace("{task_id}", "a/b==").replace("{feature}", "cloth-v4")
    route = ROUTES.find(operation.method, path)
    assert route is not None
    assert route.operation is operation
    assert route.params == (
        {"task_id": "a/b=="}
        if "{task_id}" in operation.path
        else {"feature": "cloth-v4"}
        if "{feature}" in operation.path
        else {}
    )


def test_a_method_that_a_path_does_not_have_names_those_that_it_has() -> None:
    with pytest.raises(MethodNotAllowed) as refused:
        ROUTES.find("GET", "/s2s/v2.0/task/enhance")
    assert refused.value.valid_methods == ["POST"]
    with pytest.raises(MethodNotAllowed) as refused:
        ROUTES.find("PUT", "/s2s/v1.0/task/enhance")
    assert refused.value.valid_methods == ["GET", "HEAD", "POST"]


@pytest.mark.parametrize("path", ["", "/", "/s2s", "/s2s/v2.0/task/no-such-feature", "/s2s/v2.0/task/no-such/id", "//"])
def test_a_path_of_no_operation_is_not_found(path: str) -> None:
    assert ROUTES.find("GET", path) is None


class _Looked(str):
    """A path that counts how often a part of it is looked up."""

    looks = 0

    def __getitem__(self, part: Any) -> str:
        self.looks += 1
        return super().__getitem__(part)


def test_no_more_of_a_path_is_looked_at_than_paths_of_the_contract_are_long() -> None:
    path = _Looked("/" * 10_000)
    assert Routes(CONTRACT.operations.values()).find("GET", path) is None
    assert path.looks <= max(len(operation.path) for operation in CONTRACT.operations.values())


@pytest.mark.parametrize("profile", ["2026-08", "2026-10"])
def test_unknown_feature_is_not_said_to_come_in_a_later_edition(make_api: MakeApi, profile: str) -> None:
    body = {"files": [{"content_type": "image/png", "file_name": "a.png", "file_size": 9}]}
    answer = make_api(profile=profile).post("/s2s/v1.1/file/clothes", body)
    assert answer.status == 404
    assert "since edition" not in answer.explain


def test_a_rule_that_is_added_to_an_app_is_not_of_another(make_api: MakeApi, system: SystemTime) -> None:
    one, other = make_api(system), make_api()
    one.app.add_url_rule("/_mock/own", view_func=lambda: "mine")
    assert one.app.test_client().get("/_mock/own").text == "mine"
    assert one.control("GET", "/health").status == 200
    assert other.app.test_client().get("/_mock/own").status_code == 404
