"""Tells what a comparison found: a table in the terminal, JSON for programs, a page in Markdown."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile
from typing import TYPE_CHECKING, Any

import attrs

from youcam_mock.live.compare.differences import KINDS
from youcam_mock.live.compare.findings import Comparison, Finding

if TYPE_CHECKING:
    from rich.console import Console

_CELL = 90
_NEEDED = re.compile(r"needs [\w ]+, which no answer gave")


def summary(found: Comparison) -> str:
    """Returns the counts in one sentence."""
    kinds = Counter(finding.difference.kind for finding in found.findings)
    told = ", ".join(f"{kinds[kind]} of {kind}" for kind in KINDS if kinds[kind])
    count = len(found.findings)
    differ = f"{count} difference{'s' if count > 1 else ''} ({told})" if told else "no difference"
    return f"{found.upstream} and the mock of edition {found.edition}: {found.compared} probes compared, {differ}"


def left_out(found: Comparison) -> list[str]:
    """Returns how many probes were not compared, for each reason. Missing variables are one reason."""
    reasons = Counter(_NEEDED.sub("needs what no answer gave", reason) for reason in found.left_out.values())
    return [f"{count} not compared: {reason}" for reason, count in reasons.most_common()]


def print_report(found: Comparison, console: Console) -> None:
    """Prints a table of the differences, and below it a curl line for each."""
    from rich.table import Table
    from rich.text import Text

    if found.findings:
        table = Table("", "kind", "probe", "place", "service", "mock", title_justify="left")
        for number, finding in enumerate(found.findings, 1):
            one = finding.difference
            row = (str(number), one.kind, _named(finding), one.place, *_cut(one.service, one.mock))
            # Text, since an answer may hold what looks like markup.
            table.add_row(*map(Text, row))
        console.print(table)
        for number, finding in enumerate(found.findings, 1):
            console.print(Text(f"{number:4} {finding.curl}"), soft_wrap=True)
    for line in [*left_out(found), summary(found)]:
        console.print(Text(line), soft_wrap=True)


def print_editions(found: Sequence[Comparison], console: Console) -> None:
    """Prints how well each edition agrees, the best first."""
    from rich.table import Table

    table = Table("edition", "answered alike", "differently")
    for one in found:
        table.add_row(one.edition, str(one.agreeing), str(len(one.by_probe)))
    console.print(table)


def as_json(found: Comparison, editions: Sequence[Comparison]) -> str:
    """Returns all that was found as a JSON document."""
    document = {
        "upstream": found.upstream,
        "edition": found.edition,
        "editions": {one.edition: {"alike": one.agreeing, "differently": len(one.by_probe)} for one in editions},
        "compared": found.compared,
        "units": found.units,
        "stopped": found.stopped,
        "not_compared": dict(found.left_out),
        "differences": [_entry(finding) for finding in found.findings],
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def _entry(finding: Finding) -> Mapping[str, Any]:
    named = attrs.asdict(finding.difference)
    rest = attrs.asdict(finding, filter=lambda field, _: field.name not in ("difference", "service", "mock"))
    return {**named, **rest, "answers": {"service": finding.service, "mock": finding.mock}}


def as_page(found: Comparison, editions: Sequence[Comparison]) -> str:
    """Returns the page: what differs, both answers, how to ask again, and where the fact stands in this project."""
    return "\n".join([*_head(found, editions), *_differences(found)]) + "\n"


def _head(found: Comparison, editions: Sequence[Comparison]) -> Iterator[str]:
    yield "# What the service answers otherwise\n"
    yield f"{summary(found)}.\n"
    if found.units:
        yield f"The paid runs cost {found.units} units by the contract's prices.\n"
    if found.stopped:
        yield f"The comparison ended early: {_inline(found.stopped)}.\n"
    if len(editions) > 1:
        yield "| edition | answered alike | differently |\n|---|---|---|"
        yield "\n".join(f"| {one.edition} | {one.agreeing} | {len(one.by_probe)} |" for one in editions) + "\n"
    yield "\n".join(f"- {_inline(line)}" for line in left_out(found)) + "\n" if found.left_out else ""
    yield (
        "Keys, tokens, signatures and what is the account's own are left out. In the curl lines they are variables of "
        "the shell; addresses that an earlier answer gave are too. Each fact has a place in this project: change it "
        "there, and add a line to openapi/DECISIONS.md where documents say otherwise.\n"
    )


def _differences(found: Comparison) -> Iterator[str]:
    for number, finding in enumerate(found.findings, 1):
        one = finding.difference
        yield f"## {number}. {one.kind}: {_inline(one.place)}\n"
        yield f"Probe {_named(finding)} asks {_inline(finding.tells)}.\n"
        yield f"| service | mock |\n|---|---|\n| {_inline(one.service)} | {_inline(one.mock)} |\n"
        yield f"It stands in {', '.join(finding.stands)}.\n"
        if finding.explain:
            yield f"The mock says why: {_inline(finding.explain)}\n"
        yield _fenced("sh", finding.curl)
        for side, answer in (("service", finding.service), ("mock", finding.mock)):
            yield f"The {side} answers:\n"
            yield _fenced("json", json.dumps(answer, indent=1, ensure_ascii=False))


def _fenced(language: str, text: str) -> str:
    longest = max((len(run) for run in _runs_of_ticks(text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{text}\n{fence}\n"


def _runs_of_ticks(text: str) -> Iterator[str]:
    run = ""
    for letter in f"{text} ":
        if letter == "`":
            run += letter
        elif run:
            yield run
            run = ""


def _inline(text: str) -> str:
    """Returns text on one line in which Markdown and HTML mean nothing."""
    line = " ".join(text.split())
    for letter in "\\`*_[]<>|":
        line = line.replace(letter, f"\\{letter}")
    return line


def _named(finding: Finding) -> str:
    more = len(finding.probes) - 1
    return finding.probes[0] + (f" and {more} more" if more else "")


def _cut(*texts: str) -> Iterator[str]:
    """Yields texts on one line each, and of long ones the part in which they differ."""
    lines = [" ".join(text.split()) for text in texts]
    alike = takewhile(lambda letters: len(set(letters)) == 1, zip(*lines, strict=False))
    start = max(0, sum(1 for _ in alike) - _CELL // 3) if max(map(len, lines)) > _CELL else 0
    for line in lines:
        part = line[start:]
        part = f"{part[:_CELL]}..." if len(part) > _CELL else part
        yield f"...{part}" if start else part
