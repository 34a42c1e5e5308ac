"""Chooses how a body that was read whole is kept: as JSON or text in its line, or as a file."""

from __future__ import annotations

from collections.abc import Iterable

import orjson

from youcam_mock.live.blanking import Blanker
from youcam_mock.live.record.recorder import Recorder
from youcam_mock.live.recording import Body

MOST_IN_LINE = 64 << 10
"""Bytes of the longest body that is kept in its line. Longer ones would hide the lines around them."""
_TEXTS = ("text/", "application/json", "application/xml", "application/x-www-form-urlencoded", "application/problem+")


def is_text(headers: Iterable[tuple[str, str]]) -> bool:
    """Returns whether headers announce text."""
    return dict(headers).get("content-type", "").lower().startswith(_TEXTS)


def body_of(content: bytes, headers: Iterable[tuple[str, str]], recorder: Recorder, blanker: Blanker) -> Body | None:
    """Keeps a body with its secrets blanked. None for an empty one. Raises OSError."""
    if not content:
        return None
    try:
        value = blanker.json(orjson.loads(content))
    except orjson.JSONDecodeError:
        return _no_json(content, headers, recorder, blanker)
    if len(content) <= MOST_IN_LINE:
        return Body(len(content), json=value, is_json=True)
    return recorder.keep(orjson.dumps(value, option=orjson.OPT_INDENT_2), ".json")


def _no_json(content: bytes, headers: Iterable[tuple[str, str]], recorder: Recorder, blanker: Blanker) -> Body:
    try:
        text = blanker.text(content.decode())
    except UnicodeDecodeError:
        text = ""
    if text and len(content) <= MOST_IN_LINE:
        return Body(len(content), text=text)
    if text and is_text(headers):
        return recorder.keep(text.encode(), ".txt")
    if blanker.leaks(content):
        return Body(len(content), left_out="it holds a secret")
    return recorder.keep(content, "")
