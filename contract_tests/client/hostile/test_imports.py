"""What the import of a client brings in: what only some calls need is imported by them."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

_LOADED = "import json, sys; {}; print(json.dumps(sorted({{name.partition('.')[0] for name in sys.modules}})))"
NEEDED_BY_SOME_CALLS = {
    *("asyncio", "concurrent", "cryptography", "httpcore", "jsonschema_rs", "PIL", "standardwebhooks", "xml"),
    "youcam_client",
}


def _loaded(statement: str) -> set[str]:
    # httpx brings in its command line where that is installed; the comparison is to hold without it too.
    text = _LOADED.format(f"sys.modules['click'] = None; {statement}")
    return set(json.loads(subprocess.run([sys.executable, "-c", text], capture_output=True, check=True).stdout))


@pytest.mark.parametrize("name", ["YouCam", "AsyncYouCam"])
def test_beside_httpx_a_client_imports_itself_and_attrs_and_nothing_heavy(name: str) -> None:
    loaded = _loaded(f"from youcam import {name}") - _loaded("import httpx")
    assert {"youcam", "attr"} <= loaded
    assert not loaded & NEEDED_BY_SOME_CALLS
