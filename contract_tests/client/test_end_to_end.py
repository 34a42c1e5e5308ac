"""The generated client and the layer on top of it, against the mock on a real socket."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from io import BytesIO
from typing import TYPE_CHECKING

import httpx
import pytest
from PIL import Image, ImageChops, ImageStat

from contract_tests.client.conftest import V1, download, upload
from youcam_client import AuthenticatedClient
from youcam_client import models as m
from youcam_client.api.ai_photo_enhance import (
    check_task_enhance_v1_0,
    check_task_enhance_v2_0,
    create_file_enhance_v1_1,
    run_task_enhance_v2_0,
)
from youcam_client.api.file import create_file_v2_0
from youcam_client.api.unit_system import get_units_v1_0
from youcam_mock import MockServer, Settings
from youcam_mock.sample import SAMPLE

if TYPE_CHECKING:
    from contract_tests.client.conftest import V1, V2

PHOTO = SAMPLE.read_bytes()
DONE_S = 6
"""No enhancement takes longer, in seconds of the mock's clock."""
POLL_WINDOW_S = 10


def test_v2_photo_comes_back_twice_as_large(server: MockServer, v2: V2) -> None:
    task_id = v2.run(PHOTO)
    assert v2.status(task_id) == "running"
    server.clock.advance(DONE_S)
    assert v2.status(task_id) == "success"
    before, after = _opened(PHOTO), _opened(download(v2.url(task_id)))
    assert after.size == (2 * before.width, 2 * before.height)
    assert _difference(before, after) < 10, "the result shows something else than the photo"


def test_v1_photo_comes_back_as_v2_makes_it(server: MockServer, v1: V1, v2: V2) -> None:
    tasks = v1.run(v1.upload(PHOTO)), v2.run(PHOTO)
    server.clock.advance(DONE_S)
    assert download(v1.url(tasks[0])) == download(v2.url(tasks[1]))


def test_v2_flow_runs_through_the_async_client(server: MockServer, v2: V2) -> None:
    by_sync = v2.run(PHOTO)
    by_async = asyncio.run(_enhanced(server))
    assert by_async == download(v2.url(by_sync))


def test_v1_status_says_how_long_to_wait(v1: V1) -> None:
    state = v1.state(v1.run(v1.upload(PHOTO)))
    assert (state.status, state.polling_interval, state.results) == ("running", 300, [])


def test_each_flow_costs_two_units(server: MockServer, v1: V1, v2: V2) -> None:
    before = v1.balance()
    v1.run(v1.upload(PHOTO))
    v2.run(PHOTO)
    server.clock.advance(DONE_S)
    assert v1.balance() == before - 4


def test_same_v1_request_id_is_the_same_task_paid_once(server: MockServer, v1: V1) -> None:
    before, file_id = v1.balance(), v1.upload(PHOTO)
    task_id = v1.run(file_id)
    assert v1.run(file_id) == task_id
    assert v1.run(file_id, request_id=1) != task_id
    server.clock.advance(DONE_S)
    assert v1.run(file_id) == task_id
    assert v1.balance() == before - 4


def test_v1_task_that_nobody_checks_is_an_unknown_id(server: MockServer, v1: V1) -> None:
    task_id = v1.run(v1.upload(PHOTO))
    server.clock.advance(POLL_WINDOW_S + 1)
    answer = check_task_enhance_v1_0.sync(client=v1.client, task_id=task_id)
    assert isinstance(answer, m.InvalidTaskId)
    assert (answer.status, answer.error, answer.error_code) == (400, "Invalid Task Id", "InvalidTaskId")


def test_v1_ids_survive_the_client_though_a_url_changes_their_characters() -> None:
    rules = {"v1_ids_need_encoding": "true"}
    with MockServer(Settings(port=0, clock="virtual", rate_limit=False, rules=rules)) as server:
        v1 = V1(AuthenticatedClient(server.url, server.api_key, raise_on_unexpected_status=True))
        file_id = v1.upload(PHOTO)
        task_id = v1.run(file_id)
        assert set("+/") <= set(file_id) & set(task_id)
        assert task_id.endswith("=")
        assert v1.state(task_id).status == "running"
        unencoded = f"{server.url}/s2s/v1.0/task/enhance?task_id={task_id}"
        answer = httpx.get(unencoded, headers={"Authorization": f"Bearer {server.api_key}"})
        assert answer.json()["error_code"] == "InvalidTaskId"


def test_wrong_key_is_the_documented_401_in_v2(server: MockServer) -> None:
    body = m.CreateFiles([m.NewFile("image/png", "photo.png", 1)])
    with AuthenticatedClient(server.url, "no-such-key", raise_on_unexpected_status=True) as stranger:
        answer = create_file_v2_0.sync(client=stranger, body=body)
    assert isinstance(answer, m.Unauthorized)
    assert (answer.status, answer.error_code) == (401, "InvalidApiKey")
    assert answer.error == "This API key is not recognized."


def test_wrong_token_is_the_documented_401_in_v1(server: MockServer) -> None:
    body = m.CreateImageFiles([m.NewImage("image/png", "photo.png", 1)])
    with AuthenticatedClient(server.url, "no-such-token", raise_on_unexpected_status=True) as stranger:
        answer = create_file_enhance_v1_1.sync(client=stranger, body=body)
    assert isinstance(answer, m.Unauthorized)
    assert (answer.status, answer.error_code) == (401, "InvalidAccessToken")


def test_sixth_call_in_a_second_is_the_documented_429() -> None:
    with (
        MockServer(Settings(port=0, clock="virtual")) as strict,
        AuthenticatedClient(strict.url, strict.api_key, raise_on_unexpected_status=True) as client,
    ):
        answers = [get_units_v1_0.sync(client=client) for _ in range(6)]
    assert [type(answer) for answer in answers] == [m.UnitBuckets] * 5 + [m.Error]


@pytest.mark.parametrize("module", ["youcam", "youcam.jobs", "youcam_client.api.ai_photo_enhance"])
def test_client_imports_nothing_of_the_server(module: str) -> None:
    code = (
        f"import sys, {module}\n"
        "found = {'flask', 'werkzeug', 'youcam_mock', 'PIL', 'sqlalchemy'} & set(sys.modules)\n"
        "assert not found, found"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


async def _enhanced(server: MockServer) -> bytes:
    async with AuthenticatedClient(server.url, server.api_key, raise_on_unexpected_status=True) as client:
        new = m.CreateFiles([m.NewFile("image/png", "photo.png", len(PHOTO))])
        created = await create_file_v2_0.asyncio(client=client, body=new)
        assert isinstance(created, m.CreateFileResponseV2)
        file = created.data.files[0]
        upload(file, PHOTO)
        started = await run_task_enhance_v2_0.asyncio(client=client, body=m.EnhanceByFileId(file.file_id, 2))
        assert isinstance(started, m.RunTaskResponseV2)
        server.clock.advance(DONE_S)
        seen = await check_task_enhance_v2_0.asyncio(started.data.task_id, client=client)
        assert isinstance(seen, m.FileTaskStatusV2)
        assert isinstance(seen.data.results, m.FileResultV2)
        return download(str(seen.data.results.url))


def _opened(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content)).convert("RGB")


def _difference(one: Image.Image, other: Image.Image) -> float:
    """Returns the average difference of two pictures at the first one's size, in levels of 0 to 255."""
    return max(ImageStat.Stat(ImageChops.difference(one, other.resize(one.size))).mean)
