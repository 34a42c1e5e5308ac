"""What a run would cost, without running it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from youcam_mock.domain import costs
from youcam_mock.http.checked_request import ControlError, ControlRequest, Reply
from youcam_mock.http.control.features.runs import run_of
from youcam_mock.operation import Operation


def price_feature(request: ControlRequest) -> Reply:
    """The units that a run of the body would cost now. Raises ControlError for an unknown feature or account."""
    run, body = run_of(request), request.body["body"]
    units, explain = _price(request, run, body)
    return Reply({"units": None if units is None else float(units), "explain": explain})


def _price(request: ControlRequest, run: Operation, body: Any) -> tuple[Decimal | None, str]:
    from youcam_mock.service.inputs.input_checks import paid_length_ms
    from youcam_mock.store import accounts

    api_key = request.body.get("api_key") or request.mock.settings.api_key
    with request.mock.database.transaction() as connection:
        account = accounts.by_key(connection, api_key)
    if account is None:
        raise ControlError(404, f"no account has the api_key {api_key!r}")
    if not run.prices:
        return Decimal(0), "runs of this feature are free"
    if run.body is not None and not run.body.accepts(body):
        return None, f"the body is not complete yet; a run costs {in_words(run)}"
    length_ms = paid_length_ms(request.mock, account.id, run, body)
    if costs.by_length_of_input(run, body) and length_ms is None:
        return None, f"{in_words(run)} of the video, whose length is not known before it is uploaded"
    units = costs.cost(run, body, length_ms)
    seconds = f", for {length_ms / 1000:g} s of video" if length_ms else ""
    return units, f"{_amount(float(units))} when the task succeeds{seconds}; a task that fails costs nothing"


def in_words(run: Operation) -> str:
    """Returns the range of the prices of a run, in a few words."""
    if not run.prices:
        return "free"
    amounts = sorted({price.amount for price in run.prices})
    said = f"{amounts[0]:g} to {_amount(amounts[-1])}" if len(amounts) > 1 else _amount(amounts[0])
    first = run.prices[0]
    if first.per == "second":
        return f"{said} {'a second' if first.proc_unit == 1 else f'for each begun {first.proc_unit} s'}"
    return said if first.proc_unit == 1 else f"{said} for each begun {first.proc_unit}"


def _amount(units: float) -> str:
    return f"{units:g} unit{'' if units == 1 else 's'}"
