"""Secrets in requests and answers, blanked before anybody is shown them."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from attrs import frozen

BLANK = "***"
_NAMES = (
    r"(?:(?:access|id|refresh)[_-]?token|(?:api|secret)[_-]?key|client[_-]?(?:id|secret)|secret|password|x-mock-token)"
)
"""Members of bodies and of queries whose values are secrets. V1's client_id is the API key."""
_MEMBER = re.compile(_NAMES, re.IGNORECASE)
_HEADER = re.compile(r"authorization|cookie|token|secret|signature|api-?key", re.IGNORECASE)
_QUOTED = re.compile(
    rf"""(["']?)(?<![\w-])({_NAMES})\1(\s*[:=]\s*)("(?:[^"\\]|\\.)*"?|'[^']*'?|[^\s"'&<>,;}}]+)""", re.I
)
"""In text that is not JSON, or not whole."""
_SIGNED = re.compile(r"(X-Amz-(?:Signature|Credential|Security-Token)=)[^&\s\"'<>#]+", re.IGNORECASE)
_WEBHOOK = re.compile(r"whsec_[A-Za-z0-9+/=_-]+")
_SHORTEST = 8
"""Characters of a secret that is looked for by its value: a shorter one is part of other words."""


@frozen
class Blanks:
    """Blanks what a name gives away, and these values wherever they stand."""

    secrets: Collection[str] = ()

    def header(self, name: str, value: str) -> str:
        """The value of a header; what kind of bearer it is stays."""
        if not _HEADER.search(name):
            return self.text(value)
        scheme, blank, _ = value.partition(" ")
        return f"{scheme} {BLANK}" if blank and scheme.lower() in ("bearer", "basic") else BLANK

    def text(self, text: str) -> str:
        """Text of any kind, such as a query or half a JSON document."""
        for secret in self.secrets:
            if len(secret) >= _SHORTEST:
                text = text.replace(secret, BLANK)
        text = _WEBHOOK.sub(f"whsec_{BLANK}", _SIGNED.sub(rf"\1{BLANK}", text))
        return _QUOTED.sub(_blanked, text)

    def json(self, value: Any) -> Any:
        """A JSON value."""
        if isinstance(value, dict):
            return {self.text(name): self._member(name, member) for name, member in value.items()}
        if isinstance(value, list):
            return [self.json(member) for member in value]
        return self.text(value) if isinstance(value, str) else value

    def _member(self, name: str, value: Any) -> Any:
        return BLANK if value is not None and _MEMBER.fullmatch(name) else self.json(value)


def _blanked(found: re.Match[str]) -> str:
    quote, name, between, value = found.groups()
    around = value[0] if value[0] in "\"'" else ""
    return f"{quote}{name}{quote}{between}{around}{BLANK}{around}"
