"""What a comparison found: each difference once, with the probes that show it and where the fact stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import field, frozen

from youcam_mock.domain.access.blanking import Blanks
from youcam_mock.live.compare.answers import Answer, mapped, shown, without_own
from youcam_mock.live.compare.asking import Asked, Reply
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


def comparison(edition: str, service: tuple[Party, Asked], mock: tuple[Party, Asked], likeness: Likeness) -> Comparison:
    """Compares what both sides answered."""
    (party, asked), (_, mocked) = service, mock
    found: dict[str, list[Difference]] = {}
    for name, reply in mocked.replies.items():
        sides = (_plain(asked.replies[name], party), _plain(reply, mock[0]))
        found[name] = differences(*sides, likeness, reply.probe.lists)
    by_probe = {name: each for name, each in found.items() if each}
    return Comparison(
        party.origin,
        edition,
        len(mocked.replies),
        {**asked.left_out, **mocked.left_out},
        asked.units,
        asked.stopped,
        by_probe,
        _findings(by_probe, service, mock, likeness),
    )


def _plain(reply: Reply, party: Party) -> Answer:
    """Returns the answer without secrets, and with the values that its side gave by their names.

    That comes before all else: a text that is cut may end within a key, which nobody would recognise.
    """
    answer, blanks = reply.answer, party.blanks
    body = mapped(answer.body, lambda text: blanks.text(without_own(text, party.known)))
    headers = {name: blanks.header(name, value) for name, value in answer.headers.items()}
    return Answer(answer.status, headers, answer.form, body)


def _findings(
    by_probe: Mapping[str, Sequence[Difference]],
    service: tuple[Party, Asked],
    mock: tuple[Party, Asked],
    likeness: Likeness,
) -> Sequence[Finding]:
    shared: dict[tuple[Difference, str], list[str]] = {}
    for name, found in by_probe.items():
        for each in found:
            # A status has no place of its own, so that it is told by groups of probes.
            group = mock[1].replies[name].probe.group if each.kind == "status" else ""
            shared.setdefault((each, group), []).append(name)
    findings = [_finding(difference, names, service, mock, likeness) for (difference, _), names in shared.items()]
    return sorted(findings, key=lambda one: (KINDS.index(one.difference.kind), -len(one.probes), one.difference))


def _finding(
    difference: Difference,
    names: Sequence[str],
    service: tuple[Party, Asked],
    mock: tuple[Party, Asked],
    likeness: Likeness,
) -> Finding:
    reply, party = mock[1].replies[names[0]], service[0]
    sides = (_plain(service[1].replies[names[0]], party), _plain(reply, mock[0]))
    return Finding(
        difference,
        names,
        reply.probe.tells,
        reply.probe.stands,
        curl_line(party, reply.probe),
        _exchange(sides[0], likeness),
        _exchange(sides[1], likeness),
        mock[0].blanks.text(reply.explain) if reply.explain else None,
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
