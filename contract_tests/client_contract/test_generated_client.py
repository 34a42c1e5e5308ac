"""The generated client, model by model and operation by operation: types that can be read, alternatives that are told
apart, and answers that no document has."""

from __future__ import annotations

import asyncio
import inspect
import types
from collections.abc import Iterator
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs
import httpx
import pytest
from hypothesis import strategies as st

import youcam_client.models
from contract_tests.client_contract.conftest import Holds
from contract_tests.client_contract.generated import module
from contract_tests.client_contract.strategies import CONTRACT, Json, facts, instances
from youcam_client import AuthenticatedClient, Client, errors
from youcam_client.api.unit_system import get_units_v1_0
from youcam_client.types import Response
from youcam_mock.operation import Operation

MODELS = [model for name in youcam_client.models.__all__ if attrs.has(model := getattr(youcam_client.models, name))]
OPERATIONS = list(CONTRACT.operations.values())
UNNAMED = 599
SMOOTH: Json = {"category": "skin_smooth", "skinSmoothStrength": 1, "skinSmoothColorIntensity": 1}
BALANCE: Json = {"status": 200, "results": []}


def answering(status: int, content: bytes) -> Client:
    """Returns a client whose service gives always the same answer."""
    return over(httpx.MockTransport(lambda request: httpx.Response(status, content=content)))


def over(transport: httpx.MockTransport) -> Client:
    return Client("http://api", httpx_args={"transport": transport})


def unions(annotation: Any) -> Iterator[tuple[type, ...]]:
    """Yields the alternatives wherever an annotation has several models."""
    if get_origin(annotation) in (Union, types.UnionType):
        models = tuple(part for part in get_args(annotation) if part in MODELS)
        if len(models) > 1:
            yield models
    for part in get_args(annotation):
        yield from unions(part)


CHOICES = [
    pytest.param(model, member, alternatives, one, id=f"{model.__name__}.{member}-{one.__name__}")
    for model in MODELS
    for member, annotation in get_type_hints(model).items()
    for alternatives in unions(annotation)
    for one in alternatives
]


ANY = answering(500, b"")


def schema_of(model: type) -> Json:
    return {"$ref": f"#/components/schemas/{model.__name__}"}


def test_the_types_of_every_model_can_be_read() -> None:
    for model in MODELS:
        assert {field.name for field in attrs.fields(model)} <= set(get_type_hints(model)), model


def test_there_are_models_with_alternatives() -> None:
    assert len({choice.values[2] for choice in CHOICES}) > 10


@pytest.mark.parametrize(("model", "member", "alternatives", "one"), CHOICES)
def test_an_alternative_is_told_by_its_own_words(
    model: Any, member: str, alternatives: tuple[type, ...], one: type, holds: Holds
) -> None:
    def rule(case: tuple[Json, Json]) -> None:
        whole, part = case
        is_list = get_origin(get_type_hints(model)[member]) is list or isinstance(whole.get(member), list)
        sent = whole | {member: [part] if is_list else part}
        read = getattr(model.from_dict(sent), member)
        fitting = {each.__name__ for each in alternatives if CONTRACT.schema(schema_of(each)).accepts(part)}
        assert one.__name__ in fitting
        assert type(read[0] if is_list else read).__name__ in fitting
        assert model.from_dict(sent).to_dict() == sent

    holds(st.tuples(instances(schema_of(model)), instances(schema_of(one))), rule)


def test_an_effect_of_a_look_is_the_class_of_its_category() -> None:
    palette = {"color": "#ff0000", "colorIntensity": 50, "glowIntensity": 50, "coverageIntensity": 50}
    effects = [{"category": "foundation", "palettes": [palette]}, SMOOTH]
    look = youcam_client.models.MakeupVtoByFileUrl.from_dict({"src_file_url": "https://a/b.jpg", "effects": effects})
    assert [type(effect).__name__ for effect in look.effects] == ["MakeupFoundation", "MakeupSkinSmooth"]


