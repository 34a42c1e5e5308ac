"""Finds how two answers to one request differ."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from difflib import SequenceMatcher
from typing import Any

import orjson
from attrs import frozen

from youcam_mock.live.compare.answers import Answer, form_of, parameters_of, type_of
from youcam_mock.live.compare.likeness import Likeness

KINDS = ("status", "code", "member", "type", "value", "text", "header")
"""Kinds of differences, the worst first: what breaks a client before what it hardly notices."""
ABSENT = "absent"
_LABELS = ("description", "title", "name", "file_name")
"""Members by which an entry of a list is named; else it is named by its id, unless that is the account's own."""
_LONGEST = 300
_MOST_OF_A_LIST = 8
"""Values of a list that may differ before it counts as another list."""


@frozen(order=True)
class Difference:
    """A difference: its kind, its place (a JSON pointer, or the name of a header), and what each side has there."""

    kind: str
    place: str
    service: str
    mock: str


def differences(service: Answer, mock: Answer, likeness: Likeness, lists: Collection[str] = ()) -> list[Difference]:
    """Returns all differences, each once, the worst first. Of answers with another status only that is told, of
    refusals with another code only the code. `lists` are pointers to lists and members that are the account's own."""
    if service.status != mock.status:
        return [Difference("status", "status", _status(service, likeness), _status(mock, likeness))]
    found = [*_bodies(service, mock, likeness, lists), *_headers(service, mock, likeness)]
    if any(each.kind == "code" for each in found):
        found = [each for each in found if each.kind not in ("text", "header")]
    return sorted(dict.fromkeys(found), key=lambda each: (KINDS.index(each.kind), each))


def _status(answer: Answer, likeness: Likeness) -> str:
    body = answer.body if isinstance(answer.body, dict) else {}
    told = [str(body[name]) for name in likeness.codes if name in body]
    return " ".join([str(answer.status), *told]) if answer.form in ("JSON", "XML") else f"{answer.status} {answer.form}"


def _bodies(service: Answer, mock: Answer, likeness: Likeness, lists: Collection[str]) -> Iterator[Difference]:
    if service.form != mock.form:
        yield Difference("type", "body", service.form, mock.form)
    else:
        yield from _Comparison(likeness, frozenset(lists)).of(service.body, mock.body, "", "", False)


def _headers(service: Answer, mock: Answer, likeness: Likeness) -> Iterator[Difference]:
    for name in sorted(({*service.headers} | {*mock.headers}) - likeness.ignored_headers):
        one, other = service.headers.get(name, ABSENT), mock.headers.get(name, ABSENT)
        if name in likeness.own_headers and ABSENT not in (one, other):
            one, other = form_of(one), form_of(other)
        if _plain(one) != _plain(other):
            yield Difference("header", name, one[:_LONGEST], other[:_LONGEST])


def _plain(header: str) -> list[str]:
    return sorted(part.strip().lower() for part in header.split(","))


