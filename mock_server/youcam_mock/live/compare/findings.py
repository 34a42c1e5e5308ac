"""What a comparison found: each difference once, with the probes that show it and where the fact stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import field, frozen

from youcam_mock.live.compare.answers import Answer, mapped, shown, without_own
from youcam_mock.live.compare.asking import Asked, Reply
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
    """Returns the answer with the values that its side gave by their names."""
    answer = reply.answer
    body = mapped(answer.body, lambda text: without_own(text, party.known))
    return Answer(answer.status, answer.headers, answer.form, body)


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
    probe, party = mock[1].replies[names[0]].probe, service[0]
    text = party.blanks.text
    place = difference.place
    return Finding(
        Difference(difference.kind, text(place), text(difference.service), text(difference.mock)),
        names,
        probe.tells,
        probe.stands,
        party.curl(probe),
        _exchange(service[1].replies[names[0]].answer, party, likeness),
        _exchange(mock[1].replies[names[0]].answer, mock[0], likeness),
        mock[1].replies[names[0]].explain,
    )


def _exchange(answer: Answer, party: Party, likeness: Likeness) -> Mapping[str, Any]:
    """Returns an answer for people, without secrets and without what is the account's own."""
    blanks = party.blanks
    headers = {
        name: "..." if name in likeness.own_headers else blanks.header(name, value)
        for name, value in answer.headers.items()
        if name not in likeness.ignored_headers
    }
    body = answer.form if answer.body is None else blanks.json(shown(answer.body, likeness))
    return {"status": answer.status, "headers": headers, "body": body}
