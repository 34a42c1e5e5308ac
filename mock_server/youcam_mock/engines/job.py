"""The input and output of an engine."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from attrs import field, frozen


class EngineError(Exception):
    """Raised when the task fails with this engine code (HTTP 200, status `error`)."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message


class NotKeptError(Exception):
    """Raised by `render` when the bytes of a file were never kept, or are gone, as in a recording."""


@frozen
class Source:
    """An input file of a task, as it was uploaded."""

    role: str
    """`src`, `ref` or `mask`: the role in the contract's `x-inputs`."""
    name: str
    """The file name that the client declared."""
    content: bytes = field(repr=False)


@frozen
class Job:
    """A task as an engine sees it: its inputs and its parameters, nothing else.

    `params` holds the members of a V2 body, or of a V1 action's `params` (with `dst_actions` beside them).
    """

    sources: tuple[Source, ...]
    params: Mapping[str, Any]
    facts: Mapping[str, Any] = field(factory=dict)
    """The operation's `x-result`, as the contract writes it."""
    watermark: bool = True
    """Whether every picture for people carries the word MOCK."""

    def source(self, role: str = "src") -> Source:
        """Returns the first input of that role. Raises EngineError if the task has none."""
        for source in self.sources:
            if source.role == role:
                return source
        raise EngineError("invalid_parameter", f"the task has no input of role {role!r}")


@frozen
class ResultLink:
    """Stands in a result's data for the download link of one of its files."""

    file_name: str


@frozen
class ResultFile:
    """A file of a result. It is rendered when it is first downloaded."""

    name: str
    """Unique within the result; its extension is that of the link."""
    content_type: str
    render: Callable[[], bytes] = field(repr=False)


@frozen
class Result:
    """The result of a task.

    `data` is the JSON that the status shows under `results`, with `ResultLink` leaves; None means the plain form, one
    link for each file, which V1 and V2 write differently.
    """

    files: tuple[ResultFile, ...]
    data: Any = None

    def file(self, name: str) -> ResultFile:
        """Returns the file of that name. Raises KeyError if there is none."""
        for file in self.files:
            if file.name == name:
                return file
        raise KeyError(name)


Engine = Callable[[Job], Result]
"""A pure function: the same job gives the same result, byte for byte."""
