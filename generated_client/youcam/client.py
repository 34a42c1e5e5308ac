# Made from async_client.py by tools/build/layer/unasync.py; never edited.
"""The client."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Self, TypeVar

import httpx

from youcam import features
from youcam.base import HISTORY, PRICES, Base, Listing, Units, listing
from youcam.calls import Calls
from youcam.costs import Booking
from youcam.flow import Done, Flow, Pause, Send, advance
from youcam.jobs import FIRST_PAUSE_S
from youcam.mapping import Outcome, mapped
from youcam.results import Result
from youcam.session import Session, address, credentials, within
from youcam.sources import FileId, Source
from youcam.tasks import Task
from youcam.timing import DOCUMENTED, Clock, Pace, Retries, Window
from youcam.transfer import answered
from youcam.trust import trusted

if TYPE_CHECKING:
    from youcam.methods import Features
    from youcam_client import models as m

T = TypeVar("T")
TIMEOUT_S = 30.0


class YouCam(Base, Calls):
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
        transport: httpx.BaseTransport | None = None,
        clock: Clock | None = None,
    ) -> None:
        # Imported late, as httpx does with what it rests on.
        from youcam.network import timed

        who = credentials(api_key, client_id, secret_key)
        super().__init__(
            Session(address(base_url), who, clock or Clock(), Pace(rate), retries or Retries(), within(timeout))
        )
        http = httpx.Client(transport=transport, verify=transport is not None or trusted())
        self._http = timed(http)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes the client's connections."""
        self._http.close()

    @property
    def features(self) -> Features:
        """Every feature as a method, as in `features.enhance(...)`; as a collection, the names that `run` accepts."""
        from youcam.methods import Features

        return Features(self)

    def sign_in(self) -> str:
        """Returns the bearer: the API key, or a V1 access token, which is good for two hours. Raises
        InvalidCredentials."""
        return self._do(self._session.access_token())

    def upload(self, source: Source, feature: str = "enhance") -> FileId:
        """Uploads a file once, for several runs. A V1 feature accepts only files that were uploaded for it."""
        return self._do(self._uploaded(source, feature))

    def task(self, feature: str, task_id: str) -> Task[Any]:
        """Returns a task that was started earlier. Sends no request. Raises UnknownFeature."""
        return Task(task_id, features.feature(feature), self._session, self._do)

    def units(self) -> Units:
        """Returns the balance."""
        return self._do(self._units())

    def history(self) -> Iterator[m.HistoryEntry]:
        """Yields every change of the balance, newest first."""
        return self._entries(HISTORY)

    def prices(self) -> Iterator[m.Sku]:
        """Yields the current price of each variety of each feature, as the service lists it."""
        return self._entries(PRICES)

    def templates(self, feature: str) -> Iterator[m.Template]:
        """Yields the templates of a V2 feature. Raises LookupError for a feature without templates."""
        return self._entries(listing(feature, "templates"))

    def style_groups(self, feature: str) -> Iterator[m.StyleGroup]:
        """Yields the style groups of a V1 feature, such as `v1.0/hair-style`."""
        return self._entries(listing(feature, "style_groups"))

    def styles(self, feature: str, style_group_id: int) -> Iterator[m.Style]:
        """Yields the styles of a group of a V1 feature."""
        return self._entries(listing(feature, "styles", style_group_id=style_group_id))

    def categories(self, feature: str, category_id: int | None = None) -> Iterator[m.StyleCategory]:
        """Yields the categories of a V1 feature, with their styles; with a `category_id` those below it."""
        return self._entries(listing(feature, "categories", category_id=category_id))

    def _do(self, flow: Flow[T]) -> T:
        answer: httpx.Response | httpx.TransportError | None = None
        while True:
            step = advance(flow, answer)
            if isinstance(step, Done):
                return step.value  # type: ignore[no-any-return]
            answer = self._step(step)

    def _step(self, step: Send | Pause) -> httpx.Response | httpx.TransportError | None:
        if isinstance(step, Pause):
            self._session.clock.sleep(step.seconds)
            return None
        try:
            return answered(self._http, step)
        except httpx.TransportError as error:
            return error

    def _entries(self, listed: Listing) -> Iterator[Any]:
        entries, token = self._do(self._page(listed, None))
        while True:
            for entry in entries:
                yield entry
            if token is None:
                return
            entries, token = self._do(self._page(listed, token))

    def _submit(self, feature: str, params: Mapping[str, Any]) -> Task[Any]:
        booking = Booking()
        return Task(*self._do(self._started(feature, params, booking)), self._do, booking)

    def _run(self, feature: str, params: Mapping[str, Any], timeout: float) -> Result[Any]:
        task = self._submit(feature, params)
        return task.wait(timeout, first=FIRST_PAUSE_S)

    def _map(
        self, feature: str, jobs: Iterable[Mapping[str, Any]], concurrency: int, timeout: float
    ) -> Iterator[Outcome[Result[Any]]]:
        features.feature(feature)
        return mapped(partial(self._run, feature, timeout=timeout), jobs, concurrency)
