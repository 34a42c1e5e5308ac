"""An offline double of the YouCam AI API.

`create_app(Settings(...))` creates a WSGI app, `MockServer(Settings(...))` a server on a real socket. `MockControl` is
what the pytest plugin's fixture `youcam_mock` returns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from youcam_mock._version import __version__

if TYPE_CHECKING:
    from youcam_mock.embedded_server import MockServer
    from youcam_mock.http.app import create_app
    from youcam_mock.plugin.control import MockControl
    from youcam_mock.settings import Settings

__all__ = ["MockControl", "MockServer", "Settings", "__version__", "create_app"]

_HOMES = {
    "create_app": "youcam_mock.http.app",
    "MockControl": "youcam_mock.plugin.control",
    "MockServer": "youcam_mock.embedded_server",
    "Settings": "youcam_mock.settings",
}


def __getattr__(name: str) -> Any:
    """Imports the public names when they are first used."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
