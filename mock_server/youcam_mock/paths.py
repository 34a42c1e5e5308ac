"""Finds the operations at a path. Paths are looked up, not matched: hundreds of operations cost nothing at the start
and no more than one when called.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from youcam_mock.operation import Operation

Methods = dict[str, Operation]


class Paths:
    """The operations of the contract by path.

    Only the end of a path may be a parameter. It is a task id, which may hold slashes, and begin with one, since
    servers decode `%2F` before anyone sees the path. The longest fixed part wins.
    """

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._fixed: dict[str, Methods] = {}
        self._open: dict[str, tuple[str, Methods]] = {}
        for operation in operations:
            prefix, brace, name = operation.path.partition("{")
            methods = self._open.setdefault(prefix, (name[:-1], {}))[1] if brace else self._fixed.setdefault(prefix, {})
            methods[operation.method] = operation
            if operation.method == "GET":
                methods["HEAD"] = operation
        self._longest = max(map(len, self._open), default=0)

    def at(self, path: str) -> tuple[Methods, Mapping[str, str]]:
        """Returns the operations at a path by method, and the path's parameters. Both are empty for an unknown path."""
        methods = self._fixed.get(path)
        if methods is not None:
            return methods, {}
        before, slash, _ = path[: self._longest].rpartition("/")
        while slash:
            prefix = before + slash
            found, rest = self._open.get(prefix), path.removeprefix(prefix)
            if found is not None and rest:
                name, methods = found
                return methods, {name: rest}
            before, slash, _ = before.rpartition("/")
        return {}, {}
