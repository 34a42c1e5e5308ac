"""The TypeScript client: packed, strictly typed, and held to the rules by tests in Node."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image
from standardwebhooks import Webhook

from contract_tests.typescript.cases import cases
from contract_tests.typescript.conftest import PACKAGE, done, run, written
from tools.build.typescript_schema import FILES, stale
from youcam_mock import MockServer

Tested = Callable[..., str]
STRICT = ("strict", "exactOptionalPropertyTypes", "noUncheckedIndexedAccess", "noImplicitOverride", "noUnusedLocals")


@pytest.fixture
def photo(project: Path) -> Path:
    path = project / "photo.jpg"
    Image.linear_gradient("L").resize((100, 80)).convert("RGB").save(path)
    return path


def test_every_feature_is_done(mock: MockServer, project: Path, tested: Tested) -> None:
    written(project, "cases.json", list(cases(mock, project)))
    tested("every_feature.test.mjs", YOUCAM_BASE_URL=mock.url)


def test_rules_of_the_service_are_kept(mock: MockServer, photo: Path, tested: Tested) -> None:
    tested("rules.test.mjs", YOUCAM_BASE_URL=mock.url)


def test_wrong_inputs_are_refused_before_anything_is_sent(photo: Path, tested: Tested) -> None:
    tested("inputs.test.mjs")


def test_parts_do_what_pythons_do(project: Path, tested: Tested) -> None:
    at, secret = 1_700_000_000, "whsec_c2VjcmV0IG9mIHRoaXMgdGVzdA=="
    body = json.dumps({"created_at": at, "data": {"task_id": "t/1", "task_status": "success"}})
    signature = Webhook(secret).sign("msg_1", datetime.fromtimestamp(at, UTC), body)
    headers = {"webhook-id": "msg_1", "webhook-timestamp": str(at), "webhook-signature": signature}
    written(project, "webhook.json", {"headers": headers, "body": body, "secret": secret, "now_s": at})
    tested("parts.test.mjs")


def test_a_mock_is_found_started_and_stopped(tested: Tested) -> None:
    tested("mock.test.mjs", MOCK_COMMAND=json.dumps([sys.executable, "-m", "youcam_mock"]))


def test_a_page_gets_a_client_without_anything_of_node(
    mock: MockServer, photo: Path, tools: Path, project: Path, tested: Tested
) -> None:
    entry = project / "node_modules" / "youcam-client" / "dist" / "index.js"
    options = ("--bundle", "--format=esm", "--platform=browser", "--log-level=error")
    done(run(tools, "npx", "esbuild", entry, *options, f"--outfile={project / 'page.js'}"))
    tested("page.test.mjs", YOUCAM_BASE_URL=mock.url)


def test_a_strict_compiler_takes_the_types_and_finds_mistakes(tools: Path, project: Path) -> None:
    options = {
        **dict.fromkeys(STRICT, True),
        "module": "nodenext",
        "moduleResolution": "nodenext",
        "target": "es2022",
        "noEmit": True,
        "lib": ["es2022", "dom", "dom.iterable"],
        "types": ["node"],
        "typeRoots": [str(tools / "node_modules/@types")],
    }
    config = written(project, "tsconfig.json", {"compilerOptions": options, "include": ["strict.ts"]})
    assert done(run(tools, "npx", "tsc", "-p", config)) == ""


def test_the_package_has_what_it_exports_and_no_dependency(project: Path) -> None:
    package = project / "node_modules" / "youcam-client"
    facts = json.loads((package / "package.json").read_text())
    named = [path for entry in facts["exports"].values() if isinstance(entry, dict) for path in entry.values()]
    named += facts["imports"]["#platform"].values()
    assert [path for path in named if not (package / path).is_file()] == []
    assert {path.name for path in package.iterdir()} == {"LICENSE", "README.md", "dist", "package.json"}
    assert "dependencies" not in facts


def test_less_than_15_kb_are_loaded_with_the_client_and_a_run_needs_no_more(
    mock: MockServer, photo: Path, tools: Path, project: Path, tested: Tested
) -> None:
    said = done(run(tools, "node", "scripts/size.mjs", project / "light"))
    [(loaded, most)] = re.findall(r"^(\d+) bytes minified .+ with the client; at most (\d+)$", said, re.MULTILINE)
    assert int(loaded) == sum(path.stat().st_size for path in (project / "light").iterdir())
    assert int(loaded) < int(most) == 15_000
    tested("light.test.mjs", YOUCAM_BASE_URL=mock.url)


def test_the_types_of_operations_are_those_of_the_contract(tools: Path, project: Path) -> None:
    done(run(tools, "node", "scripts/schema.mjs", project / "made"))
    for name in FILES.values():
        assert (project / "made" / name).read_text() == (PACKAGE / "src" / name).read_text(), name
    assert stale(PACKAGE.parents[1] / "openapi") == []
