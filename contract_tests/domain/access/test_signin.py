from __future__ import annotations

import base64
from collections.abc import Callable
from functools import cache

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from hypothesis import given, settings
from hypothesis import strategies as st

from youcam_mock.domain.access.signin import KEY_BITS, check_id_token, private_key, secret_key
from youcam_mock.domain.requests import refusals
from youcam_mock.domain.requests.refusals import Refusal, RefusedError

REPEATABLE = settings(derandomize=True, deadline=None, database=None)
NOW = 1_767_225_600_000
KEY = "key-of-a-test"
OWN, FOREIGN = "own", "foreign"


@cache
def _der(owner: str) -> bytes:
    """Returns an account's private key."""
    return rsa.generate_private_key(65537, KEY_BITS).private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def _public(owner: str = OWN) -> rsa.RSAPublicKey:
    key = serialization.load_der_public_key(base64.b64decode(secret_key(_der(owner))))
    assert isinstance(key, rsa.RSAPublicKey)
    return key


def _token(text: str, key: rsa.RSAPublicKey | None = None) -> str:
    return base64.b64encode((key or _public()).encrypt(text.encode(), padding.PKCS1v15())).decode()


def _text(timestamp: object = NOW, client_id: str = KEY) -> str:
    return f"client_id={client_id}&timestamp={timestamp}"


def _refusal(id_token: str, *now_ms: int) -> Refusal | None:
    try:
        check_id_token(id_token, KEY, _der(OWN), now_ms or (NOW,), 300)
    except RefusedError as refused:
        return refused.refusal
    return None


def test_the_id_token_of_the_document_is_accepted() -> None:
    assert _refusal(_token(_text())) is None


def test_the_secret_key_is_one_line_of_base64_der() -> None:
    text = secret_key(_der(OWN))
    assert "\n" not in text
    assert "-----" not in text
    assert _public().key_size == 1024
    assert _public().public_numbers() == private_key(_der(OWN)).public_key().public_numbers()


def test_a_secret_key_that_the_client_wrapped_in_pem_lines_works_too() -> None:
    body = secret_key(_der(OWN))
    lines = [body[start : start + 64] for start in range(0, len(body), 64)]
    pem = "\n".join(["-----BEGIN PUBLIC KEY-----", *lines, "-----END PUBLIC KEY-----"])
    key = serialization.load_pem_public_key(pem.encode())
    assert isinstance(key, rsa.RSAPublicKey)
    assert _refusal(_token(_text(), key)) is None


@pytest.mark.parametrize("algorithm", [hashes.SHA1(), hashes.SHA256()], ids=["sha1", "sha256"])
def test_oaep_is_refused_by_its_name(algorithm: hashes.HashAlgorithm) -> None:
    # The text of a real key does not fit into 1024 bits with SHA-256, so that a short one replaces it.
    text = "client_id=k&timestamp=1"
    block = _public().encrypt(text.encode(), padding.OAEP(padding.MGF1(algorithm), algorithm, None))
    assert _refusal(base64.b64encode(block).decode()) is refusals.ID_TOKEN_OAEP


