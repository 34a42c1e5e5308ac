"""The client for asyncio; `youcam.client` is made from it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Self, TypeVar

import httpx

from youcam import features
from youcam.async_calls import AsyncCalls
from youcam.async_results import AsyncResult
from youcam.async_tasks import AsyncTask
from youcam.async_transfer import answered
from youcam.base import HISTORY, PRICES, Base, Listing, Units, listing
from youcam.costs import Booking
from youcam.flow import Done, Flow, Pause, Send, advance
from youcam.jobs import FIRST_PAUSE_S
from youcam.mapping import Outcome, mapped_async
from youcam.session import Session, address, credentials, within
from youcam.sources import FileId, Source
from youcam.timing import DOCUMENTED, Clock, Pace, Retries, Window
from youcam.trust import trusted

if TYPE_CHECKING:
    from youcam.async_methods import AsyncFeatures
    from youcam_client import models as m

T = TypeVar("T")
TIMEOUT_S = 30.0


class AsyncYouCam(Base, AsyncCalls):
    """The YouCam API, called as one account.

    `api_key` is V2's; `client_id` and `secret_key` sign in as V1 does, and may run every feature too. What is not given
    is taken from YOUCAM_API_KEY, or YOUCAM_CLIENT_ID and YOUCAM_SECRET_KEY, and from YOUCAM_BASE_URL; without the last,
    the service is called. `rate` is the rate to keep to, `()` for none. `timeout`, in s, is for each request as a
    whole, from connecting to the last byte; uploads and downloads may take a second longer for each 64 KiB. `transport`
    and `clock` are for tests. Raises ValueError when it is not clear who calls or where, and for a timeout that is
    none.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        client_id: str | None = None,
        secret_key: str | None = None,
        base_url: str | None = None,
        rate: Sequence[Window] = DOCUMENTED,
        retries: Retries | None = None,
        timeout: float = TIMEOUT_S,
        transport: httpx.AsyncBaseTransport | None = None,
        clock: Clock | None = None,
    ) -> None:
        # Imported late, as httpx does with what it rests on.
        from youcam.async_network import timed

        who = credentials(api_key, client_id, secret_key)
        super().__init__(
            Session(address(base_url), who, clock or Clock(), Pace(rate), retries or Retries(), within(timeout))
        )
        http = httpx.AsyncClient(transport=transport, verify=transport is not None or trusted())
        self._http = timed(http)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Closes the client's connections."""
        await self._http.aclose()

    @property
    def features(self) -> AsyncFeatures:
        """Every feature as a method, as in `features.enhance(...)`; as a collection, the names that `run` accepts."""
        from youcam.async_methods import AsyncFeatures

        return AsyncFeatures(self)

    async def sign_in(self) -> str:
        """Returns the bearer: the API key, or a V1 access token, which is good for two hours. Raises
        InvalidCredentials."""
        return await self._do(self._session.access_token())

    async def upload(self, source: Source, feature: str = "enhance") -> FileId:
        """Uploads a file once, for several runs. A V1 feature accepts only files that were uploaded for it."""
        return await self._do(self._uploaded(source, feature))

    def task(self, feature: str, task_id: str) -> AsyncTask[Any]:
        """Returns a task that was started earlier. Sends no request. Raises UnknownFeature."""
        return AsyncTask(task_id, features.feature(feature), self._session, self._do)

    async def units(self) -> Units:
        """Returns the balance."""
        return await self._do(self._units())

    def history(self) -> AsyncIterator[m.HistoryEntry]:
        """Yields every change of the balance, newest first."""
        return self._entries(HISTORY)

    def prices(self) -> AsyncIterator[m.Sku]:
        """Yields the current price of each variety of each feature, as the service lists it."""
        return self._entries(PRICES)

    def templates(self, feature: str) -> AsyncIterator[m.Template]:
        """Yields the templates of a V2 feature. Raises LookupError for a feature without templates."""
        return self._entries(listing(feature, "templates"))

    def style_groups(self, feature: str) -> AsyncIterator[m.StyleGroup]:
        """Yields the style groups of a V1 feature, such as `v1.0/hair-style`."""
        return self._entries(listing(feature, "style_groups"))

    def styles(self, feature: str, style_group_id: int) -> AsyncIterator[m.Style]:
        """Yields the styles of a group of a V1 feature."""
        return self._entries(listing(feature, "styles", style_group_id=style_group_id))

    def categories(self, feature: str, category_id: int | None = None) -> AsyncIterator[m.StyleCategory]:
        """Yields the categories of a V1 feature, with their styles; with a `category_id` those below it."""
        return self._entries(listing(feature, "categories", category_id=category_id))

    async def _do(self, flow: Flow[T]) -> T:
        answer: httpx.Response | httpx.TransportError | None = None
        while True:
            step = advance(flow, answer)
            if isinstance(step, Done):
                return step.value  # type: ignore[no-any-return]
            answer = await self._step(step)

    async def _step(self, step: Send | Pause) -> httpx.Response | httpx.TransportError | None:
        if isinstance(step, Pause):
            await self._session.clock.sleep_async(step.seconds)
            return None
        try:
            return await answered(self._http, step)
        except httpx.TransportError as error:
            return error

    async def _entries(self, listed: Listing) -> AsyncIterator[Any]:
        entries, token = await self._do(self._page(listed, None))
        while True:
            for entry in entries:
                yield entry
            if token is None:
                return
            entries, token = await self._do(self._page(listed, token))

    async def _submit(self, feature: str, params: Mapping[str, Any]) -> AsyncTask[Any]:
        booking = Booking()
        return AsyncTask(*await self._do(self._started(feature, params, booking)), self._do, booking)

    async def _run(self, feature: str, params: Mapping[str, Any], timeout: float) -> AsyncResult[Any]:
        task = await self._submit(feature, params)
        return await task.wait(timeout, first=FIRST_PAUSE_S)

    def _map(
        self, feature: str, jobs: Iterable[Mapping[str, Any]], concurrency: int, timeout: float
    ) -> AsyncIterator[Outcome[AsyncResult[Any]]]:
        features.feature(feature)
        return mapped_async(partial(self._run, feature, timeout=timeout), jobs, concurrency)
