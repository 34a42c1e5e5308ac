"""V1 sign-in: the id_token proves that the caller holds the account's secret key.

The secret key is an RSA public key; the id_token is `client_id=<client_id>&timestamp=<Unix ms>` encrypted under it
with PKCS#1 v1.5 (Quick start guide, V1 document). One block of a 1024-bit key holds it.
"""

from __future__ import annotations

import base64
import binascii
import re
from contextlib import suppress
from functools import lru_cache

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from youcam_mock.domain.requests import refusals
from youcam_mock.domain.requests.refusals import RefusedError

KEY_BITS = 1024
_FAILED = ("false", "null", "undefined", "None")
"""What programs send when their encryption returned nothing."""
_PLAINTEXT = re.compile(r"client_id=(?P<client_id>.*)&timestamp=(?P<timestamp>[0-9]{1,16})\Z", re.ASCII)


@lru_cache(maxsize=256)
def private_key(der: bytes) -> rsa.RSAPrivateKey:
    """Reads a stored private key."""
    key = serialization.load_der_private_key(der, password=None)
    assert isinstance(key, rsa.RSAPrivateKey)
    return key


def secret_key(der: bytes) -> str:
    """Returns the secret key that the console would show: the public half, X.509 DER in Base64, without PEM lines."""
    return base64.b64encode(_spki(private_key(der))).decode()


def check_id_token(id_token: str, client_id: str, der: bytes, now_ms: tuple[int, ...], age_s: int) -> None:
    """Accepts the id_token or raises RefusedError. `now_ms` are the clocks with which the timestamp may agree."""
    text = _decrypt(id_token, private_key(der))
    match = _PLAINTEXT.match(text)
    if not match:
        raise RefusedError(refusals.ID_TOKEN_TEXT)
    if match["client_id"] != client_id:
        raise RefusedError(refusals.ID_TOKEN_OTHER_CLIENT)
    timestamp = int(match["timestamp"])
    off_s = min(abs(now - timestamp) for now in now_ms) / 1000
    if off_s > age_s:
        # The most common mistake has an explanation of its own.
        if min(abs(now - timestamp * 1000) for now in now_ms) / 1000 <= age_s:
            raise RefusedError(refusals.ID_TOKEN_SECONDS)
        raise RefusedError(refusals.ID_TOKEN_STALE, off_s=round(off_s), limit_s=age_s)


def _block(id_token: str) -> bytes:
    """Returns the encrypted block. Raises RefusedError for mistakes that the text itself shows."""
    if "-----" in id_token:
        raise RefusedError(refusals.ID_TOKEN_PEM)
    if id_token in _FAILED:
        raise RefusedError(refusals.ID_TOKEN_FALSE, text=id_token)
    try:
        block = base64.b64decode(id_token, validate=True)
    except (binascii.Error, ValueError):
        raise RefusedError(refusals.ID_TOKEN_LINES if "\n" in id_token else refusals.ID_TOKEN_NOT_BASE64) from None
    if block.startswith(b"client_id="):
        raise RefusedError(refusals.ID_TOKEN_PLAIN)
    return block


def _decrypt(id_token: str, key: rsa.RSAPrivateKey) -> str:
    block = _block(id_token)
    if block == _spki(key):
        raise RefusedError(refusals.ID_TOKEN_PEM)
    with suppress(ValueError):
        text = key.decrypt(block, padding.PKCS1v15())
        # OpenSSL answers wrong padding with random bytes, so only the text tells whether decryption worked.
        if text.isascii() and text.startswith(b"client_id="):
            return text.decode()
    raise RefusedError(refusals.ID_TOKEN_OAEP if _is_oaep(block, key) else refusals.ID_TOKEN_FOREIGN)


def _spki(key: rsa.RSAPrivateKey) -> bytes:
    return key.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)


def _is_oaep(block: bytes, key: rsa.RSAPrivateKey) -> bool:
    for algorithm in (hashes.SHA1(), hashes.SHA256()):
        try:
            key.decrypt(block, padding.OAEP(padding.MGF1(algorithm), algorithm, None))
        except ValueError:
            continue
        return True
    return False
