"""Writes where each parameter stands in a body for the TypeScript client: the text of `table.ts`.

The client is loaded by browsers, so that the table is short: what follows from a name is left out.
"""

from __future__ import annotations

import keyword
import re
import string
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from tools.build.bundle import ContractError
from tools.build.layer.features import Feature, table

Json = dict[str, Any]

_HEAD = """\
/**
 * Where each parameter of a feature stands in a body.
 *
 * Each line of ROWS is for all features that take the same: letters (t has templates, n takes no `image`), and the
 * version of their paths unless it is 2.0; then the parameters, a character each, which counts from `"` on through
 * WORDS, and `!` behind what every run needs; then the names in the paths.
 *
 * A word is a file as `name:stem` (its member is `/stem_file_id`, with `*` a list), a parameter as `name`, with `=` and
 * the pointer of its holder unless that is the body, or `file#pointer` where the body names a file again. The first
 * word is the `image` of nearly every feature. In words and names a capital stands for one of STEMS.
 *
 * Each line of OTHERS has a version, and the names that it has besides, as characters that count through the names of
 * ROWS: they are called `v1.0/enhance`. late/other_rows.ts says what they take.
 */
"""
_OTHER_HEAD = """\
/**
 * Where each parameter stands for the features that OTHERS of table.ts names. Lines are as there, but with their
 * version first, and with names as characters. More letters: s has styles, p always sends params.
 *
 * In V1 a file is at `/payload/file_sets/stem_ids`, perhaps with `@` and the path where it is declared, and parameters
 * stand in the first action. Characters count on from WORDS of table.ts.
 */
"""
_V1_PARAMS = "/payload/actions/0/params"
_FIXED_V1: Json = {"/payload/actions/0/id": 0}
_V2_FILES = "/s2s/v2.0/file"
_IMAGE = "image:src"
_FIRST = ord('"')
_VERSION = "2.0"


def table_modules(found: Iterable[Feature]) -> tuple[str, str]:
    """Returns the texts of table.ts and late/other_rows.ts. Raises ContractError for what they cannot describe."""
    features = list(found)
    rows = {name: row(name, facts) for name, facts in table(features)["features"].items()}
    limits = (entry for one in features for files in one.parameters.files for entry in files.limits)
    most = max(entry["max_bytes"] for entry in limits if "max_bytes" in entry)
    plain = {name: facts for name, facts in rows.items() if _own(name) == name}
    others = {name: facts for name, facts in rows.items() if name not in plain}
    words = _words(plain, ())
    more = _words(others, words)
    lines = [(head, codes, [_own(name) for name in names]) for head, codes, names in _lines(plain, words)]
    place = {name: _letter(at) for at, name in enumerate(name for *_, names in lines for name in names)}
    other_lines = [
        f"{_version(names[0])} {head} {codes} {''.join(place[_own(name)] for name in names)}"
        for head, codes, names in _lines(others, words + more)
    ]
    versions: dict[str, str] = {}
    for name in others:
        versions[_version(name)] = versions.get(_version(name), "") + place[_own(name)]
    stems = stems_of(" ".join([*words, *place]))
    return (
        f"{_HEAD}export const STEMS = {_literal(stems)};\n\n"
        f"export const WORDS = {_literal(_shortened(word, stems) for word in words)};\n\n"
        f"export const ROWS = {_literal(_joined(head, codes, names, stems) for head, codes, names in lines)};\n\n"
        f"export const OTHERS = {_literal(f'{version} {names}' for version, names in versions.items())};\n\n"
        f"/** The largest file that any feature takes. */\nexport const MOST_BYTES = {most};\n",
        f"{_OTHER_HEAD}export const OTHER_WORDS = {_literal(more)};\n\n"
        f"export const OTHER_ROWS = {_literal(other_lines)};\n",
    )


Rows = Mapping[str, tuple[str, list[str]]]
Line = tuple[str, str, list[str]]


