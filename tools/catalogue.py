"""A page about each feature, from the contract: `python -m tools.catalogue FOLDER`.

The pages are Markdown for MyST; the documentation's build writes them anew each time.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from attrs import frozen

from tools.body_members import Bodies
from tools.bundle import OPENAPI
from tools.catalogue_calls import Calls
from tools.catalogue_facts import capital, of_files, of_prices, plain
from tools.catalogue_parameters import Shapes, anchor, definition
from tools.features import Feature, features
from tools.signature_types import class_name, params_module
from tools.signatures import result_type
from youcam_mock.contract import Contract
from youcam_mock.domain.failures import ERROR_CODES, MEANINGS

Json = dict[str, Any]

_INDEX = """# Features

Every feature of the contract, by the name that `client.run` takes. A name with a version before it, such as
`v1.0/enhance`, is an older form of the same feature. [Engine errors](errors.md) has what tasks may fail with.

![Input and result of every feature](../gallery.jpg)

| feature | does | versions | price in units |
|---|---|---|---|
{rows}

```{{toctree}}
:hidden:

errors
{pages}
```
"""
_ERRORS = """# Engine errors

A task that the engine cannot do ends with one of these codes, and costs nothing. Every feature may give the common
ones; its page lists those of its own. To see your program cope with one, name a file after it (`error_no_face.jpg`),
or call `youcam_mock.fail_next("error_no_face")` in a test.

## Common

{common}

## Of single features

{own}
"""


@frozen
class Catalogue:
    """What the pages are made of."""

    document: Json
    contract: Contract
    shapes: Shapes
    features: Sequence[Feature]

    @classmethod
    def of(cls, document: Json) -> Catalogue:
        """Of a bundle. Raises ContractError where its features cannot be named."""
        found = features(document)
        return cls(document, Contract(document), Shapes.read(params_module(document, found)), found)

    def pages(self) -> Iterator[tuple[str, str]]:
        """The name and the text of each page."""
        by_name = {name: list(group) for name, group in groupby(sorted(self.features, key=_of), _of)}
        names = "\n".join(_file(name) for name in by_name)
        yield "index", _INDEX.format(rows="\n".join(self._row(*item) for item in by_name.items()), pages=names)
        yield "errors", _errors()
        for name, versions in by_name.items():
            yield _file(name), self._page(name, versions)

    def _row(self, name: str, versions: list[Feature]) -> str:
        newest = _newest(versions)
        prices = sorted({price["amount"] for price in newest.run.facts.get("x-units", ())}) or [0]
        amount = f"{prices[0]:g}" + (f" to {prices[-1]:g}" if len(prices) > 1 else "")
        per = {price["per"] for price in newest.run.facts.get("x-units", ())}
        each = " a second" if per == {"second"} else ""
        known = ", ".join(_version(one) for one in versions)
        return f"| [`{name}`]({_file(name)}.md) | {newest.title} | {known} | {amount}{each} |"

    def _page(self, name: str, versions: list[Feature]) -> str:
        newest = _newest(versions)
        about = next(tag.get("description", "") for tag in self.document["tags"] if tag["name"] == newest.title)
        parts = [f"# {name}: {newest.title}", plain(about)]
        for feature in sorted(versions, key=lambda one: one.run.version, reverse=True):
            parts += self._section(feature, name)
        objects = dict.fromkeys(part for one in versions for part in self.shapes.within(class_name(one)))
        parts += ["## Objects"] if objects else []
        for shape in objects:
            words = plain(self.shapes.by_name[shape].words)
            members = "\n".join(self.shapes.definitions(shape, name))
            parts += [f"({anchor(name, shape)})=\n### {shape}", words, members]
        return "\n\n".join(filter(None, parts)) + "\n"

    def _section(self, feature: Feature, page: str) -> Iterator[str]:
        calls = Calls(self.contract, self.contract.operations[feature.run.facts["operationId"]], feature)
        yield f"({anchor(feature.name)})=\n## {_version(feature)}: `{feature.name}`"
        yield f"{plain(feature.run.facts['summary'])}: `POST {feature.run.path}`"
        yield f"```python\n{calls.python()}\n```"
        yield f"```sh\n{calls.curl()}\n```\n\nThen, until it has ended:\n\n```sh\n{calls.check()}\n```"
        yield "### Parameters"
        yield "\n".join(self._parameters(feature, page)) or "None."
        yield from _lists(feature)
        yield "### Price"
        names = {value.member.pointer: value.name for value in feature.parameters.values}
        yield "\n".join(of_prices(feature.run.facts.get("x-units", []), names))
        low, high = feature.run.facts["x-duration"]["seconds"]
        yield f"The mock takes {low} to {high} s for a task, by its clock."
        yield "### Result"
        yield f"`result.data` is `{result_type(feature.results).replace('m.', '')}` of `youcam_client.models`."
        yield "\n".join(_members(Bodies(self.document), feature.results))
        example = self.contract.example_of_result(calls.run)
        yield f"```json\n{json.dumps(example, indent=2, ensure_ascii=False)}\n```"
        yield from _refusals(feature)

    def _parameters(self, feature: Feature, page: str) -> Iterator[str]:
        known = feature.parameters
        for one in known.files:
            said = plain(one.file_id.schemas[0].get("description", "")).partition(" - ")[0].rstrip(".")
            what = "Files" if one.many else "A file"
            form = "" if one.url else ", not an address"
            yield definition(one.name, one.required, f"{what}{form}.", f"{capital(said)}.", of_files(one))
        pointers = {value.name: value.member.pointer for value in known.values}
        files = {one.name for one in known.files}
        yield from self.shapes.definitions(class_name(feature), page, pointers, files)
