from __future__ import annotations

import pytest

from youcam_mock.domain.access.blanking import Blanks

KEY = "key-of-an-account"


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("authorization", f"Bearer {KEY}", "Bearer ***"),
        ("Authorization", f"Basic {KEY}", "Basic ***"),
        ("authorization", KEY, "***"),
        ("authorization", f"{KEY} {KEY}", "***"),
        ("proxy-authorization", "Bearer a b", "Bearer ***"),
        ("x-mock-token", "open sesame", "***"),
        ("cookie", "a=b", "***"),
        ("x-api-key", KEY, "***"),
        ("webhook-signature", "v1,abc=", "***"),
        ("x-amz-security-token", "abc", "***"),
        ("accept", "application/json", "application/json"),
        ("x-request-id", "49", "49"),
        ("location", "https://h/a?X-Amz-Signature=abc&x=1", "https://h/a?X-Amz-Signature=***&x=1"),
    ],
)
def test_a_header_that_proves_who_calls_is_blanked(name: str, value: str, shown: str) -> None:
    assert Blanks().header(name, value) == shown


SECRETS = ("access_token", "id_token", "refresh_token", "api_key", "apiKey", "API_KEY", "secret_key", "client_id")


@pytest.mark.parametrize("name", [*SECRETS, "client_secret", "secret", "password"])
def test_a_member_that_is_a_secret_is_blanked_at_any_depth_and_of_any_type(name: str) -> None:
    for value in ("abc", 5, ["abc"], {"abc": "abc"}, ""):
        assert Blanks().json({"data": [{name: value, "other": 1}]}) == {"data": [{name: "***", "other": 1}]}
    assert Blanks().json({name: None}) == {name: None}


@pytest.mark.parametrize(
    "value",
    [
        {"task_id": "abc", "next_token": "5", "file_id": "x"},
        {"secrets": "no", "my_api_key_name": "x"},
        ["Bearer", 1, 1.5, True, None, "a=b"],
        "starting_token=5&page_size=30",
        "the secret is out",
    ],
)
def test_values_that_are_not_secret_stay(value: object) -> None:
    assert Blanks([KEY]).json(value) == value


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("X-Amz-Credential=A%2F2026&X-Amz-Expires=7200", "X-Amz-Credential=***&X-Amz-Expires=7200"),
        ("x-amz-signature=abc&x=1", "x-amz-signature=***&x=1"),
        ("<Url>https://h/a?X-Amz-Security-Token=abc</Url>", "<Url>https://h/a?X-Amz-Security-Token=***</Url>"),
        ("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw and", "whsec_*** and"),
        ("client_id=abc&id_token=def%3D", "client_id=***&id_token=***"),
        ('{{"access_token":"a\\"b","x":1', '{{"access_token":"***","x":1'),
        ('{"id_token": "never end', '{"id_token": "***"'),
        ("{'api_key': 'abc'}", "{'api_key': '***'}"),
        ("api_key: abc, x", "api_key: ***, x"),
        ("secret=XYZ", "secret=***"),
        (f"my {KEY}!", "my ***!"),
    ],
)
def test_secrets_are_found_in_text_that_is_no_json_or_not_whole(text: str, shown: str) -> None:
    assert Blanks([KEY]).text(text) == shown


def test_a_known_secret_is_blanked_wherever_it_stands() -> None:
    value = {KEY: [f"https://h/{KEY}", {"note": f"{KEY} {KEY}"}]}
    assert Blanks([KEY]).json(value) == {"***": ["https://h/***", {"note": "*** ***"}]}
    assert Blanks([KEY]).header("user-agent", f"me/{KEY}") == "me/***"


def test_a_secret_that_is_part_of_many_words_is_not_looked_for() -> None:
    assert Blanks(["", "a", "sevench"]).text("a sevench banana") == "a sevench banana"
    assert Blanks(["eightchr"]).text("eightchr") == "***"


def test_the_work_for_endless_text_grows_with_its_length_only() -> None:
    for part in ('"', "secret", "id_token=", "'", "\\", "whsec_", "X-Amz-Signature="):
        Blanks([KEY]).text(part * 20_000)
