"""The mocks of a test run: one for each choice of settings, which is reset for each test."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import asdict

from youcam_mock.plugin.control import MockControl
from youcam_mock.plugin.options import OptionError

if TYPE_CHECKING:
    from youcam_mock.settings import Settings


class MockPool:
    """The mocks by their settings. A test uses one of them at a time."""

    def __init__(self) -> None:
        self._made: dict[str, MockControl] = {}

    def fresh(self, settings: Settings) -> MockControl:
        """Returns a mock in its initial state. Creating one takes long, resetting one takes a few ms.

        Raises OptionError if the contract cannot be read, and ImportError without the packages of the `server` extra.
        """
        # The repr of the settings themselves has no keys. Their rules are a mapping, which cannot be a key.
        choice = repr(asdict(settings))
        control = self._made.get(choice) or _made(settings)
        control.start_over()
        return self._made.setdefault(choice, control)

    def close(self) -> None:
        """Closes all mocks."""
        for control in self._made.values():
            control.app.mock.close()


def _made(settings: Settings) -> MockControl:
    from youcam_mock.contract import ContractNotFoundError
    from youcam_mock.http.app import create_app
    from youcam_mock.live.recording import RecordingError

    try:
        return MockControl(create_app(settings))
    except (ContractNotFoundError, RecordingError) as error:
        raise OptionError(str(error)) from None
