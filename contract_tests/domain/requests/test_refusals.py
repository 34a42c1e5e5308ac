from __future__ import annotations

import string
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import Any

import pytest
from attrs import astuple

from youcam_mock.domain.requests import refusals
from youcam_mock.domain.requests.refusals import Refusal, RefusedError

ALL = {name: value for name, value in vars(refusals).items() if isinstance(value, Refusal)}


def _facts(refusal: Refusal) -> dict[str, Any]:
    return {name: 7 for _, name, _, _ in string.Formatter().parse(refusal.why + refusal.document) if name}


@pytest.mark.parametrize("refusal", ALL.values(), ids=ALL)
def test_a_refusal_has_the_service_s_words_and_its_own(refusal: Refusal) -> None:
    refused = RefusedError(refusal, **_facts(refusal))
    assert refusal.status in (400, 401, 429)
    assert refused.said("sentences") == refusal.error != ""
    assert refused.said("validator") == (refusal.before or refusal.error)
    assert refused.explanation == f"{refused.why} ({refusal.document.format(overview=7)})"
    assert refusal.document
    assert "{" not in refused.explanation
    assert "\n" not in refused.explanation


@pytest.mark.parametrize("refusal", ALL.values(), ids=ALL)
def test_only_a_429_has_no_code(refusal: Refusal) -> None:
    assert (refusal.code == "") is (refusal.status == 429)


@pytest.mark.parametrize("refusal", ALL.values(), ids=ALL)
def test_a_code_says_what_its_status_says(refusal: Refusal) -> None:
    of_401 = {"InvalidApiKey", "InactiveApiKey", "ExpiredApiKey", "InvalidAccessToken", "InvalidAuthentication"}
    assert (refusal.code in of_401) is (refusal.status == 401)


@pytest.mark.parametrize(
    ("refusal", "error", "code"),
    [
        (refusals.UNKNOWN_KEY, "This API key is not recognized.", "InvalidApiKey"),
        (refusals.UNKNOWN_TASK, "Invalid Task Id", "InvalidTaskId"),
        (refusals.LOST_TASK, "Invalid Task Id", "InvalidTaskId"),
        (
            refusals.NOT_ENOUGH_UNITS,
            "Your account doesn't have enough credits to complete this request.",
            "CreditInsufficiency",
        ),
    ],
)
def test_observed_texts_of_refusals_are_exact(refusal: Refusal, error: str, code: str) -> None:
    assert (refusal.error, refusal.code) == (error, code)


def test_a_request_may_be_refused_in_its_own_words() -> None:
    assert RefusedError(refusals.INVALID, "no such thing", detail="{x}").said("sentences") == "no such thing"


def test_braces_in_the_facts_are_left_alone() -> None:
    assert RefusedError(refusals.INVALID, detail="{secret}").why == "{secret}"


def test_all_refusals_are_known_here() -> None:
    assert len(ALL) > 20


def _imported_again() -> ModuleType:
    """The module as it comes from an import within the test: what makes its refusals only runs then."""
    spec = find_spec(refusals.__name__)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


V1 = (401, "Unauthorized", "InvalidAccessToken")
V2 = (401, "This API key is not recognized.", "InvalidApiKey")
SIGN_IN = (401, "Authentication failed", "InvalidAuthentication")
INVALID = (400, "One or more parameters in this request are invalid.", "InvalidParameters")
GUIDES = {"v1": "Quick start guide, V1 document", "v2": "Debugging Guide, V2 overview"}


@pytest.mark.parametrize(
    ("name", "answer", "why", "document", "before"),
    [
        ("NO_BEARER_V1", V1, "the request has no Authorization header", GUIDES["v1"], "Invalid access token"),
        ("NO_BEARER_V2", V2, "the request has no Authorization header", GUIDES["v2"], "Invalid API key"),
        (
            "TOKEN_FOR_KEY",
            V2,
            "this is a V1 access token; in this edition a V2 path takes the API key",
            "V2 API, V2 overview",
            "Invalid API key",
        ),
        ("UNKNOWN_CLIENT", SIGN_IN, "client_id is the API key of no account", GUIDES["v1"], None),
        ("NOT_JSON", INVALID, "the body is not JSON: {detail}", "the contract", "Invalid request body"),
        (
            "INVALID_TOKEN",
            INVALID,
            "starting_token is not one that this list gave out",
            "Paging",
            "Invalid parameter value",
        ),
    ],
)
def test_refusals_of_a_kind_have_one_answer_and_each_its_own_reason(
    name: str, answer: tuple[int, str, str], why: str, document: str, before: str | None
) -> None:
    made = getattr(_imported_again(), name)
    assert astuple(made) == astuple(getattr(refusals, name)) == (*answer, why, document, before)
