"""Blanks what must not be in a recording: keys, tokens, signatures and account numbers.

Secrets are learned where they show themselves, in a header, a member or a link, and blanked wherever they appear from
then on. File names, ids of files and tasks, and amounts stay.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from threading import Lock
from typing import Any
from urllib.parse import quote

from youcam_mock.domain.access.blanking import BLANK, SECRET_HEADER, SECRET_MEMBER, Blanks

_ACCOUNT_MEMBER = re.compile(r"(?:account|user|member|customer)[_-]?(?:id|no|number)|e-?mail", re.IGNORECASE)
_SIGNATURES = re.compile(
    r"((?:X-(?:Amz|Goog)-(?:Signature|Credential|Security-Token)|Signature|Policy|Key-Pair-Id|GoogleAccessId"
    r"|AWSAccessKeyId|sig)=)[^&\s\"'<>#]+",
    re.IGNORECASE,
)
"""The parts of pre-signed links, of the storages that sign by the query, that are secrets or name an account."""
_STORED = re.compile(r"/ttl\d+/(\d{6,})/(\d{6,})/")
"""The numbers of the account in the path of every object that was ever seen."""
_TEACHES = re.compile(rb"token|secret|password|key|client|account|user|member|customer|mail|/ttl", re.IGNORECASE)
"""Matches what holds any of the above."""
_SHORTEST = 6
"""Length in characters from which a secret is looked for by its value. Shorter ones are blanked where they stand."""


class Blanker:
    """Blanks the exchanges of one recorder."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._learning = Lock()
        self._known: set[str] = set()
        self._blanks = Blanks()
        self._patterns: tuple[bytes, ...] = ()
        self._learn(secrets)

    def learn_headers(self, headers: Iterable[tuple[str, str]]) -> None:
        """Learns the secrets in headers: bearers, keys, cookies."""
        found: list[str] = []
        for name, value in headers:
            if SECRET_HEADER.search(name):
                scheme, _, rest = value.partition(" ")
                found.append(rest.strip() if rest and scheme.lower() in ("bearer", "basic") else value)
        self._learn(found)

    def learn_json(self, value: Any, content: bytes | None = None) -> None:
        """Learns the secrets in a JSON value, and the account numbers in the links that it holds.

        `content` is the value as it was sent, which tells sooner that there is nothing to learn.
        """
        if content is None or _TEACHES.search(content):
            self._learn(_secrets_in(value))

    def learn_text(self, text: str) -> None:
        """Learns the account numbers in links."""
        self._learn(number for found in _STORED.finditer(text) for number in found.groups())

    def _learn(self, secrets: Iterable[str]) -> None:
        new = {secret for secret in secrets if len(secret) >= _SHORTEST and secret != BLANK} - self._known
        if not new:
            return
        with self._learning:
            self._known = self._known | new
            # Longest first, so that none is blanked only in part.
            forms = sorted({form for secret in self._known for form in _forms(secret)}, key=len, reverse=True)
            self._blanks = Blanks(forms)
            self._patterns = tuple(form.encode() for form in forms)

    def leaks(self, content: bytes) -> bool:
        """Returns whether bytes hold a secret that is known."""
        return any(pattern in content for pattern in self._patterns)

    def text(self, text: str) -> str:
        """Returns text without secrets."""
        # Most texts are short words, and the search for patterns takes longer than all else of an exchange.
        if "/ttl" in text:
            self.learn_text(text)
        # Values are replaced here, since Blanks passes over those of less than eight characters.
        for secret in self._blanks.secrets:
            text = text.replace(secret, BLANK)
        has_patterns = "=" in text or ":" in text or "whsec_" in text
        return self._blanks.text(_SIGNATURES.sub(rf"\1{BLANK}", text)) if has_patterns else text

    def headers(self, headers: Iterable[tuple[str, str]]) -> dict[str, str]:
        """Returns headers without secrets. Several of one name are joined by commas."""
        found: dict[str, str] = {}
        for name, value in headers:
            name = name.lower()
            blanked = self._blanks.header(name, value) if SECRET_HEADER.search(name) else self.text(value)
            found[name] = f"{found[name]}, {blanked}" if name in found else blanked
        return found

    def json(self, value: Any) -> Any:
        """Returns a JSON value without secrets."""
        if isinstance(value, dict):
            return {self.text(name): self._member(name, member) for name, member in value.items()}
        if isinstance(value, list):
            return [self.json(member) for member in value]
        if isinstance(value, int) and not isinstance(value, bool) and str(value) in self._known:
            return BLANK
        return self.text(value) if isinstance(value, str) else value

    def _member(self, name: str, value: Any) -> Any:
        secret = SECRET_MEMBER.fullmatch(name) or _ACCOUNT_MEMBER.fullmatch(name)
        return BLANK if secret and value is not None else self.json(value)


def _secrets_in(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        for name, member in value.items():
            if SECRET_MEMBER.fullmatch(name) or _ACCOUNT_MEMBER.fullmatch(name):
                yield from (str(leaf) for leaf in _leaves(member))
            yield from _secrets_in(member)
    elif isinstance(value, list):
        for member in value:
            yield from _secrets_in(member)
    elif isinstance(value, str):
        for found in _STORED.finditer(value):
            yield from found.groups()


def _leaves(value: Any) -> Iterator[Any]:
    if isinstance(value, Mapping):
        value = list(value.values())
    if isinstance(value, list):
        for member in value:
            yield from _leaves(member)
    elif isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
        yield value


def _forms(secret: str) -> Iterator[str]:
    """Yields how a secret may be written: as it is, and escaped as in a URL, in JSON or in HTML."""
    yield secret
    yield quote(secret)
    yield quote(secret, safe="")
    yield json.dumps(secret)[1:-1]
    yield html.escape(secret)
