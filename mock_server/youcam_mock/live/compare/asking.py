"""Asks the service all probes at a polite rate, and then a mock the same at the same times."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from email.utils import parsedate_to_datetime

from attrs import define, field, frozen

from youcam_mock.domain.requests.pointers import at
from youcam_mock.live.compare.answers import Answer, answer_of
from youcam_mock.live.compare.pace import Pace
from youcam_mock.live.compare.parties import Party
from youcam_mock.live.compare.probes import Probe
from youcam_mock.live.upstream import Received, UpstreamError

_RETRIES = 5
_UNANSWERED_IN_A_ROW = 3
_AGAIN_AFTER_S = 2.0
_AT_MOST_S = 300.0
"""How long a task is waited for. The slowest that was seen took a minute."""
_TOO_MANY = 429


@frozen
class Reply:
    """What one side answered to a probe, and when, in Unix ms of that side."""

    probe: Probe
    answer: Answer
    at_ms: int
    explain: str | None = None
    """The mock's explanation of a refusal."""


@define
class Asked:
    """All replies of one side by the probe's name, and why other probes were not asked."""

    replies: dict[str, Reply] = field(factory=dict)
    left_out: dict[str, str] = field(factory=dict)
    units: int = 0
    """What the paid runs cost that were sent, by the contract's prices."""
    stopped: str | None = None
    """Why the rest was not asked; None if all was."""


def check_reachable(party: Party) -> None:
    """Asks one free question with each way to prove who asks. Raises UpstreamError if the service is none, or refuses
    the key."""
    if party.credentials.signs_in:
        party.sign_in()
    if party.credentials.api_key is not None:
        _require_service(party, _first(party, "/s2s/v2.0/task/template/cloth", "key"), "--api-key")
    else:
        _require_service(party, _first(party, "/s2s/v1.0/client/credit", "token"), "the access token")


def _first(party: Party, target: str, bearer: str) -> Received:
    probe = Probe(name="first", group="", tells="", stands=(), method="GET", target=target, bearer=bearer)
    return party.ask(probe)


def _require_service(party: Party, received: Received, proof: str) -> None:
    answer, host = answer_of(received), party.origin
    if 300 <= received.status < 400:
        # The address may hold what a proxy signs.
        to = party.blanks.text(received.headers.get("location", "nowhere").partition("?")[0])[:200]
        raise UpstreamError(f"{host} redirects to {to}, which is not followed, since the key would go along")
    if answer.status in (401, 403) and answer.form == "JSON":
        told = party.blanks.text(str(answer.body))[:200]
        raise UpstreamError(f"{host} refuses {proof}: {answer.status} {told}; is it a key of this service?")
    if answer.form != "JSON":
        kind = "too much to read" if answer.form == "too much" else answer.form
        raise UpstreamError(
            f"{host} answers {kind} with status {answer.status}, not JSON; is --upstream the API's host?"
        )


def ask_service(
    party: Party, probes: Iterable[Probe], pace: Pace, spend: float = 0, told: Callable[[Probe], None] = lambda _: None
) -> Asked:
    """Asks the service. A probe that costs more than is left of `spend` is not sent, nor what needs its answer."""
    asked, unanswered = Asked(), 0
    for probe in probes:
        reason = _not_asked(party, probe, spend, asked.units)
        if reason is not None:
            asked.left_out[probe.name] = reason
            continue
        told(probe)
        asked.units += probe.units
        try:
            reply = _patiently(party, probe, pace)
        except UpstreamError as error:
            asked.left_out[probe.name] = f"no answer: {error}"
            unanswered += 1
            if unanswered == _UNANSWERED_IN_A_ROW:
                asked.stopped = str(error)
                return asked
            continue
        except KeyboardInterrupt:
            asked.stopped = "interrupted"
            return asked
        if reply.answer.status == _TOO_MANY:
            asked.stopped = (
                f"{party.origin} still answers 429 after {_RETRIES} rests; try later, or with a lower --rate"
            )
            return asked
        unanswered = 0
        asked.replies[probe.name] = reply
        party.keep(probe, reply.answer.body)
    return asked


def _not_asked(party: Party, probe: Probe, spend: float, spent: int) -> str | None:
    if probe.paid and not spend:
        return "costs units, so it needs --spend"
    if probe.units and spent + probe.units > spend:
        return f"costs {probe.units} units, and {max(spend - spent, 0):g} of --spend are left"
    return party.lacks(probe)


def _patiently(party: Party, probe: Probe, pace: Pace) -> Reply:
    waited_s = 0.0
    while True:
        pace.wait()
        received = party.ask(probe)
        for times in range(_RETRIES):
            if received.status != _TOO_MANY:
                break
            pace.slow_down(times, received.headers.get("retry-after"))
            pace.wait()
            received = party.ask(probe)
        answer = answer_of(received)
        if not _unfinished(probe, answer) or waited_s >= _AT_MOST_S:
            return Reply(probe, answer, _time_of(received, party))
        pace.sleep(_AGAIN_AFTER_S)
        waited_s += _AGAIN_AFTER_S


def _unfinished(probe: Probe, answer: Answer) -> bool:
    if probe.until is None or answer.status != 200:
        return False
    return bool(at(answer.body, probe.until["at"]) == probe.until["not"])


def _time_of(received: Received, party: Party) -> int:
    """Returns when the service answered, by its own clock if it tells it."""
    try:
        return round(parsedate_to_datetime(received.headers["date"]).timestamp() * 1000)
    except (KeyError, ValueError, OverflowError):
        return party.now_ms()


def ask_mock(party: Party, replies: Mapping[str, Reply]) -> Asked:
    """Asks a mock what the service answered, with its clock where the service's was."""
    assert party.clock is not None
    asked = Asked()
    first = next(iter(replies.values()), None)
    if first is not None:
        party.clock.change(now_ms=first.at_ms)
    party.sign_in()
    for name, reply in replies.items():
        if (reason := party.lacks(reply.probe)) is not None:
            asked.left_out[name] = f"the mock {reason}"
            continue
        # A service of several machines may seem to go back by a second.
        party.clock.change(now_ms=max(reply.at_ms, party.clock.now_ms()))
        received = party.ask(reply.probe)
        answer, waited_s = answer_of(received), 0.0
        while _unfinished(reply.probe, answer) and waited_s < _AT_MOST_S:
            party.clock.advance(_AGAIN_AFTER_S)
            waited_s += _AGAIN_AFTER_S
            received = party.ask(reply.probe)
            answer = answer_of(received)
        explain = received.headers.get("x-mock-explain")
        asked.replies[name] = Reply(reply.probe, answer, party.now_ms(), explain)
        party.keep(reply.probe, answer.body)
    return asked
