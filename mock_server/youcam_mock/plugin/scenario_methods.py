"""Making things go wrong in a mock of this process: the scenarios of the control API, as methods."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import inf
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from youcam_mock.http.app import App
    from youcam_mock.mock import Mock


class Steering:
    """What goes wrong, for which requests, and how often.

    `feature` is the contract's name, such as `enhance`; `v1.0/enhance` means that version only. `path` is a glob, such
    as `/s2s/v2.0/*`. `times` is for how many requests; None, until the next reset. `after` is how many requests pass
    before. A request meets one scenario: the oldest of those for so many requests, and else the oldest of those that
    last; one that lets it pass leaves it to the next. Each method raises ValueError, in one line, for what the contract
    has not.
    """

    def __init__(self, app: App) -> None:
        self.app = app
        """The mock as a WSGI app."""

    def fail_next(
        self,
        code: str,
        feature: str | None = None,
        times: int | None = 1,
        *,
        message: str | None = None,
        free: bool = False,
        after: int = 0,
    ) -> None:
        """Lets the next run (of that feature) fail in the engine with that code, and say that message beside it.

        With `free` the code may be one that no feature has.
        """
        words = {} if message is None else {"error_message": message}
        self._steer({"engine_error": code} | words | ({"free": True} if free else {}), feature, None, times, after)

    def slow(self, seconds: float, feature: str | None = None, times: int | None = None, *, after: int = 0) -> None:
        """Lets runs (of that feature) take that long on the mock's clock: with 0 they end at once, with inf never."""
        if not seconds >= 0:
            raise ValueError(f"slow: no run takes {seconds} s")
        effect = {"never": True} if seconds == inf else {"duration_ms": round(seconds * 1000)}
        self._steer(effect, feature, None, times, after)

    def finish_after_polls(
        self, polls: int, feature: str | None = None, times: int | None = 1, *, after: int = 0
    ) -> None:
        """Lets the task of the next run (of that feature) end at that status check, and not before, whatever the clock
        says. A V1 task is still lost when nobody checks it in time."""
        self._steer({"polls": polls}, feature, None, times, after)

    def respond_next(
        self,
        status: int,
        body: Mapping[str, Any] | None = None,
        feature: str | None = None,
        path: str | None = None,
        times: int | None = 1,
        *,
        headers: Mapping[str, str] | None = None,
        after: int = 0,
    ) -> None:
        """Answers the next request with that status and body, or with the service's form of a body, and with those
        headers. Nothing is done."""
        given = {"body": body, "headers": headers}
        effect = {"status": status} | {name: value for name, value in given.items() if value is not None}
        self._steer(effect, feature, path, times, after)

    def rate_limit(self, times: int | None = 1, *, after: int = 0) -> None:
        """Answers 429 to the next request of the API. The storage counts no requests."""
        self._steer({"status": 429}, None, "/s2s/*", times, after)

    def delay(
        self, ms: int, feature: str | None = None, path: str | None = None, times: int | None = 1, *, after: int = 0
    ) -> None:
        """Answers the next request that much later. On a socket that is really waited for; in this process the mock's
        clock moves on, and a client that waits less long gets httpx.ReadTimeout."""
        self._steer({"delay_ms": ms}, feature, path, times, after)

    def drop_next(
        self, feature: str | None = None, path: str | None = None, times: int | None = 1, *, after: int = 0
    ) -> None:
        """Closes the connection of the next request without a byte: to httpx, RemoteProtocolError. Nothing is done."""
        self._steer({"drop": True}, feature, path, times, after)

    def in_turn(
        self,
        effects: Sequence[Mapping[str, Any]],
        feature: str | None = None,
        path: str | None = None,
        times: int = 1,
        *,
        after: int = 0,
    ) -> None:
        """Does to the next request what the first effect says, to the one after it what the second says, and so on,
        that many times over. Effects are those of POST /_mock/scenarios; those on tasks are for runs, and leave other
        requests as they are."""
        self._add({"effects": list(effects)}, self._matching(feature, path), times, after)

    def scenario(
        self,
        effect: Mapping[str, Any],
        match: Mapping[str, str] | None = None,
        times: int | None = None,
        *,
        after: int = 0,
    ) -> None:
        """Any scenario of one effect that POST /_mock/scenarios takes, such as the effect {"truncate": True}."""
        self._add({"effect": effect}, match or {}, times, after)

    def _steer(
        self, effect: Mapping[str, Any], feature: str | None, path: str | None, times: int | None, after: int
    ) -> None:
        self.scenario(effect, self._matching(feature, path), times, after=after)

    def _add(self, effects: Mapping[str, Any], match: Mapping[str, str], times: int | None, after: int) -> None:
        body = {**effects, "match": match, "after": after} | ({} if times is None else {"times": times})
        ask(self.app.mock, "mock-create-scenario", body)
        if times is not None:
            _put_lasting_ones_last(self.app.mock)

    def _matching(self, feature: str | None, path: str | None) -> dict[str, str]:
        return self._of_feature(feature) | ({"path": path} if path else {})

    def _of_feature(self, name: str | None) -> dict[str, str]:
        from youcam_mock.domain.suggestions import suggestion

        if name is None:
            return {}
        operations = self.app.mock.contract.operations.values()
        versions = {f"{op.version}/{op.feature}": op for op in operations if op.feature}
        if name in versions:
            one = versions[name]
            return {"feature": one.feature, "path": f"/s2s/{one.version}/*"}
        known = {op.feature for op in versions.values()}
        if name not in known:
            raise ValueError(f"the contract has no feature {name!r}{suggestion(name, known | set(versions))}")
        return {"feature": name}


def ask(mock: Mock, kind: str, body: Mapping[str, Any] | None = None, **params: str) -> Any:
    """What the control API answers to an operation of that kind. Raises ValueError when it refuses."""
    import orjson

    from youcam_mock.domain.requests.refusals import RefusedError
    from youcam_mock.http import validation
    from youcam_mock.http.checked_request import ControlError, ControlRequest
    from youcam_mock.http.control.dispatch import HANDLERS

    [operation] = mock.control.of_kind(kind)
    try:
        checked = None if body is None else validation.body(operation, orjson.dumps(body))
        return HANDLERS.find(kind)(ControlRequest(mock, params, checked)).body
    except RefusedError as refused:
        raise ValueError(refused.why) from None
    except ControlError as error:
        raise ValueError(str(error)) from None
    except orjson.JSONEncodeError as error:
        raise ValueError(f"should be what JSON can hold: {error}") from None


def _put_lasting_ones_last(mock: Mock) -> None:
    """Otherwise a scenario that lasts would keep all later ones from being met."""
    from youcam_mock.service import scenarios

    for lasting in scenarios.active(mock):
        if lasting.left is None:
            scenarios.remove(mock, lasting.id)
            again = scenarios.add(mock, lasting.match, lasting.effects, None, lasting.after)
            if lasting.id in mock.journal.met:
                mock.journal.met.add(again.id)
