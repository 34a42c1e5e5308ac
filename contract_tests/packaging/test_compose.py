"""The compose file starts what docs/sharing.md describes, with options and variables that exist."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

import pytest

from contract_tests.packaging.conftest import VARIABLES, linted, parsed, text
from youcam_mock.serve import command as mock_cli

SERVICES: dict[str, Any] = parsed("compose.yaml")["services"]
MOCK = SERVICES["mock"]


def test_the_file_is_one_that_compose_takes() -> None:
    assert linted("check-jsonschema", "--builtin-schema", "vendor.compose-spec", "compose.yaml") == ""


def test_the_command_is_one_that_the_mock_takes() -> None:
    name, *options = MOCK["command"]
    assert mock_cli._cli.commands[name].make_context(name, list(options)).params["workers"] == 2


def test_the_variables_are_those_of_serve_and_of_the_storage() -> None:
    ours = {name for name in MOCK["environment"] if name.startswith("YOUCAM_MOCK")}
    assert ours <= VARIABLES
    documented = set(re.findall(r"`(AWS_[A-Z_]+)(?:=true)?`", text("docs/sharing.md")))
    assert set(MOCK["environment"]) - ours <= documented


def test_database_and_storage_are_the_services_beside_it() -> None:
    environment, postgres, storage = MOCK["environment"], SERVICES["postgres"], SERVICES["storage"]
    database = urlsplit(environment["YOUCAM_MOCK_DATABASE_URL"])
    own = postgres["environment"]
    assert database.hostname == "postgres"
    assert (database.username, database.password) == (own["POSTGRES_USER"], own["POSTGRES_PASSWORD"])
    assert database.path == f"/{own['POSTGRES_DB']}"
    keys = [environment["AWS_ACCESS_KEY_ID"], environment["AWS_SECRET_ACCESS_KEY"]]
    assert keys == list(storage["environment"].values())
    assert urlsplit(environment["AWS_ENDPOINT_URL"]).hostname == "storage"


def test_the_bucket_is_made_before_the_mock_asks_for_it() -> None:
    bucket, storage = SERVICES["bucket"], SERVICES["storage"]
    name = MOCK["environment"]["YOUCAM_MOCK_BLOB_URL"].removeprefix("s3://")
    assert bucket["entrypoint"][-1].rpartition("/")[2] == name
    user, password = storage["environment"].values()
    assert bucket["environment"] == {"MC_HOST_own": f"http://{user}:{password}@storage:9000"}
    assert MOCK["depends_on"]["bucket"] == {"condition": "service_completed_successfully"}
    assert bucket["depends_on"]["storage"] == MOCK["depends_on"]["postgres"] == {"condition": "service_healthy"}


@pytest.mark.parametrize("name", ["postgres", "storage"])
def test_each_service_that_stays_tells_whether_it_is_well(name: str) -> None:
    assert SERVICES[name]["healthcheck"]["test"][0] == "CMD"
    assert not SERVICES[name]["image"].endswith(":latest")


def test_there_is_no_secret_and_only_this_machine_reaches_it() -> None:
    for service in SERVICES.values():
        for name, value in service.get("environment", {}).items():
            assert "PASSWORD" not in name or value.startswith("mock")
        assert all(port.startswith("127.0.0.1:") for port in service.get("ports", []))


def test_it_may_write_only_where_its_state_is() -> None:
    assert MOCK["read_only"] is True
    assert [volume.partition(":")[2] for volume in MOCK["volumes"]] == ["/state"]
    assert MOCK["cap_drop"] == ["ALL"]
