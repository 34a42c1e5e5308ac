"""Finds the function that answers operations of a kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import Any

from youcam_mock.http.checked_request import Reply

Handler = Callable[[Any], Reply]


class HandlerTable:
    """The handlers of a package: each kind with the module of its function, which is named as the kind. A module that
    begins with a dot is in the package beside it.

    A module is imported when a kind of it is first asked for: a start needs none, and they bring SQLAlchemy with them.
    """

    def __init__(self, package: str, modules: Mapping[str, str], prefix: str = "") -> None:
        self._package = package
        self._modules = modules
        self._prefix = prefix
        self._found: dict[str, Handler] = {}

    def __iter__(self) -> Iterator[str]:
        """The kinds."""
        return iter(self._modules)

    def __contains__(self, kind: str) -> bool:
        return kind in self._modules

    def find(self, kind: str) -> Handler:
        """The handler of a kind. Raises KeyError for a kind that the table does not list."""
        found = self._found.get(kind)
        if found is None:
            module = import_module(f".{self._modules[kind]}", self._package)
            found = self._found[kind] = getattr(module, kind.removeprefix(self._prefix).replace("-", "_"))
        return found