def _words(rows: Rows, known: Sequence[str]) -> list[str]:
    """Returns the words of rows that are not known yet, the frequent ones first."""
    counted = Counter(word.removesuffix("!") for _, words in rows.values() for word in words)
    return sorted(set(counted) - set(known), key=lambda word: (word != _IMAGE, -counted[word], word))


def _lines(rows: Rows, words: Sequence[str]) -> list[Line]:
    """Returns the rows as letters with the version, codes of words, and the names of all features that have these."""
    letter = {word: _letter(place) for place, word in enumerate(words)}
    named: dict[tuple[str, str, str], list[str]] = {}
    for name, (head, own) in rows.items():
        taken = [word for word in own if word != f"{_IMAGE}!"]
        flags = ("" if len(taken) < len(own) else "n") + head.replace(_VERSION, "")
        codes = "".join(letter[word.removesuffix("!")] + ("!" if word.endswith("!") else "") for word in taken)
        version = _version(name) if _own(name) != name else ""
        named.setdefault((version, flags.removesuffix(version), codes), []).append(name)
    return [(head, codes, names) for (_, head, codes), names in sorted(named.items())]


def _joined(head: str, codes: str, names: Iterable[str], stems: Sequence[str]) -> str:
    return " ".join([head, codes, *(_shortened(name, stems) for name in names)])


def stems_of(text: str) -> list[str]:
    """Returns what capitals are to stand for, so that the text is short. Raises ContractError if it has its own."""
    if text != text.lower():
        raise ContractError(f"table.ts has no form for capitals in names; give it one: {text}")
    stems: list[str] = []
    for capital in string.ascii_uppercase:
        parts = Counter(
            word[start:end]
            for word in re.split(r"[\sA-Z]", text)
            for start in range(len(word))
            for end in range(start + 2, len(word) + 1)
        )
        gains = {part: text.count(part) * (len(part) - 1) - len(part) - 1 for part in parts}
        best = max(gains, key=lambda part: (gains[part], part))
        if gains[best] <= 0:
            break
        stems.append(best)
        text = text.replace(best, capital)
    return stems


def _shortened(text: str, stems: Sequence[str]) -> str:
    for capital, stem in zip(string.ascii_uppercase, stems, strict=False):
        text = text.replace(stem, capital)
    return text


def _version(name: str) -> str:
    return name.removeprefix("v").partition("/")[0]


def _letter(number: int) -> str:
    return chr(_FIRST + number)


def _literal(lines: Iterable[str]) -> str:
    text = "\n".join(lines).replace("\\", r"\\").replace("`", r"\`").replace("${", r"\${")
    seen = "".join(one if one.isprintable() or one == "\n" else f"\\u{ord(one):04x}" for one in text)
    return f"`\\\n{seen}`"


def _own(name: str) -> str:
    return re.sub(r"^v\d+\.\d+/", "", name)


def row(name: str, facts: Json) -> tuple[str, list[str]]:
    """Returns a feature's letters with its version, and its words. Raises ContractError."""
    version = facts["path"].split("/")[2].removeprefix("v")
    own = _own(name)
    if facts["path"] != f"/s2s/v{version}/task/{own}":
        raise _unknown(name, "path", facts["path"])
    is_v1 = version.startswith("1")
    needed = set(facts["required"])
    tokens = [f"{role}:{_file(name, role, place, own, is_v1)}" for role, place in facts["inputs"].items()]
    tokens += [spelled(one) + _pointer(name, spelled(one), pointer, is_v1) for one, pointer in facts["params"].items()]
    names = [*facts["inputs"], *facts["params"]]
    marked = [f"{token}{'!' if one in needed else ''}" for one, token in zip(names, tokens, strict=True)]
    again = [f"{role}#{pointer}" for pointer, role in facts["names"].items()]
    head = "".join(_flags(name, facts, version, own, is_v1)) + version
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


def _pointer(name: str, parameter: str, pointer: str, is_v1: bool) -> str:
    holder, _, last = pointer.rpartition("/")
    if last != parameter:
        raise _unknown(name, parameter, pointer)
    return "" if holder == (_V1_PARAMS if is_v1 else "") else f"={holder}"


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
