"""The common part of both clients: the flows that each of them runs in its own way."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import partial
from http import HTTPMethod
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from attrs import frozen

from youcam import features, jobs
from youcam.answers import state_of, words
from youcam.costs import Booking, Budget, cost
from youcam.errors import YouCamError
from youcam.features import Feature
from youcam.flow import Flow
from youcam.session import Call, Session
from youcam.sources import FileId, Source, Upload, opened

if TYPE_CHECKING:
    from youcam_client import models as m


@frozen
class Units:
    """A balance. `total` is the sum of its `buckets`, each of which has a type, an amount and an expiry (Unix ms)."""

    total: Decimal
    buckets: tuple[m.UnitBucket, ...]


@frozen
class Listing:
    """A list that comes in pages: its path, the generated model of a page, and the member that holds the entries."""

    path: str
    model: str
    entries: str
    query: Mapping[str, Any]


_MOST_DIGITS = 30
HISTORY = Listing("/s2s/v1.0/client/credit/history", "UnitHistoryPage", "result.history", {})
PRICES = Listing("/s2s/v2.0/credit/feature-cost", "FeatureCostPage", "result.skus", {})
_OF_FEATURES = {
    "templates": ("TemplatePage", "data.templates"),
    "style_groups": ("StyleGroupPage", "result.groups"),
    "styles": ("StylePage", "result.styles"),
    "categories": ("StyleCategoryList", "results"),
}


def listing(feature: str, kind: str, **query: Any) -> Listing:
    """Returns a list of a feature. Raises UnknownFeature, and LookupError for a feature without that list."""
    return Listing(features.feature(feature).list_path(kind), *_OF_FEATURES[kind], query)


class Base:
    """An account, and everything about it that needs no request."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._budgets: list[Budget] = []

    def __repr__(self) -> str:
        return f"<{type(self).__name__} at {self._session.base_url}>"

    @property
    def base_url(self) -> str:
        """The address of the service that it calls."""
        return self._session.base_url

    def budget(self, units: Decimal | float) -> Budget:
        """Limits the units that runs may cost, from now on or within a `with`. A run that would exceed what is left
        raises BudgetExceeded before anything is sent. Several budgets may be open at once."""
        self._budgets = [*(budget for budget in self._budgets if budget.open), Budget(Decimal(str(units)))]
        return self._budgets[-1]

    def _cost(self, feature: str, params: Mapping[str, Any], seconds: float | None) -> Decimal:
        units = cost(features.feature(feature), params, seconds)
        if units is None:
            raise ValueError(f"{feature} is charged by the length of its video; say seconds=")
        return units

    def _started(self, feature: str, params: Mapping[str, Any], booking: Booking) -> Flow[tuple[str, Feature, Session]]:
        details = features.feature(feature)
        booking.make([budget for budget in self._budgets if budget.open], details, params)
        body: dict[str, Any] | None = None
        try:
            body = yield from jobs.prepare(self._session, details, params)
            return (yield from jobs.start(self._session, details, body)), details, self._session
        except BaseException as error:
            if body is None or (isinstance(error, YouCamError) and not error.unclear):
                booking.release()
            raise

    def _uploaded(self, source: Source, feature: str) -> Flow[FileId]:
        content = opened(source, "file")
        if not isinstance(content, Upload):
            raise ValueError("upload takes a file, not an address or a file_id")
        places = features.feature(feature).inputs
        if not places:
            raise ValueError(f"upload: {feature} takes no file")
        [file_id] = yield from jobs.upload(self._session, next(iter(places.values())).file_path, [content])
        return file_id

    def _units(self) -> Flow[Units]:
        return (yield from self._session.call(Call(HTTPMethod.GET, "/s2s/v1.0/client/credit"), _balance))

    def _page(self, listed: Listing, token: str | None) -> Flow[tuple[list[Any], str | None]]:
        """Returns the entries of a page, and the token of the next one."""
        call = Call(HTTPMethod.GET, listed.path, query={**listed.query, "starting_token": token})
        entries, following = yield from self._session.call(call, partial(_entries, listed))
        return entries, None if following == token else following


def _balance(body: Any) -> Units:
    from youcam_client.models import UnitBucket

    listed = [(_amount(one), one) for one in body["results"]]
    # `amount` is deprecated, so that the service may leave it out one day.
    buckets = [{"amount": int(amount), **one} for amount, one in listed]
    return Units(sum((amount for amount, _ in listed), Decimal(0)), tuple(map(UnitBucket.from_dict, buckets)))


def _amount(bucket: Mapping[str, Any]) -> Decimal:
    stated = bucket["amount_dec"] if "amount_dec" in bucket else bucket["amount"]
    amount = Decimal(str(stated))
    # A number of JSON is bounded where it is read; of a text, the whole number might not fit into memory.
    too_long = isinstance(stated, str) and amount.adjusted() > _MOST_DIGITS
    if not amount.is_finite() or too_long:
        raise ValueError(f"{stated!r:.40} is no number of units")
    return amount


def _entries(listed: Listing, body: Any) -> tuple[list[Any], str | None]:
    import youcam_client.models as models

    entries = attrgetter(listed.entries)(getattr(models, listed.model).from_dict(body))
    return list(entries or ()), words(state_of(body).get("next_token")) or None
