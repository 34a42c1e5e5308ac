"""The two clients behind one face, so that one machine drives both."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterable, Awaitable, Generator
from typing import Any

from youcam import AsyncYouCam, YouCam


class Plainly:
    """Through YouCam."""

    client = YouCam
    keeps_bytes = True
    """`bytes` of a file are fetched once."""

    def got(self, made: Any) -> Any:
        """What a method of the client gave; all entries of a list."""
        return list(made) if isinstance(made, Generator) else made

    def close(self) -> None:
        """Lets go of what it holds."""


class Awaited:
    """Through AsyncYouCam, with an event loop of its own."""

    client = AsyncYouCam
    keeps_bytes = False

    def __init__(self) -> None:
        self._runner = asyncio.Runner()

    def got(self, made: Any) -> Any:
        """As Plainly.got; what is a property there is a method here."""
        if inspect.ismethod(made):
            made = made()
        if isinstance(made, AsyncIterable):
            return self._runner.run(_all(made))
        return self._runner.run(_one(made)) if inspect.isawaitable(made) else made

    def close(self) -> None:
        """Ends the event loop."""
        self._runner.close()


Way = Plainly | Awaited


async def _all(made: AsyncIterable[Any]) -> list[Any]:
    return [entry async for entry in made]


async def _one(made: Awaitable[Any]) -> Any:
    return await made
