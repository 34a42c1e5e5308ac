"""Probes: what to ask, what the answer tells and what it costs, as `openapi/probes.yaml` states them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import orjson
from attrs import evolve, field, frozen

from youcam_mock.contract import Contract
from youcam_mock.http.routes import Routes
from youcam_mock.live.compare.bad_members import bad_member
from youcam_mock.live.compare.likeness import Likeness
from youcam_mock.operation import Operation

Json = dict[str, Any]
METHODS = ("get", "head", "options", "post", "put", "patch", "delete")
BODIES = ("json", "text", "sample")
_AS_WRITTEN = ("name", "tells", "keeps", "until", "units", "lists", "after", "query", "headers", "bearer")
VARIABLE = re.compile(r"\$\{(\w+)\}")


@frozen(kw_only=True)
class Probe:
    """A request, and what its answer tells. Text in it may hold variables, `${name}`."""

    name: str
    group: str
    tells: str
    stands: Sequence[str]
    """Where the fact stands: files, and rules of the profile."""
    method: str
    target: str
    """A path, or a variable that holds an address."""
    query: Mapping[str, Any] = field(factory=dict)
    headers: Mapping[str, str] = field(factory=dict)
    bearer: str = "own"
    body: tuple[str, Any] | None = None
    """Its kind, one of BODIES, and its content."""
    keeps: Mapping[str, str] = field(factory=dict)
    """Variables, with where they stand in the answer as JSON pointers."""
    until: Mapping[str, Any] | None = None
    """`{at, not}`: ask again while the member at the pointer has that value."""
    units: int = 0
    paid: bool = False
    """Whether it is asked only when units may be spent."""
    after: Sequence[str] = ()
    """Probes that must come before, such as an upload."""
    lists: Sequence[str] = ()
    """Pointers to lists whose entries are the account's own."""

    @property
    def uses(self) -> set[str]:
        """The variables in its request."""
        sent = (self.target, self.query, self.headers, self.body)
        return {name for text in _texts(sent) for name in VARIABLE.findall(text)}


@frozen
class ProbeList:
    """All probes in their order, the variables that they begin with, and how their answers are compared."""

    probes: Sequence[Probe]
    variables: Mapping[str, Any]
    likeness: Likeness

    def only(self, names: Sequence[str]) -> ProbeList:
        """Returns the probes of these groups or names, with those whose answers they need. Raises KeyError for an
        unknown name."""
        known = {name for probe in self.probes for name in (probe.group, probe.name, probe.name.partition(":")[0])}
        if unknown := sorted(set(names) - known):
            raise KeyError(unknown[0])
        wanted = [
            probe for probe in self.probes if {probe.group, probe.name, probe.name.partition(":")[0]} & set(names)
        ]
        return evolve(self, probes=self._with_sources(wanted))

    def _with_sources(self, wanted: Sequence[Probe]) -> Sequence[Probe]:
        kept: set[str] = {probe.name for probe in wanted}
        needed: set[str] = set()
        for probe in reversed(self.probes):
            if needed & set(probe.keeps) or probe.name in kept:
                kept |= {probe.name, *probe.after}
                needed |= probe.uses
        return [probe for probe in self.probes if probe.name in kept]


def read_probes(path: Path, contract: Contract) -> ProbeList:
    """Returns the probes of a bundle, those of each operation included. The file is of this version."""
    document: Json = orjson.loads(path.read_bytes())
    routes = Routes(contract.operations.values())
    probes = [
        probe
        for group in document["groups"]
        for entry in group["probes"]
        for probe in _probes(entry, group, document, contract, routes)
    ]
    return ProbeList(probes, document["variables"], Likeness.read(document["answers"]))


def _probes(entry: Json, group: Json, document: Json, contract: Contract, routes: Routes) -> Iterator[Probe]:
    method = next(name for name in METHODS if name in entry)
    plain = {name: entry[name] for name in _AS_WRITTEN if name in entry}
    body = next(((kind, entry[kind]) for kind in BODIES if kind in entry), None)
    stands = (*entry.get("stands", ()), *group["stands"])
    probe = Probe(
        **plain,
        group=group["name"],
        paid=group.get("paid", False),
        stands=stands,
        method=method.upper(),
        target=entry[method],
        body=body,
    )
    if "each" not in entry:
        operations = [*routes.at(probe.target)[0].values()][:1]
        yield _standing(probe, operations, document["files"])
        return
    for operation in contract.of_kind(entry["each"]["kind"]):
        found = evolve(probe, name=f"{probe.name}:{operation.id}", target=operation.path)
        if "json_of" in entry:
            found = evolve(found, body=("json", bad_member(contract, operation, document["variables"])))
        yield _standing(found, [operation], document["files"])


def _standing(probe: Probe, operations: Sequence[Operation], files: Mapping[str, str]) -> Probe:
    """Adds the files of the operations to where the probe's fact stands."""
    return evolve(probe, stands=[*dict.fromkeys([*(files[one.path] for one in operations), *probe.stands])])


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for member in value.values():
            yield from _texts(member)
    elif isinstance(value, (list, tuple)):
        for member in value:
            yield from _texts(member)
