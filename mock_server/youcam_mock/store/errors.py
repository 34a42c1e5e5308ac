"""What is raised when the state cannot be used."""

from __future__ import annotations


class StoreError(Exception):
    """Raised when the state cannot be opened. The message says what and why in one line."""
