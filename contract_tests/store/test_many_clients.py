from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from typing import TYPE_CHECKING

import orjson

if TYPE_CHECKING:
    from contract_tests.conftest import MakeApi

THREADS, TASKS, PRICE = 64, 1_000, 2
BODY = orjson.dumps({"src_file_url": "https://a.test/slow-1s.jpg", "scale": 1})


def test_64_threads_start_as_many_tasks_as_units_pay_for_and_not_one_more(make_api: MakeApi) -> None:
    granted = TASKS // 2 * PRICE
    api = make_api(units=granted)

    def run(_: int) -> tuple[int, str | None]:
        # Without the checks of `Api.call`, which take longer than the answer.
        response = api.app.test_client().post(
            "/s2s/v2.0/task/enhance", data=BODY, headers={"Authorization": f"Bearer {api.bearer}"}
        )
        return response.status_code, orjson.loads(response.data).get("error_code")

    with ThreadPoolExecutor(THREADS) as pool:
        answers = Counter(pool.map(run, range(TASKS)))
    assert answers == {(200, None): TASKS // 2, (400, "CreditInsufficiency"): TASKS // 2}
    assert api.balance() == granted
    api.advance(1)
    assert api.balance() == 0
    lines = api.history()
    changes = [Decimal(str(change["amount_dec"])) for line in lines for change in line["info"]["credits"]]
    assert Counter(changes) == {Decimal(granted): 1, Decimal(-PRICE): TASKS // 2}
    assert sum(changes) == api.balance()
    assert len({line["target_id"] for line in lines}) == 1 + TASKS // 2
