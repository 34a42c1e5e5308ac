"""The workflows of the repository: what they may do, and that what they call is there."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from contract_tests.packaging.conftest import ROOT, linted, make_targets, parsed, text
from tools.quality.package.interpreters import promised

FOLDER = ".github/workflows"
NAMES = sorted(path.name for path in (ROOT / FOLDER).glob("*.yml"))
WORKFLOWS: dict[str, Any] = {name: parsed(f"{FOLDER}/{name}") for name in NAMES}
_EXAMPLE = "examples/github-actions.yml"


def _jobs(name: str) -> dict[str, Any]:
    jobs: dict[str, Any] = WORKFLOWS[name]["jobs"]
    return jobs


def _steps(name: str) -> list[dict[str, Any]]:
    return [step for job in _jobs(name).values() for step in job["steps"]]


def test_the_linter_of_workflows_and_actions_has_no_complaint() -> None:
    options = ("--offline", "--no-progress", "--quiet", "--config", ".github/zizmor.yml")
    assert linted("zizmor", *options, ".github", "action.yml") == ""


@pytest.mark.parametrize(
    ("schema", "files"),
    [
        ("github-workflows", [*(f"{FOLDER}/{name}" for name in NAMES), _EXAMPLE]),
        ("github-actions", ["action.yml"]),
    ],
)
def test_they_have_the_form_that_github_takes(schema: str, files: list[str]) -> None:
    assert linted("check-jsonschema", "--builtin-schema", f"vendor.{schema}", *files) == ""


@pytest.mark.parametrize("name", NAMES)
def test_a_job_may_do_only_what_it_says_and_ends(name: str) -> None:
    assert WORKFLOWS[name]["permissions"] == {}
    for job in _jobs(name).values():
        assert "permissions" in job
        assert job["timeout-minutes"] <= 90


def test_only_jobs_that_attest_or_publish_can_prove_who_they_are() -> None:
    trusted = {name for name, job in _jobs("release.yml").items() if job["permissions"].get("id-token") == "write"}
    assert trusted == {"attest", "pypi", "npm"}
    published = {name for name, job in _jobs("release.yml").items() if job.get("environment") == "release"}
    assert published == {"pypi", "npm"}
    assert "secrets." not in text(f"{FOLDER}/release.yml")


def test_what_is_published_was_tried_and_attested_before() -> None:
    needs = {name: job.get("needs") for name, job in _jobs("release.yml").items()}
    assert needs == {"build": None, "attest": "build", "pypi": "attest", "npm": "attest", "github": ["pypi", "npm"]}
    commands = [step["run"] for step in _jobs("release.yml")["build"]["steps"] if "run" in step]
    notes, package, pack = commands
    assert "tools.build.release_notes" in notes
    assert package == "make package"
    assert "npm pack" in pack


@pytest.mark.parametrize("name", NAMES)
def test_each_version_of_python_is_tried_that_the_project_promises(name: str) -> None:
    asked = [step["with"]["python-version"] for step in _steps(name) if "setup-python" in step.get("uses", "")]
    versions = promised(ROOT / "pyproject.toml")
    assert {version for each in asked for version in each.split()} == set(versions)


@pytest.mark.parametrize("name", NAMES)
def test_what_they_call_is_there(name: str) -> None:
    for step in _steps(name):
        for target in re.findall(r"\bmake ([a-z-]+)", step.get("run", "")):
            assert target in make_targets()
        for module in re.findall(r"-m (tools\S+)", step.get("run", "")):
            assert Path(ROOT, *module.split(".")).with_suffix(".py").is_file()
        if "uses" in step:
            assert step["uses"] == "./" or re.fullmatch(r"[\w-]+/[\w-]+@(v\d+|release/v\d+)", step["uses"])
