"""V1 sign-in: the id_token proves that the caller holds the account's secret key (Quick start guide, V1)."""

from __future__ import annotations

import base64
import binascii

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import load_der_public_key

_PADDING_BYTES = 11
"""Bytes that PKCS#1 v1.5 needs in each block."""


def id_token(client_id: str, secret_key: str, now_ms: int) -> str:
    """Returns the id_token for V1's `/client/auth`. Each sign-in needs a new one, as the service checks its time.

    `client_id` is the API key; `secret_key` the RSA public key as the console shows it: X.509 in Base64, without PEM
    lines. `now_ms` is the time in Unix milliseconds. Raises ValueError, in one line that does not quote the key, when
    the secret key is malformed or the client_id too long for it.
    """
    key = _public_key(secret_key)
    text = f"client_id={client_id}&timestamp={now_ms}".encode()
    room = key.key_size // 8 - _PADDING_BYTES
    if len(text) > room:
        raise ValueError(f"client_id: {len(text)} bytes with its timestamp, and the secret key encrypts at most {room}")
    return base64.b64encode(key.encrypt(text, PKCS1v15())).decode()


def _public_key(secret_key: str) -> RSAPublicKey:
    if "-----" in secret_key:
        raise ValueError("secret_key: leave out the PEM lines, -----BEGIN ...----- and -----END ...-----")
    try:
        der = base64.b64decode("".join(secret_key.split()), validate=True)
    except (binascii.Error, ValueError):
        raise ValueError("secret_key: not Base64; copy it from the console as it is") from None
    try:
        key = load_der_public_key(der)
    except (ValueError, UnsupportedAlgorithm):
        raise ValueError("secret_key: not an X.509 public key; is it the secret key, not the API key?") from None
    if not isinstance(key, RSAPublicKey):
        raise ValueError("secret_key: a public key, but not for RSA")
    return key
