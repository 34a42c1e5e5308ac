"""Which headers a scenario may put on an answer."""

from __future__ import annotations

import pytest

from youcam_mock.domain.scenarios.answer_headers import unfit


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Retry-After", "3"),
        ("x-ratelimit", "5;w=1"),
        ("X_1.~", "a b\tc"),
        ("Content-Type", "text/html"),
        ("Connections", "many"),
    ],
)
def test_an_answer_can_have_any_header_that_http_has(name: str, value: str) -> None:
    assert unfit(name, value) is None


@pytest.mark.parametrize("name", ["", "a b", "a:", "a\r\nb", "a\n", "ä", "(a)", "a\0"])
def test_a_name_is_a_token(name: str) -> None:
    assert unfit(name, "3") == f"{name!r} is not a name of an HTTP header"


@pytest.mark.parametrize("value", ["", " 3", "3 ", "3\r\nSet-Cookie: a=b", "3\n", "\r", "a\0b", "ä", "\x7f", "\t3"])
def test_a_value_is_printable_ascii_in_one_line(value: str) -> None:
    says = unfit("Retry-After", value)
    assert says == f"{value!r} is not a value of an HTTP header, which is printable ASCII in one line"
    assert "\n" not in says


@pytest.mark.parametrize(
    "name",
    [
        *("Connection", "keep-alive", "Proxy-Authenticate", "Proxy-Authorization", "Proxy-Connection"),
        *("TE", "Trailer", "Transfer-Encoding", "Upgrade", "CONTENT-LENGTH"),
    ],
)
def test_headers_of_the_connection_cannot_be_set(name: str) -> None:
    says = unfit(name, "3")
    assert says is not None
    assert says.startswith(f"{name} describes the connection")


def test_long_header_is_quoted_in_part() -> None:
    says = unfit("X" * 60 + "(", "3")
    assert says == f"'{'X' * 60}...' is not a name of an HTTP header"
    assert unfit("é" * 60, "3") == f"'{'é' * 60}' is not a name of an HTTP header"
