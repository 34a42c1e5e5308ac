"""The tools of the vendor's MCP servers, as the contract states them (`x-mcp`)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Literal

from attrs import field, frozen

from youcam_mock.contract import Contract
from youcam_mock.operation import Facts, Json, Operation

Kind = Literal["run", "list", "names", "utility"]
DETECTION = "/pre-process"
"""How the path of a detection ends."""
ALL = "all"
"""The server of all tools, which the vendor had before it split them."""


@frozen
class Server:
    """A server as it introduces itself."""

    name: str
    version: str


SERVERS: Mapping[str, Server] = {
    "beauty": Server("YouCam for Beauty & Skin Care", "1.0.1"),
    "fashion": Server("YouCam for Fashion & Retail", "1.0.1"),
    "creators": Server("YouCam for Creators", "1.0.1"),
    ALL: Server("youcam-mcp", "1.0.0"),
}
"""The servers by the last part of their paths."""


@frozen(eq=False)
class Tool:
    """A tool. `operation` is what it calls; None for a utility, which calls several."""

    name: str
    kind: Kind
    server: str
    read_only: bool = False
    operation: Operation | None = None
    check: Operation | None = field(default=None, repr=False)
    """Where the tasks of a run are checked."""
    names: Mapping[str, Sequence[str]] = field(factory=dict, repr=False)
    """What a tool of names lists, by category."""

    @property
    def is_detection(self) -> bool:
        """Whether its tasks prepare those of another tool."""
        return self.operation is not None and self.operation.path.endswith(DETECTION)


UTILITIES = tuple(
    Tool(name, "utility", ALL, read_only)
    for name, read_only in (
        ("upload_file", False),
        ("File-Upload", False),
        ("Get-Upload-API-Info", True),
        ("Get-Running-Task-Status", True),
        ("Get-Feature-Cost", True),
    )
)
"""The tools that every server has."""


@frozen(eq=False)
class Catalogue:
    """All tools of an edition."""

    contract: Contract = field(repr=False)
    tools: Sequence[Tool]
    """By REST path, then the utilities."""

    def of(self, server: str) -> list[Tool]:
        """Returns the tools of a server."""
        return [tool for tool in self.tools if ALL in (server, tool.server) or tool.server == server]

    def find(self, server: str, name: str) -> Tool | None:
        """Returns the tool of a server by its name, in which underscores may stand for hyphens, as in the documents."""
        wanted = _key(name)
        return next((tool for tool in self.of(server) if _key(tool.name) == wanted), None)

    @property
    def runs(self) -> Mapping[str, Tool]:
        """The run tools of all servers by name: the values of `task_type`."""
        return {tool.name: tool for tool in self.tools if tool.kind == "run" and not tool.is_detection}

    def detection_of(self, run: Tool) -> Tool | None:
        """Returns the tool whose tasks prepare those of a run; None if there is none."""
        path = run.operation.path + DETECTION if run.operation else None
        return next((tool for tool in self.tools if tool.operation and tool.operation.path == path), None)


@lru_cache(maxsize=8)
def catalogue(contract: Contract) -> Catalogue:
    """Returns the tools of a contract, which all mocks of an edition share."""
    stated = [tool for operation in contract.operations.values() for tool in _tools(contract, operation)]
    stated.sort(key=lambda tool: tool.operation.path if tool.operation else "")
    return Catalogue(contract, (*stated, *UTILITIES))


def _tools(contract: Contract, operation: Operation) -> Iterator[Tool]:
    facts: Facts = operation.facts.get("mcp", {})
    if not facts:
        return
    runs = operation.kind == "run-task"
    kind: Kind = "run" if runs else "list"
    check = _check_of(contract, operation) if runs else None
    yield Tool(facts["tool"], kind, facts["server"], facts.get("read_only", False), operation, check)
    lists: Json | None = facts.get("lists")
    if lists:
        yield Tool(lists["tool"], "names", lists["server"], True, operation, names=lists["names"])


def _check_of(contract: Contract, run: Operation) -> Operation:
    checks = contract.of_kind("check-task")
    return next(one for one in checks if (one.feature, one.version) == (run.feature, run.version))


def _key(name: str) -> str:
    return name.replace("_", "-").lower()
