from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from youcam_mock import MockServer, Settings

if TYPE_CHECKING:
    from contract_tests.conftest import Picture


def test_a_whole_run_works_over_a_real_socket(picture: Picture) -> None:
    content = picture(48, 64)
    with MockServer(Settings(port=0, clock="virtual", rate_limit=False)) as server:
        headers = {"Authorization": f"Bearer {server.api_key}"}
        with httpx.Client(base_url=server.url, headers=headers, trust_env=False) as client:
            new = {"content_type": "image/png", "file_name": "a.png", "file_size": len(content)}
            [file] = client.post("/s2s/v2.0/file", json={"files": [new]}).json()["data"]["files"]
            [upload] = file["requests"]
            assert upload["url"].startswith(f"{server.url}/ttl30/")
            assert httpx.put(upload["url"], content=content, headers=upload["headers"], trust_env=False).content == b""
            run = client.post("/s2s/v2.0/task/enhance", json={"src_file_id": file["file_id"], "scale": 2})
            path = f"/s2s/v2.0/task/enhance/{run.json()['data']['task_id']}"
            assert client.get(path).json()["data"]["task_status"] == "running"
            server.clock.advance(6)
            data: Any = client.get(path).json()["data"]
            assert data["task_status"] == "success"
            result = httpx.get(data["results"]["url"], trust_env=False)
            assert (result.status_code, result.headers["Content-Type"]) == (200, "binary/octet-stream")
            assert client.get("/_mock/accounts").json()["accounts"][0]["secret_key"] == server.secret_key
            strange = {"src_file_url": "u", "dst_actions": ["\x01\x7f"]}
            assert client.post("/s2s/v2.0/task/skin-analysis", json=strange).status_code == 400
            assert client.get("/s2s/v1.0/client/credit").json()["results"][0]["amount"] == 998


@pytest.mark.parametrize("effect", ["drop", "truncate"])
def test_a_connection_that_a_scenario_cuts_is_closed_at_once(effect: str) -> None:
    with MockServer(Settings(port=0)) as server, httpx.Client(base_url=server.url, timeout=60) as client:
        client.post("/_mock/scenarios", json={"match": {"path": "/s2s/*"}, "effect": {effect: True}, "times": 1})
        with pytest.raises(httpx.RemoteProtocolError):
            client.get("/s2s/v1.0/client/credit", headers={"Authorization": f"Bearer {server.api_key}"})
        assert client.get("/_mock/health").status_code == 200
