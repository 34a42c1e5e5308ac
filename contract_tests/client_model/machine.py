"""The complete machine: it also reads the files of results, and inspects everything at the end."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from contract_tests.client_model.many import NONE_WRONG
from contract_tests.client_model.outcomes import Done
from contract_tests.client_model.submitting import WHICH
from contract_tests.client_model.tasks import Given, Tasks
from contract_tests.client_model.trouble import OF_STORAGE, Trouble, at
from contract_tests.client_model.world import BY_KEY, OF_ANOTHER, WHO, YEAR
from contract_tests.model.model import WINDOW

READINGS = st.sampled_from(("bytes", "stream", "open", "save"))


class Clients(Tasks):
    """All steps that clients take."""

    @initialize(target=Tasks.files, who=WHO, which=WHICH, reading=READINGS)
    def begin_with_a_result(self, who: int, which: int, reading: str) -> Any:
        given = self.a_run_is_waited_for(who, "slow-0s", which, 40, None)
        self.reading_goes_wrong_in_every_way(self.given[0], reading)
        return given

    def teardown(self) -> None:
        """Inspects at the end what was not inspected on the way, and again after unpolled tasks are lost."""
        if sys.exception() is None:
            if not self.many_were_run:
                self.units_come_in(1, 9, YEAR)
                self.many_are_run_at_a_time(OF_ANOTHER, ["slow-4s", "slow-0s"] * 2, 3, NONE_WRONG)
            for held in self.held[:2]:
                self.a_task_is_shown_to_its_account_only(held, OF_ANOTHER if held.who != OF_ANOTHER else BY_KEY)
            for given in self.given:
                self.a_file_is_read(given, "stream", None)
            self._all_tasks_are_looked_at()
            self._pass(WINDOW + 1)
            self._all_tasks_are_looked_at()
            self.everything_adds_up()

    def _all_tasks_are_looked_at(self) -> None:
        for held in self.held:
            self.a_task_is_looked_at(held, None)

    @rule(given=Tasks.files, reading=READINGS, trouble=at("get", "get", "check"))
    def a_file_is_read(self, given: Given, reading: str, trouble: Trouble | None) -> None:
        target = self.folder / "result"
        target.unlink(missing_ok=True)
        done = self._do(given.held.who, lambda _: self._read(given.file, reading, target), trouble)
        if given.is_kept and reading == "bytes":
            assert not done.trace, "fetched again what it holds"
        else:
            done.hold()
            assert done.trace[-1].status != 403, "an expired address was not replaced"
        left = [path.name for path in self.folder.iterdir()]
        assert left == (["result"] if reading == "save" and not done.error else []), "half a file was left behind"
        if not done.error:
            assert done.value == (given.content or self._downloaded(done)), "not what the service sent"
            given.content = done.value
            given.is_kept = given.is_kept or (reading == "bytes" and self.way.keeps_bytes)

    @rule(given=Tasks.files, off=st.sampled_from((-1, 0, 1)))
    def a_file_is_read_when_its_address_ends(self, given: Given, off: int) -> None:
        self._pass(max(0, self.books.links[given.file.url].good_until + off - self.now))
        self.a_file_is_read(given, "stream", None)

    @rule(given=Tasks.files, reading=READINGS)
    def reading_goes_wrong_in_every_way(self, given: Given, reading: str) -> None:
        for effect in OF_STORAGE["get"]:
            self.a_file_is_read(given, reading, Trouble(effect, 1, "get"))

    @rule(given=Tasks.files, reading=READINGS)
    def a_file_of_a_deleted_task_is_read(self, given: Given, reading: str) -> None:
        self.a_task_is_deleted(given.held, None)
        self.a_file_is_read(given, reading, None)

    def _read(self, file: Any, reading: str, target: Path) -> Any:
        got = self.way.got
        if reading == "stream":
            return b"".join(got(file.stream()))
        if reading == "bytes":
            return got(file.bytes)
        if reading == "save":
            assert got(file.save(target)) == target
            return target.read_bytes()
        with got(file.open()) as stream:
            return stream.read()

    def _downloaded(self, done: Done) -> bytes:
        return self.api.download(str(done.sent("get")[-1].url)).content
