"""How the layer reads lists and the balance, for everything that the contract allows and for new members."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import islice
from typing import Any

import pytest

from contract_tests.client_contract.changes import at, widened
from contract_tests.client_contract.conftest import Holds
from contract_tests.client_contract.service import Service
from contract_tests.client_contract.strategies import CONTRACT, Json, instances, response_schemas
from youcam import YouCam, features

LISTS: dict[str, tuple[str, Callable[[YouCam, str], Iterator[Any]]]] = {
    "unit-history": ("result/history", lambda client, _: client.history()),
    "feature-cost": ("result/skus", lambda client, _: client.prices()),
    "list-templates": ("data/templates", lambda client, name: client.templates(name)),
    "list-style-groups": ("result/groups", lambda client, name: client.style_groups(name)),
    "list-styles": ("result/styles", lambda client, name: client.styles(name, 2**63 - 1)),
    "list-categories": ("results", lambda client, name: client.categories(name)),
}
"""By the kind of operation: the member that holds the entries, and a call of a feature that has such a list."""


def _schema(kind: str) -> Json:
    return response_schemas(CONTRACT.of_kind(kind)[0])[200]


def _feature_with(kind: str) -> str:
    """Returns a feature that has such a list; an empty string for the lists of the account."""
    paths = {operation.path for operation in CONTRACT.of_kind(kind)}
    having = (name for name in features.names() if paths.intersection(features.feature(name).lists.values()))
    return next(having, "")


@pytest.mark.parametrize("kind", LISTS)
def test_a_list_gives_every_entry_as_the_service_sent_it(kind: str, holds: Holds) -> None:
    place, listed = LISTS[kind]
    schema = CONTRACT.schema(_schema(kind))
    name = _feature_with(kind)
    service = Service()

    def rule(known: Any) -> None:
        service.answer = widened(schema, known)
        entries = at(service.answer, tuple(place.split("/"))) or []
        found = list(islice(listed(service.client, name), len(entries)))
        assert [entry.to_dict() for entry in found] == entries

    holds(instances(_schema(kind)), rule)


def test_the_balance_is_the_exact_sum_of_its_buckets(holds: Holds) -> None:
    schema = CONTRACT.schema(_schema("get-units"))
    service = Service()

    def rule(known: Any) -> None:
        service.answer = widened(schema, known)
        units = service.client.units()
        buckets = service.answer["results"]
        amounts = [bucket.get("amount_dec", bucket.get("amount", 0)) for bucket in buckets]
        assert units.total == sum((Decimal(str(amount)) for amount in amounts), Decimal(0))
        assert [bucket.to_dict() for bucket in units.buckets] == buckets

    holds(instances(_schema("get-units")), rule)
