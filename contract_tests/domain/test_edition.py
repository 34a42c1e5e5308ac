"""The contract as an edition had it."""

from __future__ import annotations

from typing import Any

from youcam_mock.contract import Contract, bundled
from youcam_mock.domain.profile import PROFILES
from youcam_mock.edition import as_of

ED = ("2026-02", "2026-08")


def _document(**paths: Any) -> Any:
    return {"paths": {f"/{name}": item for name, item in paths.items()}, "components": {}}


def _operation(name: str, **more: Any) -> Any:
    return {"operationId": name, "responses": {"200": {}}, **more}


def test_members_of_later_editions_are_left_out() -> None:
    member = {"x-since": "2026-10", "type": "string"}
    document = _document(
        old={"get": _operation("old", parameters=[{"name": "a"}, {"name": "b", "x-since": "2026-10"}])},
        new={"get": _operation("new", **{"x-since": "2026-10"})},
    ) | {"components": {"schemas": {"Body": {"properties": {"kept": {}, "later": member}}}}}
    before = as_of(document, "2026-08")
    assert list(before["paths"]) == ["/old"]
    assert before["paths"]["/old"]["get"]["parameters"] == [{"name": "a"}]
    assert list(before["components"]["schemas"]["Body"]["properties"]) == ["kept"]
    assert as_of(document, "2026-10") == document


def test_an_enum_lacks_the_values_that_came_later() -> None:
    schema = {"enum": ["a", "b"], "x-values-since": {"b": "2026-08"}}
    document = _document() | {"components": {"schemas": {"E": schema}}}
    assert as_of(document, "2026-02")["components"]["schemas"]["E"]["enum"] == ["a"]
    assert as_of(document, "2026-08")["components"]["schemas"]["E"]["enum"] == ["a", "b"]


def test_a_run_lacks_the_engine_errors_that_came_later() -> None:
    run = _operation("run", **{"x-engine-errors": ["a", "b"], "x-errors-since": {"b": "2026-08"}})
    document = _document(run={"post": run})
    assert as_of(document, "2026-02")["paths"]["/run"]["post"]["x-engine-errors"] == ["a"]
    assert as_of(document, "2026-08")["paths"]["/run"]["post"]["x-engine-errors"] == ["a", "b"]


def test_member_may_have_had_another_value_in_an_earlier_edition() -> None:
    run = _operation("run", limits={"most": 9, "least": 1, "x-before": {"2026-08": {"most": 5}}})
    shown = {edition: as_of(_document(run={"post": run}), edition)["paths"]["/run"]["post"]["limits"] for edition in ED}
    assert {edition: (limits["most"], limits["least"]) for edition, limits in shown.items()} == {
        "2026-02": (5, 1),
        "2026-08": (9, 1),
    }


def test_no_link_leads_to_an_operation_that_is_left_out() -> None:
    old = _operation("old", responses={"200": {"links": {"x": {"operationId": "new"}, "y": {"operationId": "old"}}}})
    document = _document(old={"get": old}, new={"get": _operation("new", **{"x-since": "2026-10"})})
    # A link has the name of the operation to which it leads.
    old["responses"]["200"]["links"] = {"new": {}, "old": {}}
    assert list(as_of(document, "2026-08")["paths"]["/old"]["get"]["responses"]["200"]["links"]) == ["old"]


def test_the_first_edition_has_no_v2_and_each_later_one_more_operations() -> None:
    numbers = [len(Contract.load(bundled(), edition).operations) for edition in PROFILES]
    first = Contract.load(bundled(), "2025-07").operations.values()
    assert {operation.version[:2] for operation in first} == {"v1"}
    assert numbers == sorted(set(numbers))
    assert len(Contract.load(bundled()).operations) == numbers[-1]


def test_a_contract_is_read_once_for_each_edition() -> None:
    assert Contract.load(bundled(), "2026-08") is Contract.load(bundled(), "2026-08")
    assert Contract.load(bundled(), "2026-08") is not Contract.load(bundled(), "2026-02")
