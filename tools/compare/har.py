"""Reads HTTP archives (HAR 1.2), as browsers and mitmproxy save them, into exchanges.

A HAR is plain JSON of a known form, of which a dozen members matter here. The libraries that read it load whole pages,
with timings and caches, and the one that is well kept only writes.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from typing import Any

from tools.compare.surface import DocumentError
from youcam_mock.live.blanking import Blanker
from youcam_mock.live.recording import Body, Exchange

Json = dict[str, Any]
Headers = list[tuple[str, str]]


def is_har(document: Json) -> bool:
    """Returns whether a document is an HTTP archive."""
    log = document.get("log")
    return isinstance(log, dict) and "entries" in log


def exchanges(document: Json) -> list[Exchange]:
    """Returns the exchanges of an archive, with secrets blanked. Raises DocumentError."""
    blanker = Blanker()
    try:
        return [_exchange(entry, number, blanker) for number, entry in enumerate(document["log"]["entries"])]
    except (AttributeError, LookupError, TypeError, ValueError) as error:
        raise DocumentError(f"is no sound HTTP archive: {error!r}") from error


def _exchange(entry: Json, number: int, blanker: Blanker) -> Exchange:
    request, response = entry["request"], entry["response"]
    sent, answered = _headers(request), _headers(response)
    blanker.learn_headers([*sent, *answered])
    bodies = _sent(request), _answered(response)
    for body in bodies:
        if body is not None:
            blanker.learn_json(body.json)
    return Exchange(
        at=str(entry.get("startedDateTime", "")),
        method=str(request["method"]).upper(),
        url=blanker.text(str(request["url"])),
        status=int(response["status"]),
        request_headers=blanker.headers(sent),
        request=_blanked(bodies[0], blanker),
        response_headers=blanker.headers(answered),
        response=_blanked(bodies[1], blanker),
        took_ms=float(entry.get("time") or 0),
        number=number,
    )


def _headers(side: Json) -> Headers:
    return [(str(header["name"]).lower(), str(header["value"])) for header in side.get("headers", ())]


def _sent(request: Json) -> Body | None:
    text = (request.get("postData") or {}).get("text")
    return _body(str(text).encode()) if text else None


def _answered(response: Json) -> Body | None:
    content: Mapping[str, Any] = response.get("content") or {}
    text = content.get("text")
    if text is None:
        # Browsers leave out bodies when their memory is short.
        return Body(int(content["size"]), left_out="not in the archive") if int(content.get("size") or 0) > 0 else None
    if content.get("encoding") == "base64":
        try:
            return _body(base64.b64decode(str(text)))
        except binascii.Error as error:
            raise ValueError(f"a body is no base64: {error}") from None
    return _body(str(text).encode())


def _body(content: bytes) -> Body:
    try:
        return Body(len(content), json=json.loads(content), is_json=True)
    except ValueError:
        return Body(len(content), left_out="no JSON")


def _blanked(body: Body | None, blanker: Blanker) -> Body | None:
    return body and Body(body.size, blanker.json(body.json), body.is_json, left_out=body.left_out)
