"""The id_token, and V1 sign-in with it."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from youcam import id_token
from youcam_client import models as m
from youcam_client.api.authentication import authenticate_v1_0
from youcam_client.client import Client
from youcam_mock import MockServer

if TYPE_CHECKING:
    from contract_tests.client.conftest import V1

PRIVATE = rsa.generate_private_key(65537, 1024)


def _shown(key: rsa.RSAPublicKey | ec.EllipticCurvePublicKey, encoding: Encoding = Encoding.DER) -> str:
    content = key.public_bytes(encoding, PublicFormat.SubjectPublicKeyInfo)
    return content.decode() if encoding is Encoding.PEM else base64.b64encode(content).decode()


def test_id_token_encrypts_client_id_and_time() -> None:
    token = id_token("my-key", _shown(PRIVATE.public_key()), 1_700_000_000_123)
    text = PRIVATE.decrypt(base64.b64decode(token), padding.PKCS1v15())
    assert text == b"client_id=my-key&timestamp=1700000000123"


def test_sign_in_gives_a_token_that_the_api_takes(v1: V1) -> None:
    assert v1.balance() == 1000


def test_secret_key_may_be_wrapped_as_a_clipboard_wraps_it() -> None:
    shown = _shown(PRIVATE.public_key())
    assert id_token("my-key", f" {shown[:64]}\r\n{shown[64:]}\n", 1)


@pytest.mark.parametrize("now_ms", [0, 1_700_000_000])
def test_sign_in_with_another_time_is_the_documented_401(server: MockServer, now_ms: int) -> None:
    answer = _answer(server, id_token(server.api_key, server.secret_key, now_ms))
    assert (answer.status, answer.error_code) == (401, "InvalidAuthentication")


def test_sign_in_with_another_secret_key_is_the_documented_401(server: MockServer) -> None:
    answer = _answer(server, id_token(server.api_key, _shown(PRIVATE.public_key()), server.clock.now_ms()))
    assert (answer.status, answer.error_code) == (401, "InvalidAuthentication")


@pytest.mark.parametrize(
    ("secret_key", "why"),
    [
        (_shown(PRIVATE.public_key(), Encoding.PEM), "leave out the PEM lines"),
        ("no base64!", "not Base64"),
        ("schlüssel", "not Base64"),
        ("", "not an X.509 public key"),
        (_shown(PRIVATE.public_key())[:-8], "not an X.509 public key"),
        (_shown(ec.generate_private_key(ec.SECP256R1()).public_key()), "not for RSA"),
    ],
    ids=["pem", "spaces", "letters", "empty", "cut", "elliptic"],
)
def test_malformed_secret_key_is_refused_in_one_line_without_quoting_it(secret_key: str, why: str) -> None:
    with pytest.raises(ValueError, match=rf"^secret_key: .*{why}") as refusal:
        id_token("my-key", secret_key, 1)
    assert "\n" not in str(refusal.value)
    assert not secret_key or secret_key not in str(refusal.value)


def test_client_id_that_one_block_cannot_hold_is_refused_in_one_line() -> None:
    with pytest.raises(ValueError, match=r"^client_id: 322 bytes with its timestamp, .* at most 117$"):
        id_token("x" * 300, _shown(PRIVATE.public_key()), 1)


def test_client_id_that_just_fits_into_one_block_is_taken() -> None:
    longest = "x" * (117 - len("client_id=&timestamp=1"))
    assert id_token(longest, _shown(PRIVATE.public_key()), 1)
    with pytest.raises(ValueError, match="client_id: 118 bytes"):
        id_token(longest + "x", _shown(PRIVATE.public_key()), 1)


def _answer(server: MockServer, token: str) -> m.Unauthorized:
    with Client(server.url, raise_on_unexpected_status=True) as stranger:
        answer = authenticate_v1_0.sync(client=stranger, body=m.SignIn(server.api_key, token))
    assert isinstance(answer, m.Unauthorized), answer
    return answer
