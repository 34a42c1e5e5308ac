"""Writes where each parameter stands in a body for the TypeScript client: the text of `table.ts`.

The client is loaded by browsers, so that the table is short: what follows from a name is left out.
"""

from __future__ import annotations

import keyword
import re
import string
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from tools.build.bundle import ContractError
from tools.build.layer.features import Feature, table

Json = dict[str, Any]

_HEAD = """\
/**
 * Where each parameter of a feature stands in a body.
 *
 * Each line of ROWS is a feature: its name; the version of its path, with letters (t has templates, s has styles, p
 * always sends params); and its parameters, as places in WORDS in base 36.
 *
 * A word is a file as `name:stem` (its member is `/stem_file_id`, with `*` a list; in V1 it is
 * `/payload/file_sets/stem_ids`), perhaps with `@` and the path where it is declared; a parameter as `name`, with `=`
 * and a pointer where that does not follow from the name; or `file#pointer` where the body names a file again. `!`
 * marks what every run needs.
 */
"""
_V1_PARAMS = "/payload/actions/0/params"
_FIXED_V1: Json = {"/payload/actions/0/id": 0}
_V2_FILES = "/s2s/v2.0/file"


def table_module(found: Iterable[Feature]) -> str:
    """Returns the text of table.ts. Raises ContractError for a feature that its rows cannot describe."""
    features = list(found)
    rows = {name: row(name, facts) for name, facts in table(features)["features"].items()}
    counted = Counter(word for _, words in rows.values() for word in words)
    words = sorted(counted, key=lambda word: (-counted[word], word))
    place = {word: _base36(number) for number, word in enumerate(words)}
    lines = [" ".join([name, head, *(place[word] for word in some)]) for name, (head, some) in rows.items()]
    limits = (entry for one in features for files in one.parameters.files for entry in files.limits)
    most = max(entry["max_bytes"] for entry in limits if "max_bytes" in entry)
    return (
        f"{_HEAD}export const WORDS = `\\\n{_joined(words)}`;\n\nexport const ROWS = `\\\n{_joined(lines)}`;\n\n"
        f"/** The largest file that any feature takes. */\nexport const MOST_BYTES = {most};\n"
    )


def _joined(lines: Iterable[str]) -> str:
    return "\n".join(lines)


def _base36(number: int) -> str:
    high, low = divmod(number, 36)
    return (_base36(high) if high else "") + (string.digits + string.ascii_lowercase)[low]


def row(name: str, facts: Json) -> tuple[str, list[str]]:
    """Returns the version of a feature with its letters, and its words. Raises ContractError."""
    version = facts["path"].split("/")[2].removeprefix("v")
    own = re.sub(r"^v\d+\.\d+/", "", name)
    if facts["path"] != f"/s2s/v{version}/task/{own}":
        raise _unknown(name, "path", facts["path"])
    is_v1 = version.startswith("1")
    needed = set(facts["required"])
    tokens = [f"{role}:{_file(name, role, place, own, is_v1)}" for role, place in facts["inputs"].items()]
    tokens += [spelled(one) + _pointer(spelled(one), pointer, is_v1) for one, pointer in facts["params"].items()]
    names = [*facts["inputs"], *facts["params"]]
    marked = [f"{token}{'!' if one in needed else ''}" for one, token in zip(names, tokens, strict=True)]
    again = [f"{role}#{pointer}" for pointer, role in facts["names"].items()]
    head = version + "".join(_flags(name, facts, version, own, is_v1))
    return head, [*marked, *again]


def spelled(parameter: str) -> str:
    """Returns a parameter's name without the underscore that only Python needs, as in `global_`."""
    bare = parameter.removesuffix("_")
    return bare if keyword.iskeyword(bare) else parameter


def _file(name: str, role: str, place: Mapping[str, Any], own: str, is_v1: bool) -> str:
    if is_v1:
        found = re.fullmatch(r"/payload/file_sets/(\w+)_ids", place["file_id"])
        if not found or place["url"] or place["many"] or not place["list"]:
            raise _unknown(name, role, place)
        usual = f"/s2s/v1.1/file/{own}"
        return found[1] + ("" if place["file_path"] == usual else f"@{place['file_path']}")
    s = "s" if place["many"] else ""
    found = re.fullmatch(rf"/(\w+)_file_id{s}", place["file_id"])
    if not found or place["url"] != f"/{found[1]}_file_url{s}" or place["file_path"] != _V2_FILES:
        raise _unknown(name, role, place)
    return found[1] + ("*" if place["many"] else "")


def _pointer(parameter: str, pointer: str, is_v1: bool) -> str:
    return "" if pointer == f"{_V1_PARAMS if is_v1 else ''}/{parameter}" else f"={pointer}"


def _flags(name: str, facts: Json, version: str, own: str, is_v1: bool) -> Iterator[str]:
    lists, fixed = dict(facts["lists"]), dict(facts["fixed"])
    styles = {
        "style_groups": f"/s2s/v{version}/task/style-group/{own}",
        "styles": f"/s2s/v{version}/task/style/{own}",
        "categories": f"/s2s/v1.1/task/style/{own}",
    }
    if lists.pop("templates", None) == f"/s2s/v{version}/task/template/{own}":
        yield "t"
    if lists == styles:
        yield "s"
    elif lists:
        raise _unknown(name, "lists", lists)
    if fixed.pop(_V1_PARAMS, None) == {}:
        yield "p"
    if fixed != (_FIXED_V1 if is_v1 else {}):
        raise _unknown(name, "fixed", fixed)


def _unknown(name: str, what: str, said: object) -> ContractError:
    return ContractError(f"{name}: table.ts has no form for {what} {said}; give it one here and in src/features.ts")
