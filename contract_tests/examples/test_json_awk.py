"""`examples/curl/json.awk` reads any JSON that a service may send."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from contract_tests.examples.conftest import EXAMPLES

TEXT = st.text(st.characters(codec="ascii", exclude_categories=["Cc"]), max_size=12)
NAMES = st.text(st.characters(codec="ascii", categories=["L", "N"], include_characters='-_"\\/{}[]:,'), min_size=1)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)


def flat(value: Any, path: str = "") -> list[str]:
    """Returns the lines that the script should print."""
    if isinstance(value, dict):
        return [line for name, inner in value.items() for line in flat(inner, f"{path}.{name}" if path else name)]
    if isinstance(value, list):
        return [line for at, inner in enumerate(value) for line in flat(inner, f"{path}.{at}")]
    text = value if isinstance(value, str) else "" if value is None else json.dumps(value)
    return [f"{path}\t{text}"]


def read(text: str, tools: Path) -> subprocess.CompletedProcess[str]:
    command = [str(tools / "awk"), "-f", str(EXAMPLES / "curl" / "json.awk")]
    return subprocess.run(command, input=text, capture_output=True, encoding="utf-8", timeout=10)


@given(value=st.dictionaries(NAMES, VALUES), indent=st.none() | st.integers(0, 4))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_value_is_printed_with_its_path(value: Any, indent: int | None, tools: Path) -> None:
    ended = read(json.dumps(value, indent=indent), tools)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.splitlines() == flat(value)


def test_escapes_of_an_address_are_undone(tools: Path) -> None:
    assert read(r'{"url": "http:\/\/h\/a?b=1\u0026c\u003D2"}', tools).stdout == "url\thttp://h/a?b=1&c=2\n"


def test_a_line_in_a_text_makes_no_line_of_its_own(tools: Path) -> None:
    assert read(r'{"error": "a\nb\tc\u000ad\u00e9"}', tools).stdout == "error\ta b c d?\n"


@pytest.mark.parametrize(
    "text", ["", "{", '{"a"', '{"a": ', '{"a": [1, ', '{"a": "b}', "<html>", "{{", "{}}", '{"a": :}', "{1: 2}"]
)
def test_malformed_json_fails(text: str, tools: Path) -> None:
    assert read(text, tools).returncode == 1
