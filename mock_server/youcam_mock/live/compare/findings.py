"""What a comparison found: each difference once, with the probes that show it and where the fact stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import evolve, field, frozen

from youcam_mock.domain.access.blanking import Blanks
from youcam_mock.live.compare.answers import Answer, OwnValues, mapped, shown
from youcam_mock.live.compare.asking import Asked
from youcam_mock.live.compare.curl import curl_line
from youcam_mock.live.compare.differences import KINDS, Difference, differences
from youcam_mock.live.compare.likeness import Likeness
from youcam_mock.live.compare.parties import Party


@frozen
class Finding:
    """A difference, and the probes that show it: the first with both answers and its request."""

    difference: Difference
    probes: Sequence[str]
    tells: str
    stands: Sequence[str]
    curl: str
    service: Mapping[str, Any]
    mock: Mapping[str, Any]
    explain: str | None
    """Why the mock answers so, in its own words."""


@frozen
class Comparison:
    """The outcome of a comparison with one edition."""

    upstream: str
    edition: str
    compared: int
    left_out: Mapping[str, str]
    """Probes that were not compared, with the reason."""
    units: int
    stopped: str | None
    by_probe: Mapping[str, Sequence[Difference]]
    """All differences by the probe that shows them; only probes that show one."""
    findings: Sequence[Finding] = field(repr=False)
    """The same, each once, the worst first."""

    @property
    def agreeing(self) -> int:
        """How many probes were answered alike."""
        return self.compared - len(self.by_probe)


@frozen
class Side:
    """What one side answered, as it is compared and shown: without secrets, and with the values that the side gave by
    their names.

    That comes before all else: a text that is cut may end within a key, which nobody would recognise.
    """

    party: Party
    asked: Asked
    answers: Mapping[str, Answer] = field(repr=False)

    @classmethod
    def of(cls, party: Party, asked: Asked) -> Side:
        """Prepares all answers of a side."""
        blanks, own = party.blanks, OwnValues.of(party.known)
        return cls(party, asked, {name: _plain(reply.answer, blanks, own) for name, reply in asked.replies.items()})


def _plain(answer: Answer, blanks: Blanks, own: OwnValues) -> Answer:
    body = mapped(answer.body, lambda text: blanks.text(own.named_in(text)))
    return evolve(answer, body=body, headers={name: blanks.header(name, it) for name, it in answer.headers.items()})


def comparison(edition: str, service: Side, mock: Side, likeness: Likeness) -> Comparison:
    """Compares what both sides answered. Probes that the mock was not asked are left out."""
    found = {
        name: differences(service.answers[name], answer, likeness, mock.asked.replies[name].probe.lists)
        for name, answer in mock.answers.items()
    }
    by_probe = {name: each for name, each in found.items() if each}
    return Comparison(
        service.party.origin,
        edition,
        len(mock.answers),
        {**service.asked.left_out, **mock.asked.left_out},
        service.asked.units,
        service.asked.stopped,
        by_probe,
        _findings(by_probe, service, mock, likeness),
    )


def _findings(
    by_probe: Mapping[str, Sequence[Difference]], service: Side, mock: Side, likeness: Likeness
) -> Sequence[Finding]:
    shared: dict[tuple[Difference, str], list[str]] = {}
    for name, found in by_probe.items():
        for each in found:
            # A status has no place of its own, so that it is told by groups of probes.
            group = mock.asked.replies[name].probe.group if each.kind == "status" else ""
            shared.setdefault((each, group), []).append(name)
    findings = [_finding(difference, names, service, mock, likeness) for (difference, _), names in shared.items()]
    return sorted(findings, key=lambda one: (KINDS.index(one.difference.kind), -len(one.probes), one.difference))


def _finding(difference: Difference, names: Sequence[str], service: Side, mock: Side, likeness: Likeness) -> Finding:
    first = names[0]
    reply = mock.asked.replies[first]
    return Finding(
        difference,
        names,
        reply.probe.tells,
        reply.probe.stands,
        curl_line(service.party, reply.probe),
        _exchange(service.answers[first], likeness),
        _exchange(mock.answers[first], likeness),
        mock.party.blanks.text(reply.explain) if reply.explain else None,
    )


def _exchange(answer: Answer, likeness: Likeness) -> Mapping[str, Any]:
    """Returns an answer for people, without what is the account's own."""
    headers = {
        name: "..." if name in likeness.own_headers else value
        for name, value in answer.headers.items()
        if name not in likeness.ignored_headers
    }
    body = answer.form if answer.body is None else Blanks().json(shown(answer.body, likeness))
    return {"status": answer.status, "headers": headers, "body": body}
