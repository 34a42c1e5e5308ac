"""Reduces the contract to what an edition of the service had.

The contract marks what came after the first edition: `x-since` on an operation, a member or an example, and
`x-values-since` beside an enum, with the edition of each value that came later, and `x-errors-since` beside engine
errors. `x-before` holds members that had other values before the edition that it names.
"""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]


def as_of(document: Json, edition: str) -> Json:
    """Returns a copy of the document without operations, members, values and links that the edition did not have yet.

    Editions are named by year and month, so that they compare as text.
    """
    old: Json = _pruned(document, edition)
    old["paths"] = {path: item for path, item in old["paths"].items() if item}
    known = {operation["operationId"] for item in old["paths"].values() for operation in item.values()}
    for item in old["paths"].values():
        for operation in item.values():
            for answer in operation["responses"].values():
                if "links" in answer:
                    # An operationId is the name of a link to it as well.
                    answer["links"] = {name: link for name, link in answer["links"].items() if name in known}
    return old


def _pruned(node: Any, edition: str) -> Any:
    if isinstance(node, list):
        return [_pruned(member, edition) for member in node if not _came_after(member, edition)]
    if not isinstance(node, dict):
        return node
    kept = {name: _pruned(member, edition) for name, member in node.items() if not _came_after(member, edition)}
    for since, earlier in node.get("x-before", {}).items():
        kept |= earlier if edition < since else {}
    if "x-errors-since" in node:
        later = {code for code, since in node["x-errors-since"].items() if since > edition}
        kept["x-engine-errors"] = [code for code in kept["x-engine-errors"] if code not in later]
    if "x-values-since" in node:
        later = {value for value, since in node["x-values-since"].items() if since > edition}
        kept["enum"] = [value for value in kept["enum"] if value not in later]
    return kept


def _came_after(member: Any, edition: str) -> bool:
    return isinstance(member, dict) and str(member.get("x-since", "")) > edition
