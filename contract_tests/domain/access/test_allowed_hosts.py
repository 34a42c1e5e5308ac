"""The hosts that the mock may call, and their notation in URLs."""

from __future__ import annotations

import pytest

from youcam_mock.domain.access.allowed_hosts import host_of, is_allowed, origin


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        ("http://example.com/a", True),
        ("https://example.com:8443/a", True),
        ("HTTP://EXAMPLE.COM/", True),
        ("https://user@example.com/", True),
        ("https://other.example/", True),
        ("ftp://example.com/a", False),
        ("file://example.com/a", False),
        ("//example.com/a", False),
        ("https://example.com.evil.test/", False),
        ("https://sub.example.com/", False),
        ("https://evil.test/example.com", False),
        ("example.com", False),
        ("", False),
        ("http://[::1", False),
    ],
)
def test_only_http_to_a_host_that_the_operator_named_is_allowed(url: str, allowed: bool) -> None:
    assert is_allowed(url, ["example.com", "Other.Example"]) is allowed


def test_without_hosts_nothing_is_allowed() -> None:
    assert not is_allowed("http://127.0.0.1/", [])


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("127.0.0.1", "http://127.0.0.1:80"),
        ("localhost", "http://localhost:80"),
        ("::1", "http://[::1]:80"),
        ("fe80::1%eth0", "http://[fe80::1%25eth0]:80"),
    ],
)
def test_an_ipv6_address_stands_in_brackets_with_its_zone_escaped(host: str, address: str) -> None:
    assert origin(host, 80) == address


@pytest.mark.parametrize(
    ("url", "host"),
    [("https://Example.com:1/a", "example.com"), ("http://[::1]/", "::1"), ("a/b", ""), ("http://[::1", "")],
)
def test_a_url_names_its_host_or_nothing(url: str, host: str) -> None:
    assert host_of(url) == host
