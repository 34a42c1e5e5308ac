"""The contract as a file, as the edition of this mock has it, with this mock as the only server."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import orjson

if TYPE_CHECKING:
    from youcam_mock.mock import Mock

FORMS: Mapping[str, tuple[str, int]] = {
    "/openapi.json": ("application/json", 0),
    "/openapi.yaml": ("application/yaml", orjson.OPT_INDENT_2),
}
"""The type of each file, and how it is written. Every JSON document is one of YAML 1.2 as well."""


def content(mock: Mock, origin: str, path: str) -> tuple[bytes, str]:
    """Returns the bytes of a file and its type. `origin`: where the caller reaches this mock."""
    kind, options = FORMS[path]
    servers = [{"url": origin, "description": "This mock."}]
    return orjson.dumps({**mock.contract.document, "servers": servers}, option=options), kind
