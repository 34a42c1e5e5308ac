"""How an invalid body or parameter is worded, and what is normalized in a valid one."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import orjson
import pytest
from attrs import evolve, frozen
from werkzeug.datastructures import MultiDict

from youcam_mock.contract import Contract
from youcam_mock.domain.requests.refusals import RefusedError
from youcam_mock.http import validation
from youcam_mock.operation import Operation, Parameter, Schema

MISSING = "Object has missing required properties"
KIND = {"anyOf": [{"required": ["type", "file"]}, {"required": ["type", "url", "size"]}]}
FORMS = {
    "anyOf": [
        {"properties": {"type": {"enum": ["a"]}, "size": {"type": "integer"}, "side": {"type": "integer"}}},
        {"properties": {"type": {"enum": ["b"]}, "size": {"type": "string"}}},
    ]
}


@frozen
class _Forms:
    """Compiles the schema that it is given."""

    form: Any

    def validator(self, pointer: str) -> Schema:
        return self.schema(self.form)

    def members(self, pointer: str) -> frozenset[str]:
        return frozenset()

    def schema(self, schema: dict[str, Any]) -> Schema:
        return Schema(jsonschema_rs.Draft202012Validator(schema))


def _operation(contract: Contract, form: Any, **facts: Any) -> Operation:
    return evolve(contract.operations["run_task_enhance_v2_0"], compiler=_Forms(form), facts=facts)


def _refused(contract: Contract, form: Any, content: Any, **facts: Any) -> RefusedError:
    operation = _operation(contract, form, **facts)
    sent = content if isinstance(content, bytes) else orjson.dumps(content)
    with pytest.raises(RefusedError) as refused:
        validation.body(operation, sent)
    return refused.value


@pytest.mark.parametrize(
    ("form", "value", "where", "words"),
    [
        ({"required": ["b", "a"]}, {}, "body", f'{MISSING} (["a","b"])'),
        ({"required": ["b", "a"]}, {"a": 1}, "body", f'{MISSING} (["b"])'),
        (
            {"properties": {"list": {"items": {"required": ["a"]}}}},
            {"list": [{"a": 1}, {}]},
            "body/list/1",
            f'{MISSING} (["a"])',
        ),
        (
            {"properties": {"a": {"required": ["x"]}, "b": {"required": ["y"]}}},
            {"a": {}, "b": {}},
            "body/a",
            f'{MISSING} (["x"])',
        ),
        (
            {"properties": {"a": {"enum": ["x", 5]}}},
            {"a": "z"},
            "body/a",
            'Instance value (z) not found in enum (possible values: ["x",5])',
        ),
        (
            {"properties": {"a": {"enum": ["x"]}}},
            {"a": {"b": 1}},
            "body/a",
            'Instance value ({"b":1}) not found in enum (possible values: ["x"])',
        ),
        ({"properties": {"a": {"minimum": 3}}}, {"a": 2}, "body/a", "2 is less than the minimum of 3"),
        (KIND, {"type": 1}, "body", f'{MISSING} (["file"])'),
        (KIND, {"type": 1, "url": 1}, "body", f'{MISSING} (["file"])'),
        (KIND, {"url": 1, "size": 1}, "body", f'{MISSING} (["type"])'),
        (
            FORMS,
            {"type": "b", "size": 1},
            "body/size",
            'Instance type (integer) does not match any allowed primitive type (allowed: ["string"])',
        ),
        (
            FORMS,
            {"type": "a", "size": "1", "side": "1"},
            "body/size",
            'Instance type (string) does not match any allowed primitive type (allowed: ["integer"])',
        ),
    ],
)
def test_refusal_of_a_body_is_worded_like_the_service_s(
    contract: Contract, form: Any, value: Any, where: str, words: str
) -> None:
    refused = _refused(contract, form, value)
    assert refused.said("validator") == words
    # The explanation continues with everything else that is wrong.
    assert refused.why.startswith(f"{where}: {words}")


@pytest.mark.parametrize(
    ("value", "name"),
    [(True, "boolean"), (1, "integer"), (1.5, "number"), ("x", "string"), ([], "array"), (None, "null")],
)
def test_a_type_is_named_as_json_schema_names_it(contract: Contract, value: Any, name: str) -> None:
    words = f'Instance type ({name}) does not match any allowed primitive type (allowed: ["object"])'
    assert _refused(contract, {"type": "object"}, value).said("validator") == words


def test_an_object_is_named_where_a_list_or_a_text_is_asked_for(contract: Contract) -> None:
    words = 'Instance type (object) does not match any allowed primitive type (allowed: ["string","array"])'
    assert _refused(contract, {"type": ["array", "string"]}, {}).said("validator") == words


@pytest.mark.parametrize(("length", "shown"), [(1000, "x" * 1000), (1001, "x" * 997 + "...")])
def test_a_long_value_is_shown_in_part(contract: Contract, length: int, shown: str) -> None:
    words = f'Instance value ({shown}) not found in enum (possible values: ["a"])'
    assert _refused(contract, {"enum": ["a"]}, "x" * length).said("validator") == words


def test_a_message_of_more_than_300_characters_is_cut(contract: Contract) -> None:
    form = {"maxLength": 0}
    rest = len(_refused(contract, form, "x").said("validator")) - 1
    whole = _refused(contract, form, "x" * (300 - rest)).said("validator")
    cut = _refused(contract, form, "x" * (301 - rest)).said("validator")
    assert (len(whole), len(cut)) == (300, 300)
    assert not whole.endswith("...")
    assert cut.endswith("...")


def test_first_error_is_reported_even_if_a_member_is_missing(contract: Contract) -> None:
    error = _refused(contract, {"minProperties": 2, "required": ["a"]}, {"z": 1}).error
    assert error == '{"z":1} has less than 2 properties'


@pytest.mark.parametrize(
    ("value", "part"), [({"a": {"b": [1, 7]}}, "7"), ({"a": {"b": ["x"]}}, "x"), ({"a": {"b": [9, [8]]}}, "9")]
)
def test_broken_feature_rule_is_refused_in_its_own_words_with_the_broken_part(
    contract: Contract, value: Any, part: str
) -> None:
    must = {"properties": {"a": {"properties": {"b": {"items": {"enum": [1, [8]]}}}}}}
    refused = _refused(contract, True, value, rules=[{"must": must, "error": "No {value} here"}])
    assert (refused.said("validator"), refused.why) == (f"No {part} here", f"No {part} here")
    assert refused.refusal.document == "the feature's rules"


def test_broken_comparison_is_refused_in_its_own_words(contract: Contract) -> None:
    rule = {"total": ["/a", "/b"], "at_most": [10], "error": "{value} is over ten"}
    assert _refused(contract, True, {"a": 6, "b": 5}, rules=[rule]).said("validator") == "11 is over ten"
    assert validation.body(_operation(contract, True, rules=[rule]), b'{"a":5,"b":5}') == {"a": 5, "b": 5}


@pytest.mark.parametrize(
    ("content", "detail"),
    [
        (b"", "the body is not JSON: "),
        (b"{", "the body is not JSON: "),
        (b"[NaN]", "the body is not JSON: "),
        (b"\xff", "the body is not JSON: "),
        (b'"\\ud800"', "the body is not JSON: it nests too deep or holds what cannot be stored"),
    ],
)
def test_malformed_json_is_refused_with_the_place(contract: Contract, content: bytes, detail: str) -> None:
    refused = _refused(contract, True, content)
    assert refused.said("validator") == "Invalid request body"
    assert refused.why.startswith(detail)
    assert len(refused.why) > len("the body is not JSON: ")


@pytest.mark.parametrize(("length", "fits"), [(1 << 20, True), ((1 << 20) + 1, False)])
def test_a_body_may_have_a_mebibyte(contract: Contract, length: int, fits: bool) -> None:
    content = b'"' + b"x" * (length - 2) + b'"'
    if fits:
        assert validation.body(_operation(contract, True), content) == "x" * (length - 2)
    else:
        assert _refused(contract, True, content).why == "the JSON body is over 1048576 bytes"


@pytest.mark.parametrize(
    ("content", "value"),
    [
        (b"2.0", 2),
        (b"2e3", 2000),
        (b"2E3", 2000),
        (b'{"a":[1.0,{"b":-3.0}],"c":1.5}', {"a": [1, {"b": -3}], "c": 1.5}),
        (b"9223372036854775808.0", 2.0**63),
        (b"9223372036854774784.0", 9223372036854774784),
        (b"1.5", 1.5),
        (b"2", 2),
        (b'"2.0"', "2.0"),
        (b"[true, null, 1.0]", [True, None, 1]),
    ],
)
def test_a_number_without_a_fraction_is_an_integer_to_everyone(contract: Contract, content: bytes, value: Any) -> None:
    found = validation.body(_operation(contract, True), content)
    assert found == value
    assert repr(found) == repr(value)


def test_an_operation_without_a_body_looks_at_none(contract: Contract) -> None:
    assert validation.body(evolve(contract.operations["run_task_enhance_v2_0"], body_pointer=None), b"{") is None


def _parameters(contract: Contract, query: list[tuple[str, str]], **changes: Any) -> dict[str, Any]:
    values: dict[str, Any] = {"where": "query", "required": False, "many": False, "integer": True, "default": 20}
    parameter = Parameter(name="size", pointer="", **{**values, **changes})
    form = {"type": "array" if parameter.many else "integer"} if parameter.integer else {"enum": ["a", ["a", "b"]]}
    operation = evolve(_operation(contract, form), parameters=(parameter,))
    return validation.parameters(operation, MultiDict(query), {"size": "7"})


@pytest.mark.parametrize(
    ("query", "changes", "value"),
    [
        ([], {}, 20),
        ([("size", "5")], {}, 5),
        ([("size", "-5")], {}, -5),
        ([("size", "5"), ("size", "6")], {}, 6),
        ([("size", "5"), ("size", "6")], {"many": True}, [5, 6]),
        ([("other", "5")], {}, 20),
        ([], {"where": "path"}, 7),
        ([("size", "5")], {"where": "path"}, 7),
        ([("size", "9223372036854775807")], {}, 2**63 - 1),
        ([("size", "-9223372036854775808")], {}, -(2**63)),
        ([("size", "a")], {"integer": False}, "a"),
        ([("size", "a"), ("size", "b")], {"integer": False, "many": True}, ["a", "b"]),
    ],
)
def test_a_parameter_is_read_as_its_type(
    contract: Contract, query: list[tuple[str, str]], changes: dict[str, Any], value: Any
) -> None:
    assert _parameters(contract, query, **changes) == {"size": value}


@pytest.mark.parametrize(
    "text", ["", "x", "1.5", "--5", "5-", "\uff11", "\u00b2", "9223372036854775808", "1" * 20, " 5"]
)
def test_integer_parameter_that_is_not_a_number_is_refused(contract: Contract, text: str) -> None:
    with pytest.raises(RefusedError) as refused:
        _parameters(contract, [("size", text)])
    words = 'Instance type (string) does not match any allowed primitive type (allowed: ["integer"])'
    assert (refused.value.error, refused.value.why) == (words, f"query size: {words}")


def test_a_parameter_that_must_be_given_is_missed_by_name(contract: Contract) -> None:
    with pytest.raises(RefusedError) as refused:
        _parameters(contract, [], required=True)
    assert refused.value.error == "Parameter 'size' is required but is missing."
    assert refused.value.why == "query size: Parameter 'size' is required but is missing."