def test_an_effect_of_a_newer_service_is_kept() -> None:
    effects = [SMOOTH | {"category": "freckles", "strength": 1}]
    body = {"src_file_url": "https://a/b.jpg", "effects": effects}
    assert youcam_client.models.MakeupVtoByFileUrl.from_dict(body).to_dict()["effects"] == effects


def test_an_answer_that_is_not_as_documented_is_one_kind_of_error() -> None:
    answers = [
        (operation, int(status), content)
        for operation in OPERATIONS
        for status in facts(operation)["responses"]
        for content in (b"<html>Bad\nGateway</html>", b"\xff", b"[]", b"")
    ]
    for operation, status, content in answers:
        with pytest.raises(errors.UnreadableResponse) as raised:
            module(operation)._build_response(client=ANY, response=httpx.Response(status, content=content))
        assert (raised.value.status_code, raised.value.content) == (status, content), operation.id
        assert "\n" not in str(raised.value)


def test_a_status_that_is_not_documented_is_never_none_without_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    for operation in OPERATIONS:
        _says_what_came(operation, monkeypatch)


def _says_what_came(operation: Operation, monkeypatch: pytest.MonkeyPatch) -> None:
    found = module(operation)
    assert frozenset(map(int, facts(operation)["responses"])) == found._DOCUMENTED
    response: Response[Any] = found._build_response(client=ANY, response=httpx.Response(UNNAMED, content=b"no"))
    assert (response.status_code, response.parsed) == (UNNAMED, None)

    async def asyncio_detailed(**given: Any) -> Response[Any]:
        return response

    monkeypatch.setattr(found, "sync_detailed", lambda **given: response)
    monkeypatch.setattr(found, "asyncio_detailed", asyncio_detailed)
    arguments = dict.fromkeys(inspect.signature(found.sync).parameters)
    with pytest.raises(errors.UnexpectedStatus, match=str(UNNAMED)):
        found.sync(**arguments)
    with pytest.raises(errors.UnexpectedStatus, match=str(UNNAMED)):
        asyncio.run(found.asyncio(**arguments))


@pytest.mark.parametrize("status", [404, 503, UNNAMED])
def test_sync_raises_what_sync_detailed_hands_over(status: int) -> None:
    client: Any = answering(status, b"gone\nfar away")
    with pytest.raises(
        errors.UnexpectedStatus, match=r"^the document has no status \d+ here; the answer: gone far away$"
    ):
        get_units_v1_0.sync(client=client)
    detailed = get_units_v1_0.sync_detailed(client=client)
    assert (detailed.status_code, detailed.content, detailed.parsed) == (status, b"gone\nfar away", None)


@pytest.mark.parametrize("kind", [Client, AuthenticatedClient])
def test_a_client_can_be_used_again_after_its_with(kind: Any) -> None:
    answer = httpx.MockTransport(lambda request: httpx.Response(200, json=BALANCE))
    client = kind(
        "http://api", **({"token": "key"} if kind is AuthenticatedClient else {}), httpx_args={"transport": answer}
    )
    for _ in range(2):
        with client:
            first = client.get_httpx_client()
            assert get_units_v1_0.sync(client=client).to_dict() == BALANCE
        assert first.is_closed
        assert get_units_v1_0.sync(client=client).to_dict() == BALANCE
        client.get_httpx_client().close()
        client.__exit__(None, None, None)


@pytest.mark.parametrize("kind", [Client, AuthenticatedClient])
def test_a_client_of_asyncio_can_be_used_again_after_its_with(kind: Any) -> None:
    answer = httpx.MockTransport(lambda request: httpx.Response(200, json=BALANCE))
    client = kind(
        "http://api", **({"token": "key"} if kind is AuthenticatedClient else {}), httpx_args={"transport": answer}
    )

    async def calls() -> None:
        for _ in range(2):
            async with client:
                first = client.get_async_httpx_client()
                assert (await get_units_v1_0.asyncio(client=client)).to_dict() == BALANCE
            assert first.is_closed

    asyncio.run(calls())
