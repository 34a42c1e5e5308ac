"""Names of files and in URLs that ask for a failure or a delay."""

from __future__ import annotations

import pytest

from youcam_mock.domain.scenarios.name_triggers import Trigger, trigger

NO_FACE = Trigger(error="error_no_face")


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("error_no_face.jpg", NO_FACE),
        ("error_no_face.old.jpg", Trigger(error="error_no_face.old")),
        ("error_no_face", NO_FACE),
        ("folder/error_no_face.png", NO_FACE),
        ("folder/error_no_face.png/", NO_FACE),
        ("https://example.com/a/error_no_face.jpg", NO_FACE),
        ("https://example.com/error_no_face.jpg?next=/selfie.jpg", NO_FACE),
        ("https://example.com/error_no_face.jpg#/selfie.jpg", NO_FACE),
        ("https://example.com/error_no_face.jpg?a#b?c", NO_FACE),
        ("https://example.com/go?to=https://other.example/never.jpg", None),
        ("https://example.com/selfie.jpg?/never.jpg", None),
        ("https://[broken/never.jpg", Trigger(never=True)),
        ("what?never.jpg", None),
        ("a#b/never.jpg", Trigger(never=True)),
        ("CODE", Trigger(error="CODE")),
        ("code.jpg", None),
        ("CODEX", None),
        (".never", None),
        ("CODE-2.jpg", Trigger(error="CODE", choice=2)),
        ("error_no_face-9.jpg", Trigger(error="error_no_face", choice=9)),
        ("error_no_face-0.jpg", Trigger(error="error_no_face-0")),
        ("2.jpg", None),
        ("2-3.jpg", None),
        ("error_2.jpg", Trigger(error="2")),
        ("error_2-3.jpg", Trigger(error="2", choice=3)),
        ("error_5.jpg", Trigger(error="error_5")),
        ("slow-30s.jpg", Trigger(takes_ms=30_000)),
        ("slow-9999999s.jpg", Trigger(takes_ms=9_999_999_000)),
        ("slow-12345678s.jpg", None),
        ("slow-1s2s.jpg", None),
        ("very-slow-30s.jpg", None),
        ("never", Trigger(never=True)),
        ("NEVER.jpg", None),
    ],
)
def test_last_part_of_a_name_triggers_its_outcome(name: str, asked: Trigger | None) -> None:
    assert trigger([name], ["CODE", "2"]) == asked


def test_first_trigger_of_several_names_wins() -> None:
    assert trigger(["selfie.jpg", "slow-1s.jpg", "error_no_face.jpg"], []) == Trigger(takes_ms=1000)
    assert trigger([], ["CODE"]) is None


@pytest.mark.parametrize(
    ("asked", "timeless"),
    [
        (Trigger(never=True), True),
        (Trigger(never=True, error="error_pose"), False),
        (Trigger(polls=1, error="error_pose"), True),
        (Trigger(takes_ms=5), False),
    ],
)
def test_no_clock_ends_what_never_ends_or_waits_for_checks(asked: Trigger, timeless: bool) -> None:
    assert asked.is_timeless is timeless


def test_a_trigger_says_where_it_comes_from() -> None:
    asked = trigger(["never.jpg"], [])
    assert asked is not None
    assert asked.source == "the name of the input"
