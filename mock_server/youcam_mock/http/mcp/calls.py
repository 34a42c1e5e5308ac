"""Runs, checks and lists: the requests that tools make of the REST API, and what they return of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from youcam_mock.http.mcp.catalogue import Catalogue, Tool
from youcam_mock.http.mcp.rest import Rest, RestAnswer, in_path
from youcam_mock.operation import Json

if TYPE_CHECKING:
    from youcam_mock.mock import Mock

POLLING_S = 2.0
"""Seconds on the mock's clock between two checks of a task. Ours: how often the service asks is not known."""
_PAGE = 20


class ArgumentsError(Exception):
    """Raised for arguments that a tool does not take. The message says which, and what they should be."""


@frozen
class Outcome:
    """What a tool returns. `explain` is the mock's explanation, as in x-mock-explain."""

    result: Any
    explain: str | None = None

    @classmethod
    def of(cls, answer: RestAnswer) -> Outcome:
        """Returns the body of an answer as it came, or what went wrong."""
        if answer.fine:
            return cls(answer.body, answer.explain)
        return cls({"error_message": answer.error, "request_id": answer.request_id}, answer.explain)


@frozen
class Caller:
    """Who calls tools, on which mock."""

    mock: Mock
    catalogue: Catalogue
    rest: Rest
    server: str
    """The server that was asked, by the last part of its path."""

    def run(self, tool: Tool, body: Json, polling: bool) -> Outcome:
        """Runs a task, and waits for its end if the caller wants that."""
        assert tool.operation is not None
        # What may be left out may be null in a tool's arguments; the REST API knows no such null.
        answer = self.rest.post(tool.operation.path, {name: value for name, value in body.items() if value is not None})
        task_id = answer.data.get("task_id")
        if not polling or not answer.fine or not isinstance(task_id, str):
            return Outcome.of(answer)
        self._wait()
        ended = self.checked(tool, task_id, polling=True)
        return ended if ended.explain or not answer.explain else Outcome(ended.result, answer.explain)

    def checked(self, tool: Tool, task_id: str, polling: bool) -> Outcome:
        """Checks a task until it ends or the edition's limit is reached, or once."""
        assert tool.check is not None
        path = tool.check.path.replace("{task_id}", in_path(task_id))
        clock = self.mock.clock
        until_ms = clock.now_ms() + int(self.mock.profile.mcp_polling_s * 1000)
        answer = self.rest.get(path)
        while polling and answer.data.get("task_status") == "running" and clock.now_ms() < until_ms:
            self._wait()
            answer = self.rest.get(path)
        if polling and answer.body is not None and answer.data.get("task_status") == "running":
            # So that the caller can ask again, which needs the id.
            return Outcome({**answer.body, "data": {**answer.data, "task_id": task_id}}, answer.explain)
        return Outcome.of(answer)

    def _wait(self) -> None:
        """Waits between two checks. A virtual clock moves, since nobody else would move it for a caller that waits."""
        mock = self.mock
        if mock.clock.state.mode == "virtual":
            mock.move_clock(lambda clock: clock.advance(POLLING_S))
            mock.time_passed()
        else:
            mock.sleep(POLLING_S / mock.clock.state.speed)

    def listed(self, tool: Tool) -> Outcome:
        """Returns all pages of a list as one: the tool has no argument that asks for the next."""
        assert tool.operation is not None
        first = answer = self.rest.get(tool.operation.path, page_size=_PAGE)
        entries: list[Any] = list(answer.data.get("templates") or ())
        while answer.fine and isinstance(token := answer.data.get("next_token"), str):
            answer = self.rest.get(tool.operation.path, page_size=_PAGE, starting_token=token)
            entries += answer.data.get("templates") or ()
        if not answer.fine or first.body is None:
            return Outcome.of(answer)
        return Outcome({**first.body, "data": {**first.data, "templates": entries, "next_token": None}}, first.explain)
