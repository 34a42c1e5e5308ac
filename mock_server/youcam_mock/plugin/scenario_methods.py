"""Makes things go wrong in a mock of this process: the scenarios of the control API, as methods."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import inf
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from youcam_mock.http.app import App
    from youcam_mock.mock import Mock


class ScenarioMethods:
    """Says what goes wrong, in which requests, and how often.

    `feature` is the contract's name, such as `enhance`; `v1.0/enhance` means that version only. `path` is a glob, such
    as `/s2s/v2.0/*`. `times` is the number of requests; None means until the next reset. `after` is how many requests
    are let through first. A request meets one scenario: the oldest that has a number of requests, or else the oldest
    without one. A scenario that lets a request through leaves it to the next. Each method raises ValueError, in one
    line, for names that the contract does not define.
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
        """Makes the next run (of that feature) fail in the engine with that code, and with that message if one is
        given.

        With `free` the code may be one that no feature has.
        """
        words = {} if message is None else {"error_message": message}
        self._steer({"engine_error": code} | words | ({"free": True} if free else {}), feature, None, times, after)

    def slow(self, seconds: float, feature: str | None = None, times: int | None = None, *, after: int = 0) -> None:
        """Makes runs (of that feature) take that long on the mock's clock: with 0 they end at once, with inf never."""
        if not seconds >= 0:
            raise ValueError(f"slow: no run takes {seconds} s")
        effect = {"never": True} if seconds == inf else {"duration_ms": round(seconds * 1000)}
        self._steer(effect, feature, None, times, after)

    def finish_after_polls(
        self, polls: int, feature: str | None = None, times: int | None = 1, *, after: int = 0
    ) -> None:
        """Makes the task of the next run (of that feature) end at that status check, and not before, whatever the clock
        says. A V1 task is still lost if nobody checks it in time."""
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
        """Answers the next request with that status, body (or the service's usual form of one) and headers. The request
        is not carried out."""
        given = {"body": body, "headers": headers}
        effect = {"status": status} | {name: value for name, value in given.items() if value is not None}
        self._steer(effect, feature, path, times, after)

    def rate_limit(self, times: int | None = 1, *, after: int = 0) -> None:
        """Answers 429 to the next request of the API. The storage counts no requests."""
        self._steer({"status": 429}, None, "/s2s/*", times, after)

    def delay(
        self, ms: int, feature: str | None = None, path: str | None = None, times: int | None = 1, *, after: int = 0
    ) -> None:
        """Answers the next request that much later. A client on a socket really waits. In this process the mock's clock
        advances, and a client with a shorter timeout gets httpx.ReadTimeout."""
        self._steer({"delay_ms": ms}, feature, path, times, after)

    def drop_next(
        self, feature: str | None = None, path: str | None = None, times: int | None = 1, *, after: int = 0
    ) -> None:
        """Closes the connection of the next request without a byte, which httpx raises as RemoteProtocolError. The
        request is not carried out."""
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
        """Applies the first effect to the next request, the second effect to the one after it, and so on, `times` times
        over. Effects are those of POST /_mock/scenarios. Effects on tasks are for runs, and leave other requests
        alone."""
        self._add({"effects": list(effects)}, self._matching(feature, path), times, after)

    def scenario(
        self,
        effect: Mapping[str, Any],
        match: Mapping[str, str] | None = None,
        times: int | None = None,
        *,
        after: int = 0,
    ) -> None:
        """Adds any scenario of one effect that POST /_mock/scenarios takes, such as the effect {"truncate": True}."""
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
    """Returns the control API's answer to an operation of that kind. Raises ValueError if it refuses."""
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
    """Moves scenarios without an end behind the new one. Otherwise they would keep requests from ever meeting it."""
    from youcam_mock.service import scenarios

    for lasting in scenarios.active(mock):
        if lasting.left is None:
            scenarios.remove(mock, lasting.id)
            again = scenarios.add(mock, lasting.match, lasting.effects, None, lasting.after)
            if lasting.id in mock.journal.met:
                mock.journal.met[again.id] = mock.journal.met[lasting.id]
