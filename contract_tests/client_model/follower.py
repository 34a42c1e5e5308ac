"""Replays to the model what clients sent, and checks every answer of the service against it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import httpx
from attrs import define, field, frozen

from contract_tests.client_model.trouble import Trouble
from contract_tests.client_model.wire import Sent
from contract_tests.conftest import Api
from contract_tests.model.calls import Feature, Upload
from contract_tests.model.model import GONE, LINK, SECOND, Account, Ending, Task
from youcam.jobs import links


@frozen
class Order:
    """The feature and inputs of a run."""

    feature: Feature
    upload: Upload


@frozen
class Link:
    """The URL of a result, and until when it is valid (Unix ms)."""

    task: Task
    good_until: int


OrderOf = Callable[[Any], Order]
"""Finds what was asked for from the body of a run."""


@define
class Follower:
    """Two accounts according to the rules, after everything that was sent."""

    apis: tuple[Api, Api]
    accounts: tuple[Account, Account]
    links: dict[str, Link] = field(factory=dict)
    """Links by URL."""
    declared: dict[str, str] = field(factory=dict)
    """Files by the URL to which they are uploaded."""

    @property
    def now(self) -> int:
        """The last moment that was replayed (Unix ms)."""
        return self.accounts[0].now

    def play(self, until: int) -> None:
        """Advances both accounts to a time."""
        for account in self.accounts:
            account.play(until)

    def follow(self, owner: int, trace: Sequence[Sent], trouble: Trouble | None, order_of: OrderOf | None) -> None:
        """Replays what an account's client sent, in order. Fails for an answer that the rules do not allow."""
        for sent in trace:
            self.play(sent.at)
            if not _was_done(sent, trouble):
                continue
            is_met = trouble is not None and trouble.place == sent.kind
            assert sent.is_answered or is_met, f"nobody asked for this: {sent}"
            assert sent.status in (None, 200, 400, 403, 404), f"nobody asked for this: {sent}"
            if sent.kind == "run":
                assert order_of is not None
                self._run(owner, sent, order_of(sent.body))
            elif sent.kind in ("check", "delete") and sent.task_id not in self.accounts[owner].tasks:
                assert sent.code == "InvalidTaskId", f"shown to a stranger: {sent}"
            else:
                {"file": self._file, "put": self._put, "check": self._check, "delete": self._delete}.get(
                    sent.kind, _nothing
                )(owner, sent)
            if sent.kind == "get" and sent.is_answered:
                self._get(sent)

    def _file(self, owner: int, sent: Sent) -> None:
        for file in _state(sent)["files"] if sent.is_read else ():
            self.declared[file["requests"][0]["url"]] = file["file_id"]

    def _put(self, owner: int, sent: Sent) -> None:
        """Replays an upload, which restarts the time for which the file is kept."""
        if sent.status in (None, 200):
            self.accounts[owner].uploads[self.declared[str(sent.url)]] = sent.at

    def _run(self, owner: int, sent: Sent, order: Order) -> None:
        account, feature = self.accounts[owner], order.feature
        files, request = _files(sent), sent.body.get("request_id")
        again = account.again(feature.name, files, request) if feature.major == 1 else None
        started, now = self._started(owner, sent), sent.at
        if again:
            assert started == (again.id if sent.is_answered else None), f"the same run was started twice: {sent}"
            return
        if started and sent.is_answered and sent.until != sent.at:
            # Another thread has moved the clock meanwhile.
            now = self._shown(started)["created_ms"]
        ending = feature.ending(now, order.upload)
        if not all(account.has(file) for file in files):
            ending = Ending(now, now, "unknown_internal_error")
        must = account.can_pay(ending.least, feature.price)
        assert started or not must, f"units suffice: {sent}"
        assert must or ending.is_known_to_fail or not started, f"units do not suffice: {sent}"
        if started:
            price, major = feature.price, feature.major
            end = ending.least if ending.least == ending.most else self._shown(started)["ready_ms"]
            account.run(Task(started, feature.name, major, price, now, ending, files, request, now, end))

    def _started(self, owner: int, sent: Sent) -> str | None:
        """Returns the task, as the answer names it or, if the answer was lost, as the mock does. None if units did not
        suffice."""
        if sent.is_answered:
            assert sent.is_read or sent.code == "CreditInsufficiency", sent
            return sent.task_id if sent.is_read else None
        mine = [shown for shown in self._tasks() if shown["api_key"] == self.apis[owner].bearer]
        new = [str(shown["task_id"]) for shown in mine if shown["created_ms"] == sent.at]
        new = [task_id for task_id in new if task_id not in self.accounts[owner].tasks]
        assert len(new) <= 1, f"the same run was started twice: {sent}"
        return new[0] if new else None

    def _check(self, owner: int, sent: Sent) -> None:
        task = self.accounts[owner].tasks[sent.task_id]
        possible = task.states(sent.at)
        if possible is GONE:
            assert sent.code == "InvalidTaskId" or not sent.is_answered, sent
            return
        if sent.is_answered:
            possible |= task.states(sent.until)
        said = _state(sent) if sent.is_answered else {}
        status = said.get("task_status", said.get("status")) or self._state_of(task, sent.at)
        assert status in possible, f"{status} instead of {set(possible)}: {sent}"
        assert status != "error" or not said or said["error"] == task.ending.error, sent
        task.polled, task.seen = sent.at, task.seen or status != "running"
        good_until = sent.at - sent.at % SECOND + LINK
        self.links |= {str(httpx.URL(url)): Link(task, good_until) for url in links(said.get("results"))}

    def _delete(self, owner: int, sent: Sent) -> None:
        account = self.accounts[owner]
        task = account.tasks[sent.task_id]
        possible = task.states(sent.at)
        ended = possible is not GONE and self._state_of(task, sent.at) != "running"
        if sent.status == 200 or (ended and not sent.is_answered):
            assert possible - {"running"}, f"deleted while it runs: {sent}"
            account.delete(task)
        elif sent.is_answered:
            assert sent.code == ("InvalidTaskId" if possible is GONE else "OperationInvalid"), sent
            assert possible is GONE or "running" in possible, sent

    def _get(self, sent: Sent) -> None:
        link = self.links[str(sent.url)]
        gone = link.task.deleted or sent.at > link.task.kept_until
        assert sent.status == (403 if sent.at >= link.good_until else 404 if gone else 200), sent

    def _state_of(self, task: Task, now: int) -> str:
        """Returns the state of a task that no answer told. Only the mock itself knows when an engine gives up."""
        return "running" if now < self._shown(task.id)["ready_ms"] else "error" if task.ending.error else "success"

    def _shown(self, task_id: str) -> Mapping[str, Any]:
        return next(shown for shown in self._tasks() if shown["task_id"] == task_id)

    def _tasks(self) -> list[Mapping[str, Any]]:
        tasks: list[Mapping[str, Any]] = self.apis[0].control("GET", "/tasks").body["tasks"]
        return tasks


def _was_done(sent: Sent, trouble: Trouble | None) -> bool:
    """Returns whether the service carried out the request."""
    if trouble is None or trouble.place != sent.kind or trouble.is_carried_out:
        return True
    return sent.status is not None and sent.status != trouble.effect.get("status")


def _nothing(owner: int, sent: Sent) -> None:
    """Ignores a request that changes nothing."""


def _state(sent: Sent) -> Any:
    return sent.said.get("data") or sent.said.get("result")


def _files(sent: Sent) -> frozenset[str]:
    body = sent.body
    ids = body["payload"]["file_sets"]["src_ids"] if sent.is_v1 else [body.get("src_file_id")]
    return frozenset(file_id for file_id in ids if file_id)
