"""A service that grows: unknown members and values, and optional members that are left out."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.client_contract.changes import UNKNOWN, estranged, lean, places, widened
from contract_tests.client_contract.conftest import Holds
from contract_tests.client_contract.generated import parsed
from contract_tests.client_contract.groups import Answers, answers
from contract_tests.client_contract.strategies import CONTRACT, instances

GROUPS = answers()


@pytest.mark.parametrize("group", GROUPS, ids=str)
def test_members_that_the_contract_does_not_know_are_kept_at_every_level(group: Answers, holds: Holds) -> None:
    schema = CONTRACT.schema(group.schema)

    def rule(known: Any) -> None:
        answer = widened(schema, known)
        assert UNKNOWN in answer
        for operation, status in group.users:
            model = parsed(operation, status, answer)
            assert UNKNOWN in model.additional_properties
            assert model.to_dict() == answer, f"{operation.id} {status}"

    holds(instances(group.schema), rule)


@pytest.mark.parametrize("group", GROUPS, ids=str)
def test_answers_without_any_optional_member_are_parsed(group: Answers, holds: Holds) -> None:
    schema = CONTRACT.schema(group.schema)

    def rule(full: Any) -> None:
        answer = lean(schema, full)
        assert len(list(places(answer))) <= len(list(places(full)))
        for operation, status in group.users:
            assert parsed(operation, status, answer).to_dict() == answer, f"{operation.id} {status}"

    holds(instances(group.schema), rule)


@pytest.mark.parametrize("group", GROUPS, ids=str)
def test_values_that_the_contract_does_not_know_are_kept(group: Answers, holds: Holds) -> None:
    schema = CONTRACT.schema(group.schema)

    def rule(known: Any) -> None:
        for answer in estranged(schema, known):
            for operation, status in group.users:
                assert parsed(operation, status, answer).to_dict() == answer, f"{operation.id} {status}"

    holds(instances(group.schema), rule)
