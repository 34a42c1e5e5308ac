"""One YAML file adds a feature, as this test does."""

from __future__ import annotations

import shutil
from pathlib import Path

import httpx
import pytest

from tools.build.bundle import OPENAPI, bundle, text
from tools.build.lint import lint
from youcam_mock import MockServer, Settings
from youcam_mock.sample import SAMPLE

FRECKLES = """
tags:
  - name: AI Freckles
    description: Sprinkles freckles over a face. It exists in this test only.
components:
  schemas:
    FreckleParams:
      type: object
      required: [scale]
      properties:
        scale: {type: integer, enum: [1, 2], description: How large the result is.}
    FrecklesByFileId:
      allOf:
        - $ref: '../common/tasks.yaml#/components/schemas/SourceFileId'
        - $ref: '#/components/schemas/FreckleParams'
    FrecklesByFileUrl:
      allOf:
        - $ref: '../common/tasks.yaml#/components/schemas/SourceFileUrl'
        - $ref: '#/components/schemas/FreckleParams'
paths:
  /s2s/v2.0/task/freckles:
    post:
      operationId: run_task_freckles_v2_0
      x-kind: run-task
      x-units: [{sku: AI Freckles, amount: 7, per: result_image}]
      x-inputs:
        - {role: src, file_id: /src_file_id, url: /src_file_url, formats: [jpeg, png], max_bytes: 10485760}
      x-engine-errors: [error_no_face]
      x-result: {engine: enlarge}
      x-duration: {seconds: [2, 2]}
      tags: [AI Freckles]
      summary: Start sprinkling freckles
      security: [BearerAuthenticationV2: []]
      requestBody:
        required: true
        content:
          application/json:
            schema:
              anyOf:
                - $ref: '#/components/schemas/FrecklesByFileUrl'
                - $ref: '#/components/schemas/FrecklesByFileId'
            example: {src_file_id: pfNK5PuRe0MrwLHcGA3DOmB1ahwfXTbYHjv+KoBIxbE=, scale: 2}
      responses:
        '200': {$ref: '../common/tasks.yaml#/components/responses/TaskStartedV2'}
        '400': {$ref: '../common/errors.yaml#/components/responses/RunError'}
        '401': {$ref: '../common/errors.yaml#/components/responses/InvalidApiKey'}
        '429': {$ref: '../common/errors.yaml#/components/responses/TooManyRequests'}
  /s2s/v2.0/task/freckles/{task_id}:
    get:
      operationId: check_task_freckles_v2_0
      x-kind: check-task
      tags: [AI Freckles]
      summary: See where a freckles task stands
      security: [BearerAuthenticationV2: []]
      parameters:
        - $ref: '../common/tasks.yaml#/components/parameters/TaskIdInPath'
      responses:
        '200': {$ref: '../common/tasks.yaml#/components/responses/FileTaskStatusV2'}
        '400': {$ref: '../common/errors.yaml#/components/responses/InvalidTaskId'}
        '401': {$ref: '../common/errors.yaml#/components/responses/InvalidApiKey'}
        '429': {$ref: '../common/errors.yaml#/components/responses/TooManyRequests'}
        '500': {$ref: '../common/errors.yaml#/components/responses/TaskTimeout'}
"""


@pytest.fixture
def contract(tmp_path: Path) -> Path:
    """A bundle of the contract with one additional file."""
    folder = tmp_path / "openapi"
    shutil.copytree(OPENAPI, folder)
    (folder / "v2" / "freckles.yaml").write_text(FRECKLES)
    document = bundle(folder)
    assert lint(document) == []
    path = tmp_path / "with-freckles.json"
    path.write_text(text(document))
    return path


def test_a_new_yaml_file_is_a_new_feature_from_upload_to_download(contract: Path) -> None:
    settings = Settings(port=0, rate_limit=False, clock="virtual", contract=contract, units=10)
    with MockServer(settings) as server, httpx.Client(base_url=server.url) as client:
        client.headers["Authorization"] = f"Bearer {server.api_key}"
        picture = SAMPLE.read_bytes()
        new = {"content_type": "image/png", "file_name": "face.png", "file_size": len(picture)}
        file = client.post("/s2s/v2.0/file", json={"files": [new]}).json()["data"]["files"][0]
        upload = file["requests"][0]
        assert httpx.put(upload["url"], content=picture, headers=upload["headers"]).status_code == 200

        body = {"src_file_id": file["file_id"], "scale": 2}
        task_id = client.post("/s2s/v2.0/task/freckles", json=body).json()["data"]["task_id"]
        path = f"/s2s/v2.0/task/freckles/{task_id}"
        assert client.get(path).json()["data"]["task_status"] == "running"
        server.clock.advance(2)
        done = client.get(path).json()["data"]
        assert done["task_status"] == "success"
        assert httpx.get(done["results"]["url"]).content.startswith(b"\x89PNG")

        assert client.get("/s2s/v1.0/client/credit").json()["results"][0]["amount"] == 3
        refused = client.post("/s2s/v2.0/task/freckles", json={**body, "scale": 3}).json()
        assert refused["error_code"] == "InvalidParameters"
        assert ("AI Freckles", 7) in _prices(client)


def _prices(client: httpx.Client) -> list[tuple[str, float]]:
    prices, token = [], "null"
    while token:
        page = client.get("/s2s/v2.0/credit/feature-cost", params={"starting_token": token}).json()["result"]
        prices += [(sku["description"], sku["amount"]) for sku in page["skus"]]
        token = page["next_token"]
    return prices
