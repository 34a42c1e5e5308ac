"""Calls of a feature in Python and in curl, made from an example of the contract."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from tools.build.layer.feature_methods import method_name
from tools.build.layer.feature_parameters import Files
from tools.build.layer.features import Feature
from tools.example_bodies import examples, run_body
from youcam.jobs import links
from youcam_mock.contract import Contract
from youcam_mock.domain.requests.pointers import at
from youcam_mock.domain.styles import Catalogue
from youcam_mock.operation import Operation

Json = dict[str, Any]

_WIDTH = 88
_SUFFIXES = {"jpeg": "jpg"}
_STEMS = {"image": "photo", "images": "photo"}
_SETUP = "from youcam import YouCam\n\nclient = YouCam()"
_TEMPLATE = 'template = next(client.templates("{name}"))'
_STYLE = 'group = next(client.style_groups("{name}"))\nstyle = next(client.styles("{name}", group.id))'
_LOOKED_UP = {"template_id": "template.id", "style_group_id": "group.id", "style_ids": "[style.id]"}
"""The values to choose from a list, and their names in the lines before the call."""
_CURL = """curl "$YOUCAM_BASE_URL{path}" \\
  -H "Authorization: Bearer $YOUCAM_API_KEY" -H 'Content-Type: application/json' \\
  -d {body}"""
_CHECK = """curl {option}"$YOUCAM_BASE_URL{path}" \\
  -H "Authorization: Bearer $YOUCAM_API_KEY\""""


@frozen
class Calls:
    """The calls of one feature."""

    contract: Contract
    run: Operation
    feature: Feature

    def python(self) -> str:
        """Returns a run that shows its result."""
        given = dict(self._given())
        lists = self.feature.lists
        before = [_TEMPLATE] * ("templates" in lists and "template_id" in given)
        before += [_STYLE] * ("styles" in lists and "style_ids" in given)
        lines = [_SETUP, *(text.format(name=self.feature.name) for text in before), self._call(given)]
        results = self.contract.example_of_result(self.run)
        if links(results):
            lines.append('print(result.save_all("results"))')
        if not links(results) or _says_more(results):
            lines.append("print(result.data)")
        return "\n".join(lines)

    def curl(self) -> str:
        """Returns a run, on a URL if the feature takes one, and with the mock's first style."""
        shown = examples(self.contract, self.run)
        example = next((shown[name] for name in ("url", "urls") if name in shown), next(iter(shown.values())))
        looks = self.contract.catalogue(self.run)
        catalogue = None if looks is None else Catalogue(self.run.feature, looks)
        body = run_body(self.run, example, catalogue, lambda role, limits: "FILE_ID")
        text = json.dumps(body, ensure_ascii=False)
        if len(text) > _WIDTH:
            text = json.dumps(body, indent=2, ensure_ascii=False)
        return _CURL.format(path=self.run.path, body=shlex.quote(text))

    def check(self) -> str:
        """Returns a check of the task that was started."""
        if self.run.major == 1:
            return _CHECK.format(option='-G --data-urlencode "task_id=$TASK_ID" ', path=self.run.path)
        return _CHECK.format(option="", path=f"{self.run.path}/$TASK_ID")

    def _call(self, given: dict[str, str]) -> str:
        files = [one.name for one in self.feature.parameters.files]
        arguments = [value if name in files[:1] else f"{name}={value}" for name, value in given.items()]
        called = f"result = client.features.{method_name(self.feature)}("
        line = f"{called}{', '.join(arguments)})"
        if len(line) <= _WIDTH and "\n" not in line:
            return line
        return "\n".join([called, *(f"    {argument}," for argument in arguments), ")"])

    def _given(self) -> Iterator[tuple[str, str]]:
        """Yields the parameters of the first example that names files, as Python."""
        shown = examples(self.contract, self.run)
        example = next((shown[name] for name in ("file", "files") if name in shown), next(iter(shown.values())))
        known = self.feature.parameters
        holders = {pointer.split("/")[1] for pointer in known.names}
        for files in known.files:
            named = at(example, files.file_id.pointer)
            if named is not None:
                yield files.name, _sources(files, len(named) if isinstance(named, list) else 1)
        for value in known.values:
            stated = at(example, value.member.pointer)
            if stated is not None and value.name not in holders:
                looked_up = _LOOKED_UP.get(value.name) if self.feature.lists else None
                yield value.name, looked_up or _python(stated)


def _sources(files: Files, count: int) -> str:
    stem = _STEMS.get(files.name, files.name.removesuffix("s"))
    suffix = _SUFFIXES.get(files.formats[0], files.formats[0])
    if not files.many:
        return f'"{stem}.{suffix}"'
    return _python([f"{stem}-{number}.{suffix}" for number in range(1, count + 1)])


def _python(value: Any, indent: str = "    ") -> str:
    """Returns a value as Python code after an indent, over several lines if it is long."""
    flat = repr(value)
    flat = flat if '"' in flat else flat.replace("'", '"')
    if len(flat) + len(indent) <= _WIDTH - 20 or not isinstance(value, (dict, list)):
        return flat
    deeper = f"{indent}    "
    if isinstance(value, dict):
        entries = [f"{_python(key)}: {_python(entry, deeper)}" for key, entry in value.items()]
    else:
        entries = [_python(entry, deeper) for entry in value]
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    return "\n".join([opening, *(f"{deeper}{entry}," for entry in entries), f"{indent}{closing}"])


def _says_more(results: Any, name: str = "") -> bool:
    """Returns whether results have more than URLs, and ids that only tell them apart."""
    if isinstance(results, dict):
        return any(_says_more(value, key) for key, value in results.items())
    if isinstance(results, list):
        return any(_says_more(value, name) for value in results)
    return results is not None and not name.endswith("id") and not links(results)
