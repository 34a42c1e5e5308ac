"""Which hosts belong to this machine."""

from __future__ import annotations

import pytest

from youcam_mock.http.control.access import is_loopback


@pytest.mark.parametrize(
    ("host", "own"),
    [
        ("localhost", True),
        ("LOCALHOST", True),
        ("localhost.", True),
        ("127.0.0.1", True),
        ("127.9.9.9", True),
        ("::1", True),
        ("[::1]", True),
        ("", False),
        ("0.0.0.0", False),
        ("128.0.0.1", False),
        ("::2", False),
        ("X127.0.0.1", False),
        ("127.0.0.1X", False),
        ("localhost.example.com", False),
        ("example.com", False),
    ],
)
def test_only_localhost_and_loopback_addresses_are_this_machine(host: str, own: bool) -> None:
    assert is_loopback(host) is own
