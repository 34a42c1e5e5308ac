"""What makes two runs the same: the operation, the parameters, and the bytes of the inputs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import orjson
from attrs import frozen

from youcam_mock.domain.media.inputs import Reference
from youcam_mock.domain.requests.parameters import run_parameters
from youcam_mock.domain.requests.pointers import with_texts
from youcam_mock.live.blanking import Blanker
from youcam_mock.live.signed_urls import is_signed
from youcam_mock.operation import Operation

_HASH = "sha256 "
_SHOWN_HASH = 12
_SHOWN = 60
_MOST_TOLD = 5


@frozen
class RunIdentity:
    """A run without what differs each time: ids of files, signatures, and the request's own id."""

    operation: str
    params: Mapping[str, Any]
    inputs: tuple[tuple[str, str], ...]
    """The role of each input with the hash of its bytes, or with its URL if nobody knows its bytes."""

    @property
    def key(self) -> bytes:
        """Equal for runs that are the same."""
        return orjson.dumps([self.operation, self.params, self.inputs], option=orjson.OPT_SORT_KEYS)

    def differences(self, other: RunIdentity) -> list[str]:
        """Returns how another run differs from this one, in a few words each."""
        mine, its = dict(_leaves(self.params)), dict(_leaves(other.params))
        files = {value for _, value in (*self.inputs, *other.inputs)}
        names = [name for name in mine.keys() | its.keys() if mine.get(name) != its.get(name)]
        told = [
            f"{name} is {_shown(its, name)} there and {_shown(mine, name)} here"
            for name in sorted(names)
            if not {mine.get(name), its.get(name)} & files
        ]
        return told + _other_inputs(self.inputs, other.inputs)


def _other_inputs(mine: Sequence[tuple[str, str]], its: Sequence[tuple[str, str]]) -> list[str]:
    if [role for role, _ in mine] != [role for role, _ in its]:
        return [f"the inputs are {_roles(its)} there and {_roles(mine)} here"]
    return [
        f"{role} is {_short(other)} there and {_short(own)} here"
        for (role, own), (_, other) in zip(mine, its, strict=True)
        if own != other
    ]


def identity(operation: Operation, body: Any, named: Sequence[Reference], digests: Sequence[str | None]) -> RunIdentity:
    """Returns the identity of a run, of whose inputs `digests` are the hashes where their bytes are known.

    Raises TypeError and LookupError for a body that is no run.
    """
    known = [
        (reference, f"{_HASH}{digest}" if digest else _plain(reference.value))
        for reference, digest in zip(named, digests, strict=True)
    ]
    names = {reference.value: value for reference, value in known}
    # Recorded bodies are blanked, so others must be too.
    params = with_texts(run_parameters(operation.major, body), lambda text: names.get(text, text))
    params = _canonical(Blanker().json(params))
    return RunIdentity(operation.id, params, tuple((reference.role, value) for reference, value in known))


def _plain(url: str) -> str:
    return url.partition("?")[0] if is_signed(url) else Blanker().text(url)


def _canonical(value: Any) -> Any:
    """Returns JSON in which equal numbers are written alike."""
    if isinstance(value, dict):
        return {key: _canonical(member) for key, member in value.items()}
    if isinstance(value, list):
        return [_canonical(member) for member in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _leaves(value: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict) and value:
        for key, member in value.items():
            yield from _leaves(member, f"{name}.{key}" if name else key)
    elif isinstance(value, list) and value:
        for number, member in enumerate(value):
            yield from _leaves(member, f"{name}[{number}]")
    else:
        yield name, orjson.dumps(value).decode() if isinstance(value, (dict, list)) else value


def _shown(leaves: Mapping[str, Any], name: str) -> str:
    if name not in leaves:
        return "absent"
    text = orjson.dumps(leaves[name]).decode()
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."


def _short(value: str) -> str:
    return value[: len(_HASH) + _SHOWN_HASH] if value.startswith(_HASH) else value[:_SHOWN]


def _roles(inputs: Sequence[tuple[str, str]]) -> str:
    return ", ".join(role for role, _ in inputs) or "none"


def sentence(differences: Sequence[str]) -> str:
    """Returns differences as a sentence. Of many, the first few."""
    more = len(differences) - _MOST_TOLD
    return "; ".join(differences[:_MOST_TOLD]) + (f"; and {more} more" if more > 0 else "")
