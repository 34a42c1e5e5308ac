"""The docstrings of generated types: descriptions of the contract, with ranges, defaults and limits of files."""

from __future__ import annotations

import re
import textwrap
from typing import Any

from tools.build.layer.body_members import Bodies, Member
from tools.build.layer.feature_parameters import Files

Json = dict[str, Any]

HEADER = "# Generated from the contract by tools/build/layer/signatures.py; never edited."
_WIDTH = 110
_FORM = re.compile(r" - [^.]*\b(?:file_ids?|address|addresses)\b[^.]*")
"""How the contract distinguishes the two forms of a file. A parameter takes both."""
_LIST = re.compile(r"^The file_id of (?:each |the )")


def quoted(text: str, indent: str = "    ") -> str:
    """Returns the text as a docstring."""
    safe = text.replace("\\", "\\\\").replace('"', "'" if text.endswith('"') else '"').replace('"""', "'''")
    lines = [line for part in safe.splitlines() for line in textwrap.wrap(part, _WIDTH) or [""]]
    close = f'\n{indent}"""' if len(lines) > 1 else '"""'
    return f'{indent}"""' + f"\n{indent}".join(lines) + close


def words(bodies: Bodies, member: Member) -> str:
    """Returns the description of a member, its range and its default; an empty string if the contract says nothing."""
    schemas = [{**bodies.resolved(schema), **schema} for schema in member.schemas]
    description = " ".join(dict.fromkeys(filter(None, (_description(one, len(schemas) > 1) for one in schemas))))
    bounds = "; ".join(filter(None, [_range(schemas[0], description), _default(schemas[0])]))
    return " ".join(filter(None, [description, f"{bounds}." if bounds else ""]))


def words_of_files(one: Files) -> str:
    """Returns what the files are, and the limits in every form of the body."""
    said = _FORM.sub("", one.file_id.schemas[0].get("description", ""))
    said = _LIST.sub("", said)
    return " ".join(filter(None, [said[:1].upper() + said[1:], _limits(one)]))


def _description(schema: Json, is_one_of_several: bool) -> str:
    said = str(schema.get("description", "")).strip()
    choices = schema.get("enum", ())
    return f"{choices[0]}: {said}" if said and is_one_of_several and len(choices) == 1 else said


def _range(schema: Json, said: str) -> str:
    low, high = schema.get("minimum"), schema.get("maximum")
    if all(bound is None or re.search(rf"(?<!\d){bound}(?!\d)", said) for bound in (low, high)):
        return ""
    if low is None or high is None:
        return f"At most {high}" if low is None else f"At least {low}"
    return f"{low} to {high}"


def _default(schema: Json) -> str:
    return f"{schema['default']!r} by default" if "default" in schema else ""


def _limits(one: Files) -> str:
    first, *others = one.limits
    same = {name: value for name, value in first.items() if all(entry.get(name) == value for entry in others)}
    said = [", ".join(same.get("formats", ())).upper()]
    if "max_bytes" in same:
        said.append(f"at most {same['max_bytes'] / 2**20:g} MB")
    said += [
        f"{side.replace('_', ' ')} {bound} {same[f'{side}_{end}']} px"
        for side in ("long_side", "short_side", "width", "height")
        for end, bound in (("min", "at least"), ("max", "at most"))
        if f"{side}_{end}" in same
    ]
    if "duration_max" in same:
        said.append(f"at most {same['duration_max']} s")
    return "; ".join(filter(None, said)) + "." if any(said) else ""
