"""Callers from two addresses with two keys send at random, and the limits must decide as the rules say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi

ONE = st.integers(0, 1)
Windows = tuple[tuple[int, int], ...]
"""At most that many requests in that many ms."""
PUBLISHED: Windows = ((250, 300_000), (5, 1000))


class Limits(RuleBasedStateMachine):
    """The accepted requests by sender and time."""

    callers: tuple[Api, Api]
    by_address: Windows
    by_token: Windows

    def __init__(self) -> None:
        super().__init__()
        self.now = 0
        self.counted: dict[object, list[int]] = {}
        # No window reaches back to requests of earlier sequences.
        self.time_passes(600_000)

    @rule(ms=st.sampled_from((1, 499, 500, 999, 1000, 1001, 9_000, 299_000)))
    def time_passes(self, ms: int) -> None:
        self.now += ms
        self.callers[0].advance(ms / 1000)

    @rule(address=ONE, key=ONE, times=st.integers(1, 7))
    def some_requests_are_sent(self, address: int, key: int, times: int) -> None:
        api = evolve(self.callers[key], address=f"10.0.0.{address}")
        for _ in range(times):
            fits = self._fits(address, self.by_address) and self._fits(api.bearer, self.by_token)
            assert api.get("/s2s/v1.0/client/credit").status == (200 if fits else 429)

    @rule(address=ONE, key=ONE, times=st.sampled_from((3, 50)))
    def a_steady_caller_sends_5_a_second(self, address: int, key: int, times: int) -> None:
        for _ in range(times):
            self.some_requests_are_sent(address, key, 5)
            self.time_passes(1000)

    def _fits(self, key: object, windows: Windows) -> bool:
        """Returns whether all windows have room, and takes it. The address comes first, and its place stays taken if
        the token refuses."""
        stamps = self.counted.setdefault(key, [])
        fits = all(sum(stamp > self.now - ms for stamp in stamps) < most for most, ms in windows)
        stamps.extend([self.now] if fits else [])
        return fits


def _hold(effort: settings, api: Api, address: Windows, token: Windows) -> None:
    class Here(Limits):
        callers = (api, api.account())
        by_address, by_token = address, token

    few = settings(
        effort, max_examples=-(-effort.max_examples // 8), stateful_step_count=effort.stateful_step_count // 4
    )
    run_state_machine_as_test(Here, settings=few)


def test_the_published_limits_hold_for_addresses_and_tokens(make_api: MakeApi, effort: settings) -> None:
    _hold(effort, make_api(rate_limit=True), PUBLISHED, PUBLISHED)


def test_addresses_and_tokens_have_windows_of_their_own(make_api: MakeApi, effort: settings) -> None:
    rules = {"ip_windows": "7/10,4/1", "token_windows": "9/2"}
    _hold(effort, make_api(rate_limit=True, rules=rules), ((7, 10_000), (4, 1000)), ((9, 2000),))


def test_limits_can_be_switched_off(make_api: MakeApi, effort: settings) -> None:
    _hold(effort, make_api(rate_limit=False), (), ())
