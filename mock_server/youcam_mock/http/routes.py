"""Finds the operation of a method and a path. Flask's routing is not used, because the contract's is simpler and
larger.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen
from werkzeug.exceptions import MethodNotAllowed

from youcam_mock.operation import Operation
from youcam_mock.paths import Methods, Paths


@frozen
class Route:
    """An operation, and the path parameters of the call."""

    operation: Operation
    params: Mapping[str, str]


class Routes(Paths):
    """The operations of the contract by path and method."""

    def find(self, method: str, path: str) -> Route | None:
        """Returns the operation that is called; None if the contract does not have the path. Raises
        MethodNotAllowed."""
        methods, params = self.at(path)
        return Route(_of(methods, method), params) if methods else None


def _of(methods: Methods, method: str) -> Operation:
    operation = methods.get(method)
    if operation is None:
        raise MethodNotAllowed(valid_methods=sorted(methods))
    return operation
