"""Rewrites decorated functions as plain ones, since mutmut skips functions with decorators, and properties hold rules.

Nothing is cached: otherwise only the first test that calls such a function would seem to need it.
"""

from __future__ import annotations

import ast

_KEPT = ("staticmethod", "classmethod", "overload", "abstractmethod")
"""Mutmut knows the first two; the others stand on functions without a body."""
_DROPPED = ("cache", "functools.cache")

_Function = ast.FunctionDef | ast.AsyncFunctionDef


def undecorated(source: str) -> str:
    """Returns the module with `name = decorator(name)` after each function and method instead of `@decorator` before
    it."""
    lines = source.splitlines()
    functions = [node for node in _functions(ast.parse(source)) if node.decorator_list and not _is_kept(node)]
    for node in sorted(functions, key=lambda function: function.lineno, reverse=True):
        assert node.end_lineno is not None
        value = node.name
        for decorator in map(ast.unparse, reversed(node.decorator_list)):
            value = value if decorator in _DROPPED else f"{decorator}({value})"
        first = min(decorator.lineno for decorator in node.decorator_list) - 1
        indent = " " * node.col_offset
        lines[first : node.end_lineno] = [*lines[node.lineno - 1 : node.end_lineno], f"{indent}{node.name} = {value}"]
    return "\n".join(lines) + "\n"


def _functions(module: ast.Module) -> list[_Function]:
    """Returns the functions of the module and of its classes. Functions within functions are mutated with those around
    them."""
    bodies = [module.body, *(node.body for node in module.body if isinstance(node, ast.ClassDef))]
    return [node for body in bodies for node in body if isinstance(node, _Function)]


def _is_kept(node: _Function) -> bool:
    # An attribute is `name.setter`, which needs the property before it.
    return any(
        isinstance(decorator, ast.Attribute) or (isinstance(decorator, ast.Name) and decorator.id in _KEPT)
        for decorator in node.decorator_list
    )
