"""Reads answers, so that they can be compared and shown: JSON, XML of the storage, text, or bytes of files."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal
from urllib.parse import parse_qsl, quote, urlsplit

import orjson
from attrs import frozen

from youcam_mock.live.compare.likeness import Likeness
from youcam_mock.live.upstream import Received

Form = Literal["no body", "JSON", "XML", "HTML", "text", "bytes", "broken JSON", "too much"]
_DEEPEST = 60
"""Levels of a body that are compared. No answer of the contract has more than twelve."""
_SHORTEST = 8
"""Length in characters from which a variable is looked for in texts: a shorter one may be part of other words."""
_LONGEST_TEXT = 20_000
"""Characters of text that are compared."""
_SHOWN_TEXT = 1000
_ELEMENT = re.compile(r"<([\w-]+)>([^<]*)</\1>")
_ORIGIN = re.compile(r"https?://[^/\s\"'<>?#]+")
_LINK = ("http://", "https://", "${origin}")
_SIGNED = ("X-Amz-Expires", "X-Amz-SignedHeaders", "X-Amz-Algorithm")
"""Parameters of a signed link that are the same for all links of a kind."""


@frozen
class Answer:
    """An answer as it is compared. `body` is JSON, the members of flat XML, or text; None for bytes and no body."""

    status: int
    headers: Mapping[str, str]
    form: Form
    body: Any


def answer_of(received: Received) -> Answer:
    """Reads an answer. A header that comes several times has its values joined by commas."""
    headers = {name.lower(): value for name, value in received.headers.items()}
    form, body = ("too much", None) if received.cut else _body(received.content, headers.get("content-type", ""))
    return Answer(received.status, headers, form, body)  # type: ignore[arg-type]


def _body(content: bytes, media: str) -> tuple[Form, Any]:
    media = media.partition(";")[0].strip().lower()
    if not content:
        return "no body", None
    if media.endswith("json") or (not media and content[:1] in b"{["):
        return _json(content)
    if media.endswith("xml") and not media.endswith("+xml"):
        return "XML", dict(_ELEMENT.findall(_text(content)))
    if media == "text/html":
        return "HTML", _text(content)[:_LONGEST_TEXT]
    return ("text", _text(content)[:_LONGEST_TEXT]) if media.startswith("text/") else ("bytes", None)


def _json(content: bytes) -> tuple[Form, Any]:
    try:
        body = orjson.loads(content)
    except orjson.JSONDecodeError:
        return "broken JSON", _text(content)[:_LONGEST_TEXT]
    return ("JSON", body) if _within(body, _DEEPEST) else ("too much", None)


def _within(value: Any, levels: int) -> bool:
    if isinstance(value, dict):
        return levels > 0 and all(_within(member, levels - 1) for member in value.values())
    return not isinstance(value, list) or (levels > 0 and all(_within(member, levels - 1) for member in value))


def _text(content: bytes) -> str:
    return content.decode("utf-8", errors="replace")


def mapped(value: Any, change: Callable[[str], str]) -> Any:
    """Returns a JSON value with all its texts changed, names of members included."""
    if isinstance(value, dict):
        return {change(name): mapped(member, change) for name, member in value.items()}
    if isinstance(value, list):
        return [mapped(member, change) for member in value]
    return change(value) if isinstance(value, str) else value


@frozen
class OwnValues:
    """The values that one side gave, and how they stand in addresses, each with the name of its variable."""

    _named: Sequence[tuple[str, str]]

    @classmethod
    def of(cls, known: Mapping[str, Any]) -> OwnValues:
        """Collects the variables of a side. Longer values come first, since a shorter one may be part of them."""
        texts = {name: value for name, value in known.items() if isinstance(value, str) and len(value) >= _SHORTEST}
        forms = {form: f"${{{name}}}" for name, value in texts.items() for form in (value, quote(value, safe=""))}
        return cls(sorted(forms.items(), key=lambda pair: -len(pair[0])))

    def named_in(self, text: str) -> str:
        """Returns a text with these values by their names, since they differ from side to side."""
        for form, name in self._named:
            text = text.replace(form, name)
        return _ORIGIN.sub("${origin}", text) if text.startswith(_LINK) else text


def form_of(value: Any) -> str:
    """Returns the form of an account's own value: its type, and of text whether it is a link or a number."""
    if not isinstance(value, str):
        return type_of(value)
    return "link" if value.startswith(_LINK) else "digits" if value.isdecimal() else "text"


def parameters_of(link: str) -> Mapping[str, str]:
    """Returns the parameters of a link by name, with the values of those that are the same for all links of a kind."""
    query = parse_qsl(urlsplit(link).query, keep_blank_values=True)
    return {name: given if name in _SIGNED else "any" for name, given in query}


def type_of(value: Any) -> str:
    """Returns the name of a JSON value's type. Whole numbers and others are one type."""
    if isinstance(value, bool):
        return "boolean"
    names = {int: "number", float: "number", str: "string", list: "list", dict: "object"}
    return names.get(type(value), "null")


def shown(value: Any, likeness: Likeness) -> Any:
    """Returns a JSON value for people: what is the account's own is left out, long lists and texts are cut."""
    if isinstance(value, dict):
        return {
            name: "..." if name in likeness.own and member is not None else shown(member, likeness)
            for name, member in value.items()
        }
    if isinstance(value, list):
        more = [f"... {len(value) - 3} more"] if len(value) > 3 else []
        return [*(shown(member, likeness) for member in value[:3]), *more]
    return f"{value[:_SHOWN_TEXT]}..." if isinstance(value, str) and len(value) > _SHOWN_TEXT else value
