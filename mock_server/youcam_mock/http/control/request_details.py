"""Shows one exchange of the journal whole, with its secrets blanked."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from youcam_mock.domain.access.blanking import Blanks
from youcam_mock.http.journaling import STORAGE

if TYPE_CHECKING:
    from youcam_mock.journal import Body, Entry, Exchange
    from youcam_mock.mock import Mock

_PICTURES = "/cms/"


def sides(mock: Mock, entry: Entry) -> dict[str, Any]:
    """The request and the answer of an entry. Both are None when the journal had no room to keep them."""
    exchange = entry.exchange
    if exchange is None:
        return {"request": None, "response": None}
    blanks = Blanks(_secrets(mock, exchange))
    is_file = entry.path.startswith((STORAGE, _PICTURES))
    answer_is_file = is_file and 200 <= entry.status < 300
    sent = {
        "query": blanks.text(_readable(exchange.query)),
        "headers": _headers(exchange.request_pairs(), blanks),
        "body": _body(exchange.request_body, is_file, blanks),
    }
    answered = {
        "headers": _headers(exchange.response_pairs(), blanks),
        "body": _body(exchange.response_body, answer_is_file, blanks),
    }
    return {"request": sent, "response": answered if entry.status else None}


def _secrets(mock: Mock, exchange: Exchange) -> list[str]:
    """Returns the secrets of the exchange, longest first, so that none is blanked only in part."""
    bearer = dict(exchange.request_pairs()).get("authorization", "").rpartition(" ")[2]
    known = {bearer, mock.settings.api_key, mock.settings.control_token or ""}
    return sorted(known, key=len, reverse=True)


def _headers(pairs: Iterable[tuple[str, str]], blanks: Blanks) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in pairs:
        blanked = blanks.header(name, _readable(value))
        name = _readable(name)
        found[name] = f"{found[name]}, {blanked}" if name in found else blanked
    return found


def _body(body: Body | None, is_file: bool, blanks: Blanks) -> dict[str, Any] | None:
    """Returns the body's size with one of: JSON, text, a hash, or the reason why it is left out."""
    if body is None:
        return None
    content = body.content
    if content is None:
        return {"size": body.size, "left_out": body.left_out}
    if is_file or body.is_long:
        return {"size": body.size, "sha256": _hash(content)}
    value = body.json()
    if value is not None or content.strip() == b"null":
        return {"size": body.size, "json": blanks.json(value)}
    try:
        return {"size": body.size, "text": blanks.text(content.decode())}
    except UnicodeDecodeError:
        return {"size": body.size, "sha256": _hash(content)}


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _readable(text: str) -> str:
    """Returns text that JSON can hold. The bytes of a header need not be text."""
    return text.encode("utf-8", "replace").decode()
