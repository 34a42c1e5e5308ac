"""The parameters of a run, wherever its body keeps them."""

from __future__ import annotations

from typing import Any


def run_parameters(major: int, body: Any) -> dict[str, Any]:
    """Reads them from a body: a V2 body is flat, a V1 body keeps them in its first action and under `custom`."""
    if major != 1:
        return dict(body)
    payload = body["payload"]
    action = payload["actions"][0]
    extra = {"dst_actions": action["dst_actions"]} if "dst_actions" in action else {}
    # Of several forms of a body, one may not know these members, and then they may hold anything.
    known = [part for part in (action.get("params"), payload.get("custom")) if isinstance(part, dict)]
    return {name: value for part in (*known, extra) for name, value in part.items()}
