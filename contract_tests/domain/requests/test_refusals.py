from __future__ import annotations

import string
from typing import Any

import pytest

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