@frozen
class _Comparison:
    _likeness: Likeness
    _lists: frozenset[str]

    def of(self, service: Any, mock: Any, place: str, name: str, own: bool) -> Iterator[Difference]:
        """Yields the differences at a place. `own` says that values there are the account's own."""
        own = own or name in self._likeness.own or place in self._lists
        if own and (service is None or mock is None):
            return
        if type_of(service) != type_of(mock):
            yield Difference("type", _general(place) or "body", type_of(service), type_of(mock))
        elif isinstance(service, dict):
            yield from self._members(service, mock, place, own)
        elif isinstance(service, list):
            yield from self._entries(service, mock, place, own)
        elif own:
            yield from self._forms(service, mock, place)
        elif service != mock:
            yield Difference(self._kind(name, place), place or "body", _value(service), _value(mock))

    def _forms(self, service: Any, mock: Any, place: str) -> Iterator[Difference]:
        forms = form_of(service), form_of(mock)
        if forms[0] != forms[1]:
            yield Difference("value", _general(place), *forms)
        elif forms[0] == "link":
            one, other = parameters_of(service), parameters_of(mock)
            for name in sorted({*one, *other}):
                told = one.get(name, ABSENT), other.get(name, ABSENT)
                if told[0] != told[1]:
                    yield Difference("value", f"{_general(place)}?{name}", *told)

    def _kind(self, name: str, place: str) -> str:
        if {name, place} & self._likeness.codes:
            return "code"
        return "text" if name in self._likeness.texts else "value"

    def _members(self, service: dict[str, Any], mock: dict[str, Any], place: str, own: bool) -> Iterator[Difference]:
        ignored, optional = self._likeness.ignored, self._likeness.ignored | self._likeness.optional
        gone = [name for name in mock if name not in service and name not in optional]
        come = [name for name in service if name not in mock and name not in optional]
        if len(gone) == len(come) == 1 and type_of(mock[gone[0]]) == type_of(service[come[0]]):
            yield Difference("member", _general(f"{place}/{gone[0]}"), f"called {come[0]}", f"called {gone[0]}")
            gone, come = [], []
        for name in gone:
            yield Difference("member", _general(f"{place}/{name}"), ABSENT, type_of(mock[name]))
        for name in come:
            yield Difference("member", _general(f"{place}/{name}"), type_of(service[name]), ABSENT)
        for name in service:
            if name in mock and name not in ignored:
                yield from self.of(service[name], mock[name], f"{place}/{name}", name, own)

    def _entries(self, service: list[Any], mock: list[Any], place: str, own: bool) -> Iterator[Difference]:
        if own:
            if service and mock:
                yield from self.of(_merged(service), _merged(mock), f"{place}/*", "", own)
            return
        yield from _folded(place, [*self._aligned(service, mock, place)])

    def _aligned(self, service: list[Any], mock: list[Any], place: str) -> Iterator[Difference]:
        lines = [[self._line(entry) for entry in entries] for entries in (service, mock)]
        for word, a, b, c, d in SequenceMatcher(None, lines[0], lines[1], autojunk=False).get_opcodes():
            paired = min(b - a, d - c)
            for one, other in zip(service[a : a + paired], mock[c : c + paired], strict=True):
                yield from self.of(one, other, f"{place}/{self._label(other)}", "", False)
            for entry in service[a + paired : b]:
                yield Difference("value", f"{place}/{self._label(entry)}", self._line(entry)[:_LONGEST], ABSENT)
            for entry in mock[c + paired : d] if word != "equal" else ():
                yield Difference("value", f"{place}/{self._label(entry)}", ABSENT, self._line(entry)[:_LONGEST])

    def _label(self, entry: Any) -> str:
        if not isinstance(entry, dict):
            return "*"
        names = [
            name for name in (*_LABELS, "id") if isinstance(entry.get(name), str) and name not in self._likeness.own
        ]
        return f"[{str(entry[names[0]])[:80].replace('/', ' ')}]" if names else "*"

    def _line(self, entry: Any) -> str:
        """Returns an entry as text, without what is the account's own, to find it in the other list."""
        return orjson.dumps(self._common(entry)).decode()

    def _common(self, value: Any) -> Any:
        if isinstance(value, dict):
            kept = {name: member for name, member in value.items() if name not in self._likeness.own}
            return {name: self._common(member) for name, member in kept.items()}
        return [self._common(member) for member in value] if isinstance(value, list) else value


def _folded(place: str, found: Sequence[Difference]) -> Iterator[Difference]:
    """Yields the differences of a list. If so many entries have other values that it is another list, they are one."""
    values = [each for each in found if each.kind in ("value", "text")]
    if len(values) <= _MOST_OF_A_LIST:
        yield from found
        return
    yield from (each for each in found if each not in values)
    first = values[0]
    told = f"{len(values)} values differ, such as {first.place.removeprefix(place)}: "
    yield Difference("value", f"{place}/*", (told + first.service)[:_LONGEST], (told + first.mock)[:_LONGEST])


def _general(place: str) -> str:
    """Returns the place without the names of entries, so that a difference of all entries is one."""
    parts = place.split("/")
    return "/".join("*" if part.startswith("[") else part for part in parts)


def _merged(entries: Sequence[Any]) -> Any:
    """Returns an entry that has all members of all entries."""
    first = next((entry for entry in entries if entry is not None), None)
    if isinstance(first, list):
        inner = [member for entry in entries if isinstance(entry, list) for member in entry]
        return [_merged(inner)] if inner else []
    if not isinstance(first, dict):
        return first
    named = [entry for entry in entries if isinstance(entry, dict)]
    names = dict.fromkeys(name for entry in named for name in entry)
    return {name: _merged([entry[name] for entry in named if name in entry]) for name in names}


def _value(value: Any) -> str:
    return (value if isinstance(value, str) else orjson.dumps(value).decode())[:_LONGEST]
