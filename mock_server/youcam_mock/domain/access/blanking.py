"""Blanks secrets in requests and answers before anybody is shown them."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from attrs import frozen

BLANK = "***"
_NAMES = (
    r"(?:(?:access|id|refresh)[_-]?token|(?:api|secret)[_-]?key|client[_-]?(?:id|secret)|secret|password|x-mock-token)"
)
"""Names of members, in bodies and queries, whose values are secrets. V1's client_id is the API key."""
SECRET_MEMBER = re.compile(_NAMES, re.IGNORECASE)
"""Matches the whole name of a member whose value is a secret."""
SECRET_HEADER = re.compile(r"authorization|cookie|token|secret|signature|api-?key", re.IGNORECASE)
"""Found in the name of a header whose value is a secret."""
_QUOTED = re.compile(
    rf"""(["']?)(?<![\w-])({_NAMES})\1(\s*[:=]\s*)("(?:[^"\\]|\\.)*"?|'[^']*'?|[^\s"'&<>,;}}]+)""", re.I
)
"""Matches secrets in text that is not JSON, or only part of a JSON document."""
_SIGNED = re.compile(r"(X-Amz-(?:Signature|Credential|Security-Token)=)[^&\s\"'<>#]+", re.IGNORECASE)
_WEBHOOK = re.compile(r"whsec_[A-Za-z0-9+/=_-]+")
_PASSWORD = re.compile(r"(://[^/@:]*:)[^/]*(@)|([?&][^=&]*(?:password|secret|token|key)[^=&]*=)[^&]*", re.IGNORECASE)
"""Matches a password before the host of a URL, and a secret in its query."""
_SHORTEST = 8
"""Length in characters from which a secret is looked for by its value: a shorter one may be part of other words."""


@frozen
class Blanks:
    """Blanks the values of members and headers that are named like secrets, and `secrets` wherever they appear."""

    secrets: Collection[str] = ()

    def header(self, name: str, value: str) -> str:
        """Returns the header's value without its secret. The scheme of a bearer stays."""
        if not SECRET_HEADER.search(name):
            return self.text(value)
        scheme, blank, _ = value.partition(" ")
        return f"{scheme} {BLANK}" if blank and scheme.lower() in ("bearer", "basic") else BLANK

    def text(self, text: str) -> str:
        """Returns text of any kind, such as a query or half a JSON document, without secrets."""
        for secret in self.secrets:
            if len(secret) >= _SHORTEST:
                text = text.replace(secret, BLANK)
        text = _WEBHOOK.sub(f"whsec_{BLANK}", _SIGNED.sub(rf"\1{BLANK}", text))
        return _QUOTED.sub(_blanked, text)

    def json(self, value: Any) -> Any:
        """Returns a JSON value without secrets."""
        if isinstance(value, dict):
            return {self.text(name): self._member(name, member) for name, member in value.items()}
        if isinstance(value, list):
            return [self.json(member) for member in value]
        return self.text(value) if isinstance(value, str) else value

    def _member(self, name: str, value: Any) -> Any:
        return BLANK if value is not None and SECRET_MEMBER.fullmatch(name) else self.json(value)


def without_password(url: str) -> str:
    """Returns a URL of a database or a storage without the password or the keys in it."""
    return _PASSWORD.sub(lambda found: f"{found[1] or found[3]}{BLANK}{found[2] or ''}", url)


def _blanked(found: re.Match[str]) -> str:
    quote, name, between, value = found.groups()
    around = value[0] if value[0] in "\"'" else ""
    return f"{quote}{name}{quote}{between}{around}{BLANK}{around}"
