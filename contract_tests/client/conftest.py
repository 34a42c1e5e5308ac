"""A mock on a real socket, and the V1 and V2 flows as a program would write them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import httpx
import pytest
from attrs import frozen

from youcam import id_token
from youcam_client import AuthenticatedClient, Client
from youcam_client import models as m
from youcam_client.api.ai_photo_enhance import (
    check_task_enhance_v1_0,
    check_task_enhance_v2_0,
    create_file_enhance_v1_1,
    run_task_enhance_v1_0,
    run_task_enhance_v2_0,
)
from youcam_client.api.authentication import authenticate_v1_0
from youcam_client.api.file import create_file_v2_0
from youcam_client.api.unit_system import get_units_v1_0
from youcam_mock import MockServer, Settings
from youcam_mock.sample import SAMPLE

T = TypeVar("T")


def _got(model: type[T], answer: object) -> T:
    assert isinstance(answer, model), answer
    return answer


def upload(file: m.CreatedFile, content: bytes) -> None:
    """Uploads a file to the place and with the headers of its declaration."""
    signed = file.requests[0]
    sent = httpx.request(signed.method, signed.url, headers=signed.headers.to_dict(), content=content)
    assert sent.status_code == 200, sent.text


def download(url: str) -> bytes:
    """Downloads a result."""
    return httpx.get(url).raise_for_status().content


@frozen
class V2:
    """Photo enhance with V2."""

    client: AuthenticatedClient

    def file(self, content: bytes) -> m.CreatedFile:
        """Declares a picture."""
        body = m.CreateFiles([m.NewFile("image/png", "photo.png", len(content))])
        return _got(m.CreateFileResponseV2, create_file_v2_0.sync(client=self.client, body=body)).data.files[0]

    def run(self, content: bytes) -> str:
        """Uploads a picture and runs a task that doubles it. Returns the task_id."""
        file = self.file(content)
        upload(file, content)
        answer = run_task_enhance_v2_0.sync(client=self.client, body=m.EnhanceByFileId(file.file_id, 2))
        return _got(m.RunTaskResponseV2, answer).data.task_id

    def status(self, task_id: str) -> str:
        """Returns the state of the task."""
        return self._state(task_id).task_status

    def url(self, task_id: str) -> str:
        """Returns the URL of the result of a successful task."""
        state = self._state(task_id)
        assert state.task_status == "success"
        return _got(str, state.results.url)

    def _state(self, task_id: str) -> m.FileTaskSuccessV2 | m.FileTaskRunningV2 | m.TaskFailedV2:
        return _got(m.FileTaskStatusV2, check_task_enhance_v2_0.sync(task_id, client=self.client)).data


@frozen
class V1:
    """Photo enhance with V1."""

    client: AuthenticatedClient

    def upload(self, content: bytes) -> str:
        """Declares and uploads a picture. Returns the file_id."""
        body = m.CreateImageFiles([m.NewImage("image/png", "photo.png", len(content))])
        answer = create_file_enhance_v1_1.sync(client=self.client, body=body)
        file = _got(m.CreateFileResponseV1, answer).result.files[0]
        upload(file, content)
        return file.file_id

    def run(self, file_id: str, request_id: int = 0) -> str:
        """Runs a task that doubles an uploaded picture. Returns the task_id."""
        action = m.EnhanceActionV1(0, m.EnhanceParamsV1(2))
        body = m.RunEnhanceV1(request_id, m.EnhancePayloadV1(m.SourceIds([file_id]), [action]))
        return _got(m.RunTaskResponseV1, run_task_enhance_v1_0.sync(client=self.client, body=body)).result.task_id

    def state(self, task_id: str) -> m.FileTaskSuccessV1 | m.FileTaskRunningV1 | m.TaskFailedV1:
        """Returns the state of the task."""
        return _got(m.FileTaskStatusV1, check_task_enhance_v1_0.sync(client=self.client, task_id=task_id)).result

    def url(self, task_id: str) -> str:
        """Returns the URL of the result of a successful task."""
        state = self.state(task_id)
        assert state.status == "success"
        assert state.results[0].data
        return _got(str, state.results[0].data[0].url)

    def balance(self) -> float:
        """Returns the units that are left."""
        buckets = _got(m.UnitBuckets, get_units_v1_0.sync(client=self.client)).results
        return sum(_got(float, bucket.amount_dec) for bucket in buckets)


@pytest.fixture
def server() -> Iterator[MockServer]:
    with MockServer(Settings(port=0, clock="virtual", rate_limit=False)) as running:
        yield running


@pytest.fixture
def client(server: MockServer) -> Iterator[AuthenticatedClient]:
    with AuthenticatedClient(server.url, server.api_key, raise_on_unexpected_status=True) as authenticated:
        yield authenticated


@pytest.fixture
def v2(client: AuthenticatedClient) -> V2:
    return V2(client)


@pytest.fixture
def new_file(v2: V2) -> m.CreatedFile:
    """A photograph that was declared, but not uploaded."""
    return v2.file(SAMPLE.read_bytes())


@pytest.fixture
def v1(server: MockServer) -> Iterator[V1]:
    proof = m.SignIn(server.api_key, id_token(server.api_key, server.secret_key, server.clock.now_ms()))
    with Client(server.url, raise_on_unexpected_status=True) as stranger:
        token = _got(m.SignInResponse, authenticate_v1_0.sync(client=stranger, body=proof)).result.access_token
    with AuthenticatedClient(server.url, token, raise_on_unexpected_status=True) as authenticated:
        yield V1(authenticated)
