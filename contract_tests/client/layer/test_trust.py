"""The certificates that clients trust."""

from __future__ import annotations

import ssl

import certifi
import pytest

from youcam.trust import trusted


def test_certificates_are_read_once_and_are_demanded() -> None:
    assert trusted() is trusted()
    assert trusted().verify_mode is ssl.CERT_REQUIRED
    assert trusted().check_hostname


@pytest.mark.parametrize(
    ("variable", "value"), [("SSL_CERT_FILE", certifi.where()), ("SSL_CERT_DIR", "/")], ids=["file", "folder"]
)
def test_certificates_in_another_place_are_read_there(
    variable: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = trusted()
    monkeypatch.setenv(variable, value)
    assert trusted() is not before
    monkeypatch.undo()
    assert trusted() is before
