"""The flat parameters of a run: each is a member of its body, or one or two members that name the same files."""

from __future__ import annotations

import keyword
from collections import Counter
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from tools.build.bundle import ContractError
from tools.build.layer.body_members import Bodies, Form, Member

Json = dict[str, Any]

_FRAME_V1 = frozenset(
    ["/payload", "/payload/file_sets", "/payload/actions", "/payload/actions/0/params", "/payload/custom"]
)
_GIVEN_V1: Json = {"/payload/actions/0/id": 0}
"""Members that the client sets itself. It also makes a new request_id for each request."""
_REQUEST_ID = "/request_id"
_NAMES = {"src": "image", "ref": "reference", "mask": "mask", "ref_mask": "reference_mask"}
_VIDEOS = frozenset(["mp4", "mov", "avi", "webm", "mkv"])
_TAKEN = frozenset(["self", "feature", "jobs", "timeout", "concurrency", "seconds"])
"""Names that the methods use for their own parameters."""


@frozen
class Value:
    """A parameter that is one member of the body."""

    name: str
    member: Member
    required: bool


@frozen
class Files:
    """A parameter that names files."""

    name: str
    file_id: Member
    url: Member | None
    many: bool
    """Whether there may be more than one."""
    listed: bool
    """Whether the body has a list although there is only one file."""
    required: bool
    limits: tuple[Json, ...]
    """Its entries in `x-inputs`: one, or one for each form of the body with limits of its own."""

    @property
    def pointers(self) -> list[str]:
        """Pointers to its members."""
        return [one.pointer for one in (self.file_id, self.url) if one]

    @property
    def formats(self) -> list[str]:
        """The formats that any entry accepts."""
        return list(dict.fromkeys(name for entry in self.limits for name in entry.get("formats", ())))


@frozen
class Parameters:
    """All parameters of a run, and the other members of its body."""

    files: tuple[Files, ...]
    values: tuple[Value, ...]
    fixed: Json
    """Values by pointer, which are set before the parameters."""
    names: dict[str, str]
    """Pointers to places where the body names one of its files again, with the parameter of that file."""

    @property
    def all(self) -> list[Files | Value]:
        """All parameters, files first."""
        return [*self.files, *self.values]

    @property
    def required(self) -> list[str]:
        """Names of the parameters that every run needs."""
        return [one.name for one in self.all if one.required]

    def names_within(self, member: Member) -> frozenset[str]:
        """Returns the members of an object, or of the objects of a list, that the client fills in: names of the run's
        own files."""
        return frozenset(pointer.rpartition("/")[2] for pointer in self.names if _is_within(pointer, member))


def parameters(document: Json, operation: Json, major: int) -> Parameters:
    """Returns the parameters of a run operation. Raises ContractError if its body cannot be written as flat
    parameters."""
    bodies = Bodies(document, _FRAME_V1 if major == 1 else frozenset())
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    members = bodies.members(schema)
    files = tuple(_files(bodies, bodies.forms(schema), members, operation))
    aside = {pointer for entry in files for pointer in entry.pointers} | bodies.holders
    aside |= {*_GIVEN_V1, _REQUEST_ID} if major == 1 else set()
    names = _names(files, operation)
    # Members that only name files are filled in, so that they are optional.
    named = {one.pointer for one in members.values() if any(_is_within(pointer, one) for pointer in names)}
    values = tuple(
        Value(_python_name(one.name), one, one.required and pointer not in named)
        for pointer, one in members.items()
        if pointer not in aside
    )
    fixed: Json = {pointer: {} for pointer in sorted(bodies.holders) if _is_bare(members, pointer)}
    fixed |= {pointer: value for pointer, value in _GIVEN_V1.items() if pointer in members}
    found = Parameters(files, values, fixed, names)
    _check(found, str(operation["operationId"]))
    return found


def _files(bodies: Bodies, forms: list[Form], members: Form, operation: Json) -> Iterator[Files]:
    entries: dict[str, list[Json]] = {}
    for entry in operation.get("x-inputs", ()):
        if "file_id" in entry:
            entries.setdefault(entry["file_id"], []).append(entry)
    for pointer, limits in entries.items():
        if pointer not in members or limits[0]["role"] not in _NAMES:
            raise ContractError(f"{operation['operationId']}: x-inputs {pointer}: no member of the body, or a new role")
        file_id, url = members[pointer], members.get(limits[0].get("url", ""))
        schema = bodies.resolved(file_id.schemas[0])
        is_list = schema["type"] == "array"
        # V1 always has lists, but documents only one file in most of them.
        many = is_list and (schema.get("maxItems", 1) > 1 or pointer.endswith("_file_ids"))
        required = all(_requires(form, file_id, url) for form in forms)
        yield Files(_file_name(limits, many), file_id, url, many, is_list and not many, required, tuple(limits))


def _requires(form: Form, *either: Member | None) -> bool:
    return any(one is not None and one.pointer in form and form[one.pointer].required for one in either)


def _is_within(pointer: str, member: Member) -> bool:
    return pointer.startswith(f"{member.pointer}/")


def _names(files: tuple[Files, ...], operation: Json) -> dict[str, str]:
    return {
        pointer: one.name
        for pointer, sources in operation.get("x-names", {}).items()
        for one in files
        if one.file_id.pointer in sources
    }


def _file_name(limits: list[Json], many: bool) -> str:
    role = limits[0]["role"]
    is_video = any(not _VIDEOS.isdisjoint(entry.get("formats", ())) for entry in limits)
    name = "video" if role == "src" and is_video else _NAMES[role]
    return f"{name}s" if many else name


def _python_name(name: str) -> str:
    return f"{name}_" if keyword.iskeyword(name) else name


def _is_bare(members: Form, pointer: str) -> bool:
    """Returns whether the body must have this object although it has no required members."""
    holder = members.get(pointer)
    below = (member for other, member in members.items() if other.startswith(f"{pointer}/"))
    return holder is not None and holder.required and not any(member.required for member in below)


def _check(found: Parameters, where: str) -> None:
    names = Counter(one.name for one in found.all)
    for name, count in names.items():
        if count > 1 or name in _TAKEN or not name.isidentifier():
            raise ContractError(f"{where}: {name} cannot be a parameter: taken twice, by a method, or no Python name")
    for value in found.values:
        if value.name.endswith(("_file_id", "_file_ids", "_file_url", "_file_urls")):
            raise ContractError(f"{where}: {value.name} names a file; say so in x-inputs")