@pytest.mark.parametrize(
    ("make", "refusal"),
    [
        (lambda: _token(_text(), _public(FOREIGN)), refusals.ID_TOKEN_FOREIGN),
        (lambda: _token(_text(client_id="other")), refusals.ID_TOKEN_OTHER_CLIENT),
        (lambda: _token(_text(client_id=KEY + " ")), refusals.ID_TOKEN_OTHER_CLIENT),
        (lambda: _token(_text(NOW // 1000)), refusals.ID_TOKEN_SECONDS),
        (lambda: _token(_text(NOW - 300_001)), refusals.ID_TOKEN_STALE),
        (lambda: _token(_text(NOW + 300_001)), refusals.ID_TOKEN_STALE),
        (lambda: _token(_text(0)), refusals.ID_TOKEN_STALE),
        (lambda: _token(_text("")), refusals.ID_TOKEN_TEXT),
        (lambda: _token(_text("soon")), refusals.ID_TOKEN_TEXT),
        (lambda: _token(_text("-1")), refusals.ID_TOKEN_TEXT),
        (lambda: _token(_text(f"{NOW}\n")), refusals.ID_TOKEN_TEXT),
        (lambda: _token(_text("1" * 17)), refusals.ID_TOKEN_TEXT),
        (lambda: _token(f"client_id={KEY}"), refusals.ID_TOKEN_TEXT),
        (lambda: _token(""), refusals.ID_TOKEN_FOREIGN),
        (lambda: _token("client_id=übermut&timestamp=1"), refusals.ID_TOKEN_FOREIGN),
        (lambda: "", refusals.ID_TOKEN_FOREIGN),
        (lambda: base64.b64encode(bytes(128)).decode(), refusals.ID_TOKEN_FOREIGN),
        (lambda: base64.b64encode(b"\xff" * 128).decode(), refusals.ID_TOKEN_FOREIGN),
        (lambda: base64.b64encode(bytes(127)).decode(), refusals.ID_TOKEN_FOREIGN),
        (lambda: _text(), refusals.ID_TOKEN_NOT_BASE64),
        (lambda: _token(_text())[:-1], refusals.ID_TOKEN_NOT_BASE64),
        (lambda: _token(_text()) + "\n", refusals.ID_TOKEN_LINES),
        (lambda: _token(_text())[:64] + "\r\n" + _token(_text())[64:], refusals.ID_TOKEN_LINES),
        (lambda: base64.b64encode(_text().encode()).decode(), refusals.ID_TOKEN_PLAIN),
        (lambda: secret_key(_der(OWN)), refusals.ID_TOKEN_PEM),
        (
            lambda: f"-----BEGIN PUBLIC KEY-----\n{secret_key(_der(OWN))}\n-----END PUBLIC KEY-----",
            refusals.ID_TOKEN_PEM,
        ),
        (lambda: "false", refusals.ID_TOKEN_FALSE),
        (lambda: "undefined", refusals.ID_TOKEN_FALSE),
        (lambda: "übermut=", refusals.ID_TOKEN_NOT_BASE64),
        (lambda: "\ud800", refusals.ID_TOKEN_NOT_BASE64),
    ],
)
def test_every_wrong_id_token_is_refused_with_its_own_reason(make: Callable[[], str], refusal: Refusal) -> None:
    assert _refusal(make()) is refusal


@pytest.mark.parametrize("off_ms", [-300_000, -1, 1, 300_000])
def test_the_timestamp_may_be_five_minutes_off(off_ms: int) -> None:
    assert _refusal(_token(_text(NOW + off_ms))) is None


@pytest.mark.parametrize("clock", [0, 1])
def test_the_timestamp_may_agree_with_either_clock(clock: int) -> None:
    clocks = (NOW, NOW + 3_600_000)
    assert _refusal(_token(_text(clocks[clock])), *clocks) is None
    assert _refusal(_token(_text(NOW + 1_800_000)), *clocks) is refusals.ID_TOKEN_STALE


@pytest.mark.parametrize(
    ("off_s", "now_ms", "refusal"),
    [
        (0, NOW, refusals.ID_TOKEN_SECONDS),
        (-300, NOW, refusals.ID_TOKEN_SECONDS),
        (300, NOW, refusals.ID_TOKEN_SECONDS),
        (-300, NOW + 100, refusals.ID_TOKEN_STALE),
        (-301, NOW, refusals.ID_TOKEN_STALE),
        (301, NOW, refusals.ID_TOKEN_STALE),
    ],
)
def test_a_timestamp_is_taken_for_seconds_only_when_it_would_be_good_in_milliseconds(
    off_s: int, now_ms: int, refusal: Refusal
) -> None:
    assert _refusal(_token(_text(NOW // 1000 + off_s)), now_ms) is refusal


def test_failed_encryption_is_recognized_by_its_result() -> None:
    with pytest.raises(RefusedError, match=r"^the id_token is 'undefined': encryption failed"):
        check_id_token("undefined", KEY, _der(OWN), (NOW,), 300)


def test_the_reason_tells_how_far_the_timestamp_is_off() -> None:
    with pytest.raises(RefusedError, match=r"600 s off the clock; the limit is 300 s"):
        check_id_token(_token(_text(NOW - 600_000)), KEY, _der(OWN), (NOW,), 300)


@settings(REPEATABLE, max_examples=40)
@given(st.binary(max_size=200))
def test_random_bytes_are_refused_and_never_crash(block: bytes) -> None:
    assert _refusal(base64.b64encode(block).decode()) in (refusals.ID_TOKEN_FOREIGN, refusals.ID_TOKEN_PLAIN)


@settings(REPEATABLE, max_examples=40)
@given(st.text(max_size=200))
def test_random_text_is_refused_and_never_crashes(text: str) -> None:
    assert _refusal(text) in (refusals.ID_TOKEN_FOREIGN, refusals.ID_TOKEN_NOT_BASE64, refusals.ID_TOKEN_LINES)


@settings(REPEATABLE, max_examples=40)
@given(st.text(st.characters(codec="ascii"), max_size=100))
def test_any_other_text_under_the_right_key_is_refused_and_never_crashes(text: str) -> None:
    assert _refusal(_token(text)) in (refusals.ID_TOKEN_FOREIGN, refusals.ID_TOKEN_TEXT, refusals.ID_TOKEN_OTHER_CLIENT)
