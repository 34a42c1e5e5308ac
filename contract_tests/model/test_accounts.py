"""Callers of two accounts act at random with tasks, and every answer is checked against the model."""

from __future__ import annotations

import sys
from datetime import timedelta
from decimal import Decimal
from typing import Any

from attrs import frozen
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, multiple, precondition, rule, run_state_machine_as_test

from contract_tests.conftest import Answer, Api, MakeApi, picture_of
from contract_tests.model.calls import ENHANCE_V1, ENHANCE_V2, SKIN_V2, STEMS, Feature, Upload, hair_v1
from contract_tests.model.model import FOREVER, GONE, HOUR, KEPT, LINK, SECOND, WINDOW, Account, Ending, Task
from contract_tests.model.world import WHOSE, World
from youcam_mock.service.retention.orphans import delete_orphans

WHICH, ONE = st.sampled_from((0, 0, 1, 2)), st.sampled_from((0, 0, 1))
TURNS = st.sampled_from((0, 0, 0, 0, 1, 1, 1, 2))
TINY = picture_of(8, 8, kind="JPEG")
APART = 700
"""Between two moments that would coincide (ms): a file is declared, comes, and is run on."""


@frozen
class Started:
    """A task and its owner."""

    owner: int
    id: str
    feature: Feature
    upload: Upload


@frozen
class Link:
    """The link to a task's result, as told by a check."""

    task: Task
    url: str
    good_until: int


