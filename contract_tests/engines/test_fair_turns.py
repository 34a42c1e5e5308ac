"""Turns at decoding: as many at a time as there are cores, and none of them for one account alone."""

from __future__ import annotations

from collections.abc import Hashable
from threading import Event

from youcam_mock.engines.fair_turns import FairTurns


def begun(event: Event | None) -> bool:
    """Returns whether a turn has begun that was asked for."""
    return event is None or event.is_set()


def asked(turns: FairTurns, *owners: Hashable) -> list[Event | None]:
    """Asks for a turn of each owner, in this order."""
    return [turns._ask(owner) for owner in owners]


def test_no_more_turns_run_at_a_time_than_there_may() -> None:
    events = asked(FairTurns(3), "a", "b", "c", "d", "a")
    assert [begun(event) for event in events] == [True, True, True, False, False]


def test_one_turn_is_left_to_others() -> None:
    events = asked(FairTurns(3), "a", "a", "a", "b")
    assert [begun(event) for event in events] == [True, True, False, True]


def test_owners_go_round_however_many_turns_one_of_them_waits_for() -> None:
    turns = FairTurns(2)
    events = asked(turns, "x", "y", "a", "a", "a", "b", "c")
    order = []
    for owner in ("x", "y", "a", "b", "c", "a"):
        before = [begun(event) for event in events]
        turns._end(owner)
        order += [place for place, event in enumerate(events) if begun(event) and not before[place]]
    assert order == [2, 5, 6, 3, 4]


def test_an_owner_who_has_a_turn_waits_until_it_ends_while_others_pass() -> None:
    turns = FairTurns(2)
    events = asked(turns, "a", "a", "b", "b")
    turns._end("b")
    assert [begun(event) for event in events] == [True, False, True, True]
    turns._end("a")
    assert begun(events[1])


def test_two_may_run_even_on_one_core() -> None:
    assert all(begun(event) for event in asked(FairTurns(1), "a", "b"))
    assert all(begun(event) for event in asked(FairTurns(0), "a", "b"))


def test_a_turn_ends_with_an_error_too() -> None:
    turns = FairTurns(2)
    for _ in range(3):
        try:
            with turns.turn_of("a"):
                raise ValueError
        except ValueError:
            assert turns._running.total() == 0
    assert begun(turns._ask("a"))
