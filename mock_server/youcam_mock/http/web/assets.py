"""Scripts and styles of the pages: our own, and those of Swagger UI from its package."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

_OWN = Path(__file__).parent / "static"
_PACKAGE = "flask_swagger_ui"
_OF_VIEWER = frozenset({"swagger-ui.css", "swagger-ui-bundle.js"})
"""The files of the package that are served."""


def path_of(name: str) -> Path | None:
    """Returns the file of that name; None if there is none."""
    if name in _OF_VIEWER:
        spec = find_spec(_PACKAGE)
        return Path(spec.origin).parent / "dist" / name if spec and spec.origin else None
    return next((path for path in _OWN.iterdir() if path.name == name), None)
