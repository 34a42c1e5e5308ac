"""Files of a state in S3-compatible storage: that of moto, on loopback."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import quote
from uuid import uuid4
from xml.etree import ElementTree

import httpx
import pytest
from attrs import evolve, frozen
from moto.server import ThreadedMotoServer

from contract_tests.cli.conftest import Serve, answering, serve
from contract_tests.robustness.wires import PATIENCE_S
from youcam_mock.service.retention.orphans import delete_orphans

if TYPE_CHECKING:
    from pathlib import Path

    from contract_tests.conftest import Api, MakeApi, Picture, SystemTime

__all__ = ["serve"]


@frozen
class Bucket:
    """A bucket of the storage."""

    url: str

    @property
    def blob_url(self) -> str:
        """What the mock is given, beside the variables that AWS has for the rest."""
        return f"s3://{self.url.rpartition('/')[2]}"

    def objects(self) -> set[str]:
        """Returns the keys of all objects."""
        listed = ElementTree.fromstring(httpx.get(self.url).raise_for_status().text)
        return {key.text or "" for key in listed.iterfind(".//{*}Contents/{*}Key")}

    def put(self, key: str, content: bytes) -> None:
        """Stores an object."""
        httpx.put(f"{self.url}/{quote(key)}", content=content).raise_for_status()


@pytest.fixture(scope="module")
def storage() -> Iterator[str]:
    """The origin of a storage."""
    logging.getLogger("werkzeug").setLevel(logging.WARNING)
    server = ThreadedMotoServer("127.0.0.1", port=0)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()
    logging.getLogger("werkzeug").setLevel(logging.NOTSET)


@pytest.fixture
def bucket(storage: str, monkeypatch: pytest.MonkeyPatch) -> Bucket:
    """An empty bucket, whose storage and keys are in the environment, as AWS's own tools have them."""
    variables = {"ENDPOINT_URL": storage, "ACCESS_KEY_ID": "id", "SECRET_ACCESS_KEY": "key", "REGION": "us-east-1"}
    for name, value in (variables | {"ALLOW_HTTP": "true"}).items():
        monkeypatch.setenv(f"AWS_{name}", value)
    made = Bucket(f"{storage}/bucket-{uuid4().hex}")
    httpx.put(made.url).raise_for_status()
    return made


@pytest.fixture
def make(
    make_api: MakeApi, system: SystemTime, empty_database: Callable[[], str | None], bucket: Bucket, tmp_path: Path
) -> Callable[..., Api]:
    """Makes mocks that share a database and the bucket."""
    url = empty_database() or f"sqlite:///{tmp_path / 'state.sqlite'}"
    return lambda **changes: make_api(system, database_url=url, blob_url=bucket.blob_url, **changes)


@pytest.fixture
def api(make: Callable[..., Api]) -> Api:
    """The first account of such a mock."""
    return make()


def _finished(api: Api, content: bytes) -> tuple[str, str]:
    """Runs a task on an upload to its end. Returns its id and the link to its result."""
    task_id = api.run_v2(src_file_id=api.upload(content), scale=2)
    url: str = api.finished_v2(task_id)["results"]["url"]
    return task_id, url


def test_uploads_and_results_lie_in_the_bucket(api: Api, bucket: Bucket, picture: Picture) -> None:
    _, url = _finished(api, picture())
    uploads = bucket.objects()
    assert len(uploads) == 1
    assert api.download(url).status == 200
    assert len(bucket.objects() - uploads) == 1


def test_what_one_server_stores_another_one_sends(make: Callable[..., Api], picture: Picture) -> None:
    one, other = make(), make()
    _, url = _finished(one, picture())
    contents = [api.download(url).content for api in (one, evolve(one, app=other.app))]
    assert contents[0] == contents[1] != b""


def test_a_file_outlives_the_server(make: Callable[..., Api], picture: Picture) -> None:
    before = make()
    file_id = before.upload(picture())
    before.app.mock.close()
    after = make()
    assert after.finished_v2(after.run_v2(src_file_id=file_id, scale=2))["task_status"] == "success"


def test_a_file_of_many_parts_is_stored_whole(api: Api, bucket: Bucket) -> None:
    content = bytes(range(256)) * 50_000
    api.app.mock.blobs.put("ttl30/large", content)
    assert api.app.mock.blobs.get("ttl30/large") == content


def test_a_deleted_task_takes_its_result_along(api: Api, bucket: Bucket, picture: Picture) -> None:
    task_id, url = _finished(api, picture())
    uploads = bucket.objects()
    api.download(url)
    assert api.post("/s2s/v2.0/task/delete", {"task_id": task_id}).status == 200
    assert bucket.objects() <= uploads
    assert api.download(url).status == 404


def test_a_reset_leaves_what_is_not_the_mock_s(api: Api, bucket: Bucket, picture: Picture) -> None:
    bucket.put("of somebody else", b"1")
    _finished(api, picture())
    api.control("POST", "/reset")
    assert bucket.objects() == {"of somebody else"}


def test_a_snapshot_keeps_copies_and_puts_them_back(api: Api, bucket: Bucket, picture: Picture) -> None:
    _, url = _finished(api, picture())
    content = api.download(url).content
    stored = bucket.objects()
    assert api.control("POST", "/snapshots", {"name": "here"}).status == 201
    assert bucket.objects() == stored | {f"kept/{key}" for key in stored}
    api.control("POST", "/reset")
    assert api.download(url).status == 404
    assert api.control("PUT", "/snapshots/here").status == 204
    assert api.download(url).content == content
    assert api.control("DELETE", "/snapshots/here").status == 204
    assert bucket.objects() == stored
    assert api.download(url).content == content


def test_bytes_that_nothing_names_are_deleted(api: Api, bucket: Bucket, picture: Picture) -> None:
    api.upload(picture())
    named = bucket.objects()
    bucket.put("ttl30/of-a-process-that-was-killed", b"1")
    assert delete_orphans(api.app.mock, timedelta(0)) == 1
    assert bucket.objects() == named


def test_a_part_of_a_bucket_can_hold_the_state(make_api: MakeApi, bucket: Bucket, picture: Picture) -> None:
    api = make_api(blob_url=f"{bucket.blob_url}/tests/mock")
    api.upload(picture())
    assert {key.rpartition("ttl30/")[0] for key in bucket.objects()} == {"tests/mock/"}
    api.control("POST", "/reset")
    assert bucket.objects() == set()


def test_a_bucket_that_is_not_there_is_an_outage(make_api: MakeApi, bucket: Bucket, picture: Picture) -> None:
    api = make_api(blob_url="s3://nowhere")
    declared = api.declare("a.png", len(picture()))
    answer = api.put(declared, picture())
    assert answer.status == 503
    assert "the bucket of s3://nowhere is not there" in answer.explain


def test_a_server_refuses_to_start_without_its_bucket(serve: Serve, bucket: Bucket) -> None:
    refused = serve("--blob-url", "s3://nowhere")
    assert (refused.process.wait(PATIENCE_S), refused.greeting.count("\n")) == (2, 1)
    assert "NoSuchBucket" in refused.greeting
    started = serve("--blob-url", bucket.blob_url)
    answering(started.url)
    assert started.stop() == 0
