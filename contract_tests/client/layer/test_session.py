"""The address that a client calls, and its credentials."""

from __future__ import annotations

import httpx
import pytest

from contract_tests.client.scripted import Scripted
from youcam.errors import ServiceUnreachable
from youcam.session import SERVICE, ApiKey, SignIn, address, credentials, within

WHO = (
    "who calls? give api_key, or client_id and secret_key (YOUCAM_API_KEY, YOUCAM_CLIENT_ID ...)",
    "api_key: has blanks or characters that no key has; copy it from the console",
)
VARIABLES = ("YOUCAM_API_KEY", "YOUCAM_CLIENT_ID", "YOUCAM_SECRET_KEY", "YOUCAM_BASE_URL")


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("given", "taken"),
    [
        (None, SERVICE),
        ("http://127.0.0.1:8765", "http://127.0.0.1:8765"),
        ("https://example.com/", "https://example.com"),
        ("https://example.com/X", "https://example.com/X"),
    ],
)
def test_an_address_is_taken_without_its_last_slash(given: str | None, taken: str) -> None:
    assert address(given) == taken


@pytest.mark.parametrize("given", ["ftp://example.com", "https:///s2s", "example.com", "https://"])
def test_an_address_of_no_server_is_refused_with_what_one_looks_like(given: str) -> None:
    with pytest.raises(ValueError, match="base_url") as refused:
        address(given)
    assert str(refused.value) == f"base_url {given!r}: should be like {SERVICE}"


def test_missing_settings_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YOUCAM_BASE_URL", "http://localhost:1/")
    assert address(None) == "http://localhost:1"
    monkeypatch.setenv("YOUCAM_CLIENT_ID", "id")
    monkeypatch.setenv("YOUCAM_SECRET_KEY", "secret")
    assert credentials(None, None, None) == SignIn("id", "secret")
    assert credentials("key", None, None) == ApiKey("key")
    for half in (("id", None), (None, "secret")):
        with pytest.raises(ValueError, match="who calls"):
            credentials(None, *half)
    monkeypatch.delenv("YOUCAM_CLIENT_ID")
    monkeypatch.delenv("YOUCAM_SECRET_KEY")
    monkeypatch.setenv("YOUCAM_API_KEY", "key")
    assert credentials(None, None, None) == ApiKey("key")


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ((None, None, None), WHO[0]),
        (("key", "id", "secret"), WHO[0]),
        (("key", "id", None), WHO[0]),
        (("key", None, "secret"), WHO[0]),
        (("a key", None, None), WHO[1]),
        (("key\n", None, None), WHO[1]),
        (("k\u00e9y", None, None), WHO[1]),
    ],
)
def test_credentials_must_be_unambiguous(given: tuple[str | None, str | None, str | None], words: str) -> None:
    with pytest.raises(ValueError, match=r"who calls|api_key") as refused:
        credentials(*given)
    assert str(refused.value) == words


@pytest.mark.parametrize(
    ("url", "port"),
    [
        ("http://127.0.0.1:8765", "8765"),
        ("http://localhost", "80"),
        ("https://localhost", "443"),
        ("http://[::1]:9", "9"),
    ],
)
def test_where_nothing_listens_on_this_machine_a_mock_may_be_started(url: str, port: str) -> None:
    with pytest.raises(ServiceUnreachable) as refused:
        Scripted(units=httpx.ConnectError("refused")).client(base_url=url).units()
    assert str(refused.value).endswith(f": refused; start a mock there: youcam-mock serve --port {port}")


@pytest.mark.parametrize(
    ("url", "error"),
    [("http://api:8765", httpx.ConnectError("refused")), ("http://127.0.0.1:8765", httpx.ReadError("refused"))],
    ids=["another machine", "another failure"],
)
def test_no_mock_is_advised_where_none_could_help(url: str, error: Exception) -> None:
    with pytest.raises(ServiceUnreachable, match=r"/s2s/v1\.0/client/credit: refused$"):
        Scripted(units=error).client(base_url=url).units()


@pytest.mark.parametrize("timeout_s", [0.001, 1, 86_400])
def test_a_timeout_is_any_time_up_to_a_day(timeout_s: float) -> None:
    assert within(timeout_s) == timeout_s


def test_settings_of_an_account_show_no_secret() -> None:
    assert "secret" not in repr(SignIn("client-1", "secret")) + repr(ApiKey("secret"))
