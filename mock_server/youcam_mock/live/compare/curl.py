"""Writes probes as curl lines, in which keys, tokens and signed addresses are variables of the shell."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import orjson

from youcam_mock.live.compare.answers import mapped
from youcam_mock.live.compare.parties import Party
from youcam_mock.live.compare.probes import VARIABLE, Probe

_BEARERS: Mapping[str, str] = MappingProxyType({"key": "$YOUCAM_API_KEY", "token": "$YOUCAM_ACCESS_TOKEN"})
_PROOFS = ("id_token", "client_id")
"""What begins the name of a variable that is a secret."""


def curl_line(party: Party, probe: Probe) -> str:
    """Returns the request of a probe to a side as a curl line."""
    method = "-I" if probe.method == "HEAD" else f"-X {probe.method}"
    parts = [f"curl -sS {method}", _address(party, probe)]
    if (bearer := party.bearer_of(probe)) is not None:
        parts.append(f'-H "Authorization: Bearer {_BEARERS[bearer]}"')
    parts += [f"-H {shlex.quote(f'{name}: {value}')}" for name, value in party.headers_of(probe).items()]
    if probe.body is not None:
        parts.append(f"--data-binary {_body(party, *probe.body)}")
    return " ".join(parts)


def _address(party: Party, probe: Probe) -> str:
    if probe.target.startswith("/"):
        return shlex.quote(party.blanks.text(str(party.address_of(probe))))
    return f'"{VARIABLE.sub(lambda found: f"${found[1]}", probe.target)}"'


def _body(party: Party, kind: str, content: Any) -> str:
    if kind == "sample":
        return "@photo.png"
    filled = mapped(content, lambda text: text if any(name in text for name in _PROOFS) else party.filled(text))
    text = orjson.dumps(filled).decode() if kind == "json" else str(filled)
    return shlex.quote(party.blanks.text(text))
