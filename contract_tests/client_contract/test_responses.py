"""The generated client returns what it parsed: every documented answer of every operation."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.client_contract.conftest import Holds
from contract_tests.client_contract.generated import parsed
from contract_tests.client_contract.groups import Answers, answers
from contract_tests.client_contract.strategies import CONTRACT, facts, instances

GROUPS = answers()


@pytest.mark.parametrize("group", GROUPS, ids=str)
def test_every_documented_answer_is_given_back_as_it_came(group: Answers, holds: Holds) -> None:
    def rule(answer: Any) -> None:
        for operation, status in group.users:
            model = parsed(operation, status, answer)
            assert model.to_dict() == answer, f"{operation.id} {status}"

    holds(instances(group.schema), rule)


def test_every_documented_answer_is_tried() -> None:
    tried = {(operation.id, status) for group in GROUPS for operation, status in group.users}
    assert tried == {(op.id, int(status)) for op in CONTRACT.operations.values() for status in facts(op)["responses"]}
