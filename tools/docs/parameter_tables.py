"""Shows the parameters of a feature as Markdown: those of `youcam.params`, with their types in words."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator, Mapping

from attrs import frozen

from tools.docs.facts_in_words import capital, definition, plain


@frozen
class Parameter:
    """A member of a typed dictionary."""

    name: str
    type: ast.expr
    words: str

    @property
    def required(self) -> bool:
        """Whether it must be given."""
        return isinstance(self.type, ast.Subscript) and ast.unparse(self.type.value) == "Required"


@frozen
class Shape:
    """A typed dictionary."""

    name: str
    words: str
    members: tuple[Parameter, ...]


@frozen
class Shapes:
    """The typed dictionaries of `params.py`, and its names for other types."""

    by_name: Mapping[str, Shape]
    aliases: Mapping[str, ast.expr]

    @classmethod
    def read(cls, text: str) -> Shapes:
        """Reads the text of a module."""
        body = ast.parse(text).body
        shapes = [_shape(node) for node in body if isinstance(node, ast.ClassDef)]
        names = [node for node in body if isinstance(node, ast.AnnAssign)]
        return cls(
            {shape.name: shape for shape in shapes},
            {ast.unparse(node.target): node.value for node in names if node.value is not None},
        )

    def within(self, name: str) -> list[str]:
        """Returns the dictionaries that are part of one, each once, nearest first."""
        found: dict[str, None] = {}
        pending = [name]
        while pending:
            for member in self.by_name[pending.pop(0)].members:
                used = [node for node in ast.walk(member.type) if isinstance(node, ast.Name)]
                used.sort(key=lambda node: (node.lineno, node.col_offset))
                fresh = [one.id for one in used if one.id in self.by_name and one.id not in found]
                found.update(dict.fromkeys(fresh))
                pending += fresh
        return list(found)

    def said(self, node: ast.expr, page: str) -> str:
        """Returns a type in words. Dictionaries become links to their description on that page."""
        match node:
            case ast.BinOp(left=left, right=right):
                return f"{self.said(left, page).replace(' or ', ', ')} or {self.said(right, page)}"
            case ast.Subscript(value=ast.Name(id="Literal")):
                return f"one of {_choices(node)}"
            case ast.Subscript(value=ast.Name(id="Sequence"), slice=item):
                inner = self.said(item, page)
                return f"list with any of {inner[7:]}" if inner.startswith("one of ") else f"list of {inner}"
            case ast.Subscript(value=ast.Name(id="Required" | "NotRequired"), slice=inner):
                return self.said(inner, page)
            case ast.Name(id="Source"):
                return "file"
            case ast.Name(id=name) if name in self.aliases:
                return self.said(self.aliases[name], page)
            case ast.Name(id=name) if name in self.by_name:
                return f"[`{name}`](#{anchor(page, name)})"
        return f"`{ast.unparse(node)}`"

    def definitions(
        self, name: str, page: str, pointers: Mapping[str, str] | None = None, files: Mapping[str, str] | None = None
    ) -> Iterator[str]:
        """Yields the members of a dictionary as a definition list.

        `pointers` say where they stand in the body of a run, `files` what else is to say of those that are files.
        """
        for one in self.by_name[name].members:
            place = (pointers or {}).get(one.name, f"/{one.name}")
            where = "" if place == f"/{one.name}" else f"In the body: `{place}`."
            kind = capital(self.said(one.type, page))
            yield definition(
                one.name, one.required, f"{kind}.", plain(one.words), (files or {}).get(one.name, ""), where
            )


def anchor(page: str, *parts: str) -> str:
    """Returns the name of a place on a page."""
    return re.sub(r"[^a-z0-9]+", "-", "-".join(["feature", page, *parts]).lower())


def _shape(node: ast.ClassDef) -> Shape:
    members = []
    for one, after in zip(node.body, [*node.body[1:], None], strict=True):
        if isinstance(one, ast.AnnAssign):
            words = after.value.value if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant) else ""
            members.append(Parameter(ast.unparse(one.target), one.annotation, str(words)))
    return Shape(node.name, ast.get_docstring(node) or "", tuple(members))


def _choices(literal: ast.Subscript) -> str:
    values = ast.literal_eval(literal.slice)
    return ", ".join(f"`{json.dumps(value)}`" for value in (values if isinstance(values, tuple) else (values,)))
