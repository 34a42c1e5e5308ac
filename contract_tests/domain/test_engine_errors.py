"""Explanations of failed tasks, in one line for the person who debugs."""

from __future__ import annotations

import pytest

from youcam_mock.domain.engine_errors import ERROR_CODES, FEATURE_TABLE, MEANINGS, explained
from youcam_mock.domain.tasks import Failure


@pytest.mark.parametrize(
    ("failure", "line"),
    [
        (
            Failure("error_no_face", "The engine's words", "what the mock knows"),
            "the task failed with error_no_face: what the mock knows (Error Codes)",
        ),
        (
            Failure("error_no_face", "The engine's words"),
            "the task failed with error_no_face: The engine's words (Error Codes)",
        ),
        (
            Failure("error_no_face"),
            "the task failed with error_no_face: no face was found in the picture (Error Codes)",
        ),
        (
            Failure("error_no_nail"),
            "the task failed with error_no_nail: no nail was found in the picture (error codes of the feature)",
        ),
        (
            Failure("error_of_mine"),
            "the task failed with error_of_mine: no document lists this code (the contract)",
        ),
    ],
)
def test_explanation_comes_from_the_mock_then_the_engine_then_the_code(failure: Failure, line: str) -> None:
    assert failure.explanation == line == explained(failure.code, failure.message, failure.why)


MESSAGES = {"error_pose": ("One", "Two")}


@pytest.mark.parametrize(
    ("failure", "choice", "message"),
    [
        (Failure("error_pose"), 1, "One"),
        (Failure("error_pose"), 2, "Two"),
        (Failure("error_pose"), 3, "Two"),
        (Failure("error_pose", "Its own"), 2, "Its own"),
        (Failure("error_no_face"), 1, ""),
    ],
)
def test_failure_without_a_message_has_the_meaning_of_its_code(failure: Failure, choice: int, message: str) -> None:
    assert failure.worded(MESSAGES, choice) == Failure(failure.code, message)


def test_every_meaning_names_its_document() -> None:
    assert {document for _, document in MEANINGS.values()} == {ERROR_CODES, FEATURE_TABLE}
