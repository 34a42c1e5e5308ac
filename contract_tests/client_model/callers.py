"""One interface to both clients, so that one machine drives them."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterable, Awaitable, Generator
from typing import Any

from youcam import AsyncYouCam, YouCam


class Plainly:
    """Calls YouCam."""

    client = YouCam
    keeps_bytes = True
    """`bytes` of a file are fetched only once."""

    def got(self, made: Any) -> Any:
        """Returns the value of a call, with all entries if it is a list."""
        return list(made) if isinstance(made, Generator) else made

    def close(self) -> None:
        """Closes the client."""


class Awaited:
    """Calls AsyncYouCam in an event loop of its own."""

    client = AsyncYouCam
    keeps_bytes = False

    def __init__(self) -> None:
        self._runner = asyncio.Runner()

    def got(self, made: Any) -> Any:
        """Returns the value of a call, as `Plainly.got` does. A property there is a method here."""
        if inspect.ismethod(made):
            made = made()
        if isinstance(made, AsyncIterable):
            return self._runner.run(_all(made))
        return self._runner.run(_one(made)) if inspect.isawaitable(made) else made

    def close(self) -> None:
        """Closes the client and its event loop."""
        self._runner.close()


Way = Plainly | Awaited


async def _all(made: AsyncIterable[Any]) -> list[Any]:
    return [entry async for entry in made]


async def _one(made: Awaitable[Any]) -> Any:
    return await made
