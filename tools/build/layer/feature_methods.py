"""Writes a method for every feature: the text of `async_methods.py`, from which `methods.py` is made."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from attrs import field, frozen

from tools.build.bundle import ContractError
from tools.build.layer.body_members import Bodies
from tools.build.layer.features import Feature
from tools.build.layer.method_words import docstring
from tools.build.layer.signature_types import Argument, Types, arguments, class_name, pascal, summary
from tools.build.layer.signature_words import HEADER, quoted
from youcam.features import Names

Json = dict[str, Any]

_TAKEN = frozenset(
    [*dir(Names), *(f"{kind}{name}" for kind in ("", "Async") for name in ("Calls", "Features", "Method"))]
)
"""Attributes and classes that the modules have besides those of the features."""
_HEAD = f'''{HEADER}
"""The features as methods for asyncio; `youcam.methods` is made from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from youcam.async_calls import AsyncCalls, AsyncMethod
from youcam.defaults import WAIT_S
from youcam.features import Names

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal
    from typing import Any, Literal

    from youcam import params as p
    from youcam.async_results import AsyncResult
    from youcam.async_tasks import AsyncTask
    from youcam.sources import Source
    from youcam_client import models as m
'''
_CLASS = '''

class {kind}(AsyncMethod["p.{job}", "{result}"]):
    """{title}, as a method."""

    async def __call__({run}) -> AsyncResult[{result}]:
{words}
        return await self._run(timeout, {given})

    async def submit({submit}) -> AsyncTask[{result}]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit({given})

    def cost({cost}) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost({seconds}, {given})
'''
_FEATURES = '''

class AsyncFeatures(Names):
    """Every feature as a method; as a collection, the names that `run` accepts."""

    def __init__(self, calls: AsyncCalls) -> None:
        self._calls = calls
'''
_PROPERTY = """
    @property
    def {name}(self) -> {kind}:
{words}
        return {kind}(self._calls, "{feature}")
"""


@frozen
class Method:
    """A feature with the parameters of its method."""

    feature: Feature
    arguments: Sequence[Argument] = field(repr=False)
    """The first is the file that may be given without its name, if the feature takes one."""
    result: str
    """The models of its results, as an annotation."""
    about: str = field(repr=False)
    """What the contract says of the feature."""

    @property
    def name(self) -> str:
        """The method's name, such as enhance, vto_2d_ring or enhance_v1_0."""
        return method_name(self.feature)

    @property
    def kind(self) -> str:
        """The name of its class, such as Enhance."""
        return method_class(self.feature)

    def signature(self, *more: str, prices_only: bool = False) -> str:
        """Returns the parameters with their types; `more` follow them. Files have no part in a price, so that they can
        be left out there."""
        files = [one.name for one in self.feature.parameters.files]
        texts = [_parameter(one, one.required and not (prices_only and one.name in files)) for one in self.arguments]
        first = 1 if files else 0
        return ", ".join(["self", *texts[:first], *(["*"] if texts[first:] or more else []), *texts[first:], *more])

    @property
    def is_charged_by_the_second(self) -> bool:
        """Whether the length of a video decides its price."""
        return any(
            price["per"] == "second" and "times" not in price for price in self.feature.run.facts.get("x-units", ())
        )


def methods_module(document: Json, found: Iterable[tuple[Feature, str]]) -> str:
    """Returns the text of async_methods.py, not yet formatted. `found` has features with the types of their results.
    Raises ContractError for names that are taken."""
    types = Types(Bodies(document))
    tags = {tag["name"]: tag.get("description", "") for tag in document.get("tags", ())}
    methods = [
        Method(feature, _in_order(arguments(types, feature)), result, tags.get(feature.title, ""))
        for feature, result in found
    ]
    _check(methods)
    known = frozenset(types.defined)
    classes = [_class(method) for method in methods]
    return _HEAD + "".join([*(_qualified(one, known) for one in classes), _FEATURES, *map(_property, methods)])


def method_name(feature: Feature) -> str:
    """Returns a feature's name as Python's: `2d-vto/ring` is vto_2d_ring, `v1.0/enhance` is enhance_v1_0."""
    return "_".join([*_words(feature), *_version(feature)])


def method_class(feature: Feature) -> str:
    """Returns the name of the class of a feature's method, such as Enhance, Vto2dRing or EnhanceV1_0."""
    return "".join([pascal("_".join(_words(feature))), *map(str.capitalize, _version(feature))])


def _words(feature: Feature) -> list[str]:
    words = re.split(r"\W", feature.run.feature)
    if words[0][0].isdigit():
        words[:2] = [words[1], words[0]]
    return words


def _version(feature: Feature) -> list[str]:
    """The version where the name has it."""
    return [] if feature.name == feature.run.feature else ["v{}_{}".format(*feature.run.version)]


def _in_order(found: Sequence[Argument]) -> list[Argument]:
    """Files and required parameters first, each group as the contract has it."""
    files = [one for one in found if "Source" in one.annotation]
    others = [one for one in found if one not in files]
    return [*files, *sorted(others, key=lambda one: not one.required)]


def _check(methods: Sequence[Method]) -> None:
    names = Counter(method.name for method in methods)
    for method in methods:
        if names[method.name] > 1 or {method.name, method.kind} & _TAKEN or not method.name.isidentifier():
            raise ContractError(f"{method.feature.name}: {method.name} cannot be a method: taken, or no Python name")


def _class(method: Method) -> str:
    feature = method.feature
    seconds = ["seconds: float | None = None"] if method.is_charged_by_the_second else []
    return _CLASS.format(
        kind=method.kind,
        job=class_name(feature),
        result=method.result,
        title=feature.title,
        run=method.signature("timeout: float = WAIT_S"),
        submit=method.signature(),
        cost=method.signature(*seconds, prices_only=True),
        seconds="seconds" if seconds else "None",
        given=", ".join(f"{one.name}={one.name}" for one in method.arguments),
        words=docstring(feature, method.arguments, method.result, method.about),
    )


def _property(method: Method) -> str:
    words = quoted(summary(method.feature), " " * 8)
    return _PROPERTY.format(name=method.name, kind=method.kind, words=words, feature=method.feature.name)


def _parameter(one: Argument, required: bool) -> str:
    if required:
        return f"{one.name}: {one.annotation}"
    return f"{one.name}: {one.annotation}{'' if one.annotation.endswith('None') else ' | None'} = None"


def _qualified(text: str, names: frozenset[str]) -> str:
    """Returns the class with `p.` before the types of `params.py`, as far as they stand in annotations."""
    places = sorted(_places(ast.parse(text), names), reverse=True)
    lines = text.splitlines(keepends=True)
    for line, column in places:
        whole = lines[line - 1].encode()
        lines[line - 1] = (whole[:column] + b"p." + whole[column:]).decode()
    return "".join(lines)


def _places(tree: ast.AST, names: frozenset[str]) -> Iterator[tuple[int, int]]:
    annotations = (node.annotation for node in ast.walk(tree) if isinstance(node, ast.arg) and node.annotation)
    for annotation in annotations:
        for node in ast.walk(annotation):
            if isinstance(node, ast.Name) and node.id in names:
                yield node.lineno, node.col_offset