class Accounts(World):
    """Steps with files, tasks and results."""

    tasks: Bundle[Started] = Bundle("tasks")
    links: Bundle[Link] = Bundle("links")

    features: tuple[Feature, ...]
    """The features that are run on files."""

    def __init__(self) -> None:
        super().__init__()
        self.uploaded: dict[tuple[int, str, bytes], Upload] = {}
        self.started: list[Started] = []
        self.given: list[Link] = []

    def teardown(self) -> None:
        """Inspects at the end what was not inspected on the way, and again after unpolled tasks are lost."""
        for ms in (0, WINDOW + 1):
            if sys.exception() is None:
                self._pass(ms)
                self.everything_adds_up()
        if sys.exception() is None:
            self.nothing_is_left_at_last_but_the_books()

    def everything_adds_up(self) -> None:
        """Checks tasks and results too."""
        for started in self.started:
            self.a_task_is_checked(started)
        for link in self.given:
            self.a_result_is_downloaded(link)
        super().everything_adds_up()

    def nothing_is_left_at_last_but_the_books(self) -> None:
        """Checks that no bytes lie about now, and that a long time later neither bytes nor rows do."""
        mock, spent = self.caller.app.mock, self.caller.control("GET", "/spend").body
        assert delete_orphans(mock, timedelta(0)) == 0
        self._pass(2 * KEPT + HOUR)
        super().everything_adds_up()
        left = [mock.blobs.pages(), *(self.caller.control("GET", path).body.values() for path in ("/tasks", "/files"))]
        assert not any(any(each) for each in left)
        after = self.caller.control("GET", "/spend").body
        assert after["tasks"] >= spent["tasks"]
        assert Decimal(str(after["units"])) == self._charged()

    def _charged(self) -> Decimal:
        charged = [line for account in self.accounts for line in account.history if line[0] in account.tasks]
        return -sum((amount for *_, changes in charged for _, amount in changes), Decimal(0))

    @rule(target=tasks, owner=WHOSE, stem=st.sampled_from(STEMS), feature=WHICH, request=ONE)
    def a_task_is_run_on_a_picture(self, owner: int, stem: str, feature: int, request: int) -> Any:
        return self._run(owner, self.features[feature], self._uploaded(owner, stem, TINY), request)

    @rule(target=tasks, owner=WHOSE, stem=st.sampled_from(STEMS), feature=WHICH)
    def a_task_is_run_on_what_is_no_picture(self, owner: int, stem: str, feature: int) -> Any:
        return self._run(owner, self.features[feature], self._uploaded(owner, stem, b"no picture"), 0)

    @rule(target=tasks, owner=WHOSE, stem=st.sampled_from(STEMS), feature=st.sampled_from((ENHANCE_V2, SKIN_V2)))
    def a_task_is_run_on_an_address(self, owner: int, stem: str, feature: Feature) -> Any:
        return self._run(owner, feature, Upload(stem), 0)

    @rule(target=links, started=tasks)
    def a_task_is_checked(self, started: Started) -> Any:
        task = self.accounts[started.owner].tasks[started.id]
        answer = started.feature.check(self.apis[started.owner], task.id)
        possible = task.states(self.now)
        if possible is GONE:
            assert answer.code == "InvalidTaskId", answer
            return multiple()
        status, detail = started.feature.shown(answer)
        assert status in possible, (task, status)
        task.polled, task.seen = self.now, task.seen or status != "running"
        if status != "success":
            assert detail == (task.ending.error if status == "error" else None)
        if status != "success" or not task.files:
            return multiple()
        self.ends.append(self.now - self.now % SECOND + LINK)
        self.given.append(Link(task, detail, self.ends[-1]))
        return self.given[-1]

    @rule(target=links, started=tasks, turn=TURNS, off=st.sampled_from((-1, 0, 1)))
    def a_task_is_checked_when_something_changes(self, started: Started, turn: int, off: int) -> Any:
        task = self.accounts[started.owner].tasks[started.id]
        at = (task.ending.least, task.polled + WINDOW, task.kept_until)[turn]
        if self.now < at + off and at < FOREVER:
            self._pass(at + off - self.now)
        return self.a_task_is_checked(started)

    @rule(started=tasks)
    def a_task_is_shown_to_its_account_under_its_own_feature_only(self, started: Started) -> None:
        mine, other = self.apis[started.owner], self.apis[1 - started.owner]
        elsewhere = [f.check(mine, started.id) for f in (*self.features, SKIN_V2) if f is not started.feature]
        for answer in (started.feature.check(other, started.id), _delete(other, started.id), *elsewhere):
            assert answer.code == "InvalidTaskId", answer

    @rule(started=tasks)
    def a_task_is_deleted(self, started: Started) -> None:
        account = self.accounts[started.owner]
        task = account.tasks[started.id]
        possible = task.states(self.now)
        answer = _delete(self.apis[started.owner], task.id)
        if answer.status == 200:
            assert possible - {"running"}, task
            account.delete(task)
            if task.files:
                self._run(started.owner, ENHANCE_V2, started.upload, 0)
        elif possible is GONE:
            assert answer.code == "InvalidTaskId", answer
        else:
            assert (answer.code, "running" in possible) == ("OperationInvalid", True), task

    @precondition(lambda self: self.uploaded)
    @rule(target=tasks, which=st.integers(0, 5), off=st.sampled_from((-1, 0, 1)), feature=WHICH)
    def a_task_is_run_when_an_upload_goes(self, which: int, off: int, feature: int) -> Any:
        (owner, _, _), upload = sorted(self.uploaded.items(), key=str)[which % len(self.uploaded)]
        uploaded = self.accounts[owner].uploads.get(str(upload.id))
        if uploaded is not None and self.now < uploaded + KEPT + off:
            self._pass(uploaded + KEPT + off - self.now)
        return self._run(owner, self.features[feature], upload, 0)

    @rule(link=links)
    def a_result_is_downloaded(self, link: Link) -> None:
        gone = link.task.deleted or self.now > link.task.kept_until
        expected = 403 if self.now >= link.good_until else 404 if gone else 200
        assert self.apis[0].download(link.url).status == expected

    def _run(self, owner: int, feature: Feature, upload: Upload, request: int) -> Any:
        account, answer = self.accounts[owner], feature.run(self.apis[owner], upload, request)
        files = frozenset([upload.id] if upload.id else [])
        again = account.again(feature.name, files, request) if feature.major == 1 else None
        if again:
            assert _task_id(answer) == again.id
            return multiple()
        if upload.id and not account.knows(upload.id):
            assert answer.code == "InvalidParameters", answer
            return multiple()
        ending = feature.ending(self.now, upload)
        if upload.id and not account.has(upload.id):
            ending = Ending(self.now, self.now, "unknown_internal_error")
        if not _accepted(account, ending, feature.price, answer):
            return multiple()
        task_id, now = _task_id(answer), self.now
        end = self._end(task_id, ending)
        task = Task(task_id, feature.name, feature.major, feature.price, now, ending, files, request, now, end)
        assert not any(task.id in account.tasks for account in self.accounts)
        account.run(task)
        self.started.append(Started(owner, task.id, feature, upload))
        return self.started[-1]

    def _end(self, task_id: str, ending: Ending) -> int:
        if ending.least == ending.most:
            return ending.least
        [end] = [
            task["ready_ms"]
            for task in self.apis[0].control("GET", "/tasks").body["tasks"]
            if task["task_id"] == task_id
        ]
        assert ending.least <= end <= ending.most
        return int(end)

    def _uploaded(self, owner: int, stem: str, content: bytes) -> Upload:
        """Returns an upload, which serves many tasks."""
        if (owner, stem, content) not in self.uploaded:
            declared = self.apis[owner].declare(f"{stem}.jpg", len(content), "image/jpeg")
            self._pass(APART)
            assert self.apis[owner].put(declared, content).status == 200
            self.accounts[owner].uploads[declared["file_id"]] = self.now
            self._pass(APART)
            self.uploaded[owner, stem, content] = Upload(stem, content is TINY, declared["file_id"])
        return self.uploaded[owner, stem, content]


def _accepted(account: Account, ending: Ending, price: Decimal, answer: Answer) -> bool:
    """Returns whether the run was accepted, and fails unless it is accepted exactly when units suffice.

    No document says whether a run that is known to fail may be short of units: either answer will do there.
    """
    must = account.can_pay(ending.least, price)
    may = must or ending.is_known_to_fail
    if answer.status == 200:
        assert may, "a run that cannot be paid was accepted"
        return True
    assert (answer.code, must) == ("CreditInsufficiency", False), answer
    return False


def _task_id(answer: Answer) -> str:
    task_id: str = (answer.body.get("data") or answer.body.get("result"))["task_id"]
    return task_id


def _delete(api: Api, task_id: str) -> Answer:
    return api.post("/s2s/v2.0/task/delete", {"task_id": task_id})


def test_two_accounts_keep_to_the_rules_whatever_their_callers_do(make_api: MakeApi, effort: settings) -> None:
    class Here(Accounts):
        caller = make_api(units=0)
        features = (ENHANCE_V1, hair_v1(caller), ENHANCE_V2)

    run_state_machine_as_test(Here, settings=effort)
