"""What an engine is given and what it gives back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from attrs import field, frozen


class EngineError(Exception):
    """The task fails with this engine code (HTTP 200, status `error`)."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message


@frozen
class Source:
    """One input file of a task, as it was uploaded."""

    role: str
    """`src`, `ref`, `mask`: the role that the contract's `x-inputs` gives it."""
    name: str
    """The file name that the client declared."""
    content: bytes = field(repr=False)


@frozen
class Job:
    """A task as an engine sees it: its inputs, its parameters, nothing else.

    `params` holds the members of a V2 body, or of a V1 action's `params` (with `dst_actions` beside them).
    """

    sources: tuple[Source, ...]
    params: Mapping[str, Any]
    facts: Mapping[str, Any] = field(factory=dict)
    """The operation's `x-result`, as the contract writes it."""
    watermark: bool = True
    """Whether every picture that a person sees carries the word MOCK."""

    def source(self, role: str = "src") -> Source:
        """The first input of that role. Raises EngineError when the task has none."""
        for source in self.sources:
            if source.role == role:
                return source
        raise EngineError("invalid_parameter", f"the task has no input of role {role!r}")


@frozen
class Link:
    """Stands in a result's data where a download link to one of its files belongs."""

    file_name: str


@frozen
class ResultFile:
    """A file of a result, made when it is first downloaded."""

    name: str
    """Unique within the result; its extension is that of the link."""
    content_type: str
    render: Callable[[], bytes] = field(repr=False)


@frozen
class Result:
    """What a task produced.

    `data` is the JSON that the status shows under `results`, with `Link` leaves; None means the plain form, one
    link for each file, which V1 and V2 write differently.
    """

    files: tuple[ResultFile, ...]
    data: Any = None

    def file(self, name: str) -> ResultFile:
        """The file of that name. Raises KeyError when the result has none."""
        for file in self.files:
            if file.name == name:
                return file
        raise KeyError(name)


Engine = Callable[[Job], Result]
"""A pure function: the same job gives the same result, byte for byte."""
