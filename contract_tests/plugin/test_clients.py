"""The client fixtures."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contract_tests.plugin.conftest import Project

_TESTS = """
    import asyncio
    import threading
    import time
    from io import BytesIO

    import pytest
    from PIL import Image
    from youcam import AsyncYouCam, YouCam
    from youcam.errors import RateLimited, TaskFailed, TaskNotFinished

    def photo() -> bytes:
        target = BytesIO()
        Image.new("RGB", (48, 64), "salmon").save(target, "PNG")
        return target.getvalue()

    def size(content: bytes):
        return Image.open(BytesIO(content)).size

    @pytest.fixture
    def waits(monkeypatch):
        # Seconds that were really waited for, but for the few hundredths that one thread gives another.
        waits, wait, sleep = [], threading.Condition.wait, asyncio.sleep

        def noted(seconds):
            if seconds and seconds > 0.05:
                waits.append(seconds)

        def of_threads(self, timeout=None):
            noted(timeout)
            return wait(self, timeout)

        async def of_coroutines(delay, result=None):
            noted(delay)
            return await sleep(0, result)

        monkeypatch.setattr(time, "sleep", noted)
        monkeypatch.setattr(threading.Condition, "wait", of_threads)
        monkeypatch.setattr(asyncio, "sleep", of_coroutines)
        return waits

    def test_a_run_takes_seconds_on_the_clock_of_the_mock_only(youcam: YouCam, youcam_mock, waits):
        begin = youcam_mock.now_ms
        assert size(youcam.run("enhance", image=photo(), scale=2).bytes) == (96, 128)
        assert youcam_mock.now_ms >= begin + 3000
        assert waits == []
        [task], [file] = youcam_mock.tasks, youcam_mock.files
        assert (task.charged, file.uploaded) == (2, True)

    def test_v1_tasks_are_polled_in_time_however_many_there_are(youcam: YouCam, youcam_mock):
        jobs = [{"image": photo(), "scale": 2} for _ in range(12)]
        done = list(youcam.map("v1.0/enhance", jobs, concurrency=12))
        assert [outcome.error for outcome in done] == [None] * 12
        assert {task.version for task in youcam_mock.tasks} == {"1.0"}

    def test_asyncio_waits_on_the_same_clock(async_youcam: AsyncYouCam, youcam_mock, waits):
        async def job():
            result = await async_youcam.run("enhance", image=photo(), scale=2)
            return size(await result.bytes())

        async def all_together():
            return await asyncio.gather(*(job() for _ in range(5)))

        begin = youcam_mock.now_ms
        assert asyncio.run(all_together()) == [(96, 128)] * 5
        assert 3000 <= youcam_mock.now_ms - begin <= 30_000
        assert waits == []

    def test_a_client_that_gives_up_waited_on_the_mocks_clock(youcam: YouCam, youcam_mock):
        youcam_mock.slow(3600)
        begin = youcam_mock.now_ms
        with pytest.raises(TaskNotFinished):
            youcam.run("enhance", image=photo(), scale=2, timeout=60)
        assert 55_000 <= youcam_mock.now_ms - begin <= 61_000

    def test_a_failure_reaches_the_client(youcam: YouCam, youcam_mock):
        youcam_mock.fail_next("error_no_face", feature="enhance")
        with pytest.raises(TaskFailed) as failed:
            youcam.run("enhance", image=photo(), scale=2)
        assert failed.value.code == "error_no_face"

    def test_what_goes_wrong_for_a_moment_is_tried_again(youcam: YouCam, youcam_mock):
        for wrong in (youcam_mock.rate_limit, youcam_mock.drop_next):
            wrong()
            assert youcam.units().total == 1000
        assert [request.status for request in youcam_mock.requests] == [429, 200, 0, 200]
"""


def test_the_clients_of_the_fixtures_wait_on_the_mocks_clock(project: Project) -> None:
    project.file("test_it.py", _TESTS)
    done = project.run()
    assert (done.code, done.lines[-1].split(" in ")[0].strip("= ")) == (0, "6 passed"), done.text
