"""No paid run goes over the budget, and none is sent without somebody's consent."""

from __future__ import annotations

from decimal import Decimal

import pytest

from contract_tests.conftest import picture_of
from contract_tests.live.conftest import CONTRACT, MakeLink
from contract_tests.live.record.test_proxy import ENHANCE, PHOTO, says
from youcam.errors import InvalidRequest, TaskFailed
from youcam_mock.live.record.spending import Spending, SpendingRefusedError, price

BY_URL = {"src_file_url": "https://example.com/a.jpg", "scale": 2}
ACCEPTED = {"status": 200, "data": {"task_id": "T"}}
VIDEO = CONTRACT.operations["run_task_obj_rem_vid_v2_0"]
RUN = CONTRACT.operations["run_task_enhance_v2_0"]


def test_a_run_over_the_budget_is_refused_before_it_is_sent(link: MakeLink) -> None:
    service = says(ACCEPTED)
    made = link(budget=5, transport=service)
    answers = [made.http.post(ENHANCE, json=BY_URL) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 402]
    assert answers[2].json()["error_code"] == "SpendingRefused"
    assert made.told[-1] == (
        f"402: POST {ENHANCE} was not sent: it may cost 2.00 units, and 1.00 are left of the budget of 5"
    )
    assert len(service.seen) == 2


def test_the_client_tells_why_a_run_was_refused(link: MakeLink) -> None:
    made = link(budget=0)
    with pytest.raises(InvalidRequest, match="was not sent: it may cost 2"):
        made.youcam.run("enhance", image=PHOTO, scale=2)
    assert made.service.spend.units == 0


def test_without_a_terminal_and_a_budget_no_paid_run_is_sent(link: MakeLink) -> None:
    service = says(ACCEPTED)
    made = link(budget=None, transport=service)
    answer = made.http.post(ENHANCE, json=BY_URL)
    assert (answer.status_code, service.seen) == (402, [])
    assert "they need a budget (--spend UNITS)" in made.told[0]


@pytest.mark.parametrize("agrees", [True, False])
def test_a_person_is_asked_once(link: MakeLink, agrees: bool) -> None:
    asked: list[str] = []

    def ask(question: str) -> bool:
        asked.append(question)
        return agrees

    made = link(budget=None, ask=ask, transport=says(ACCEPTED))
    statuses = {made.http.post(ENHANCE, json=BY_URL).status_code for _ in range(3)}
    assert asked == [f"POST {ENHANCE} may cost 2.00 units. Send this and all later paid runs?"]
    assert statuses == {200 if agrees else 402}


def test_free_runs_and_other_calls_need_no_consent(link: MakeLink) -> None:
    made = link(budget=None, transport=says(ACCEPTED))
    assert made.http.post("/s2s/v2.0/task/face-swap/pre-process", json={}).status_code == 200
    assert made.http.post("/s2s/v2.0/file", json={}).status_code == 200
    assert made.http.get(f"{ENHANCE}/T").status_code == 200


def test_units_of_a_refused_run_come_back(link: MakeLink) -> None:
    made = link(budget=2, transport=says({"status": 400, "error": "no"}, 400))
    assert {made.http.post(ENHANCE, json=BY_URL).status_code for _ in range(3)} == {400}
    assert made.proxy.spending.spent == 0


def test_units_of_a_failed_task_come_back(link: MakeLink) -> None:
    made = link(budget=2)
    made.service.fail_next("error_no_face", times=2)
    with pytest.raises(TaskFailed, match="error_no_face"):
        made.youcam.run("enhance", image=PHOTO, scale=1)
    with pytest.raises(TaskFailed, match="error_no_face"):
        made.youcam.run("v1.0/enhance", image=PHOTO, scale=1)
    assert made.proxy.spending.spent == 0


def test_a_run_of_which_the_outcome_is_unknown_stays_counted(link: MakeLink) -> None:
    made = link(budget=2)
    made.service.drop_next()
    assert made.http.post(ENHANCE, json=BY_URL).status_code == 502
    assert made.http.post(ENHANCE, json=BY_URL).status_code == 402


def test_a_run_that_the_contract_does_not_know_is_not_sent(link: MakeLink) -> None:
    service = says(ACCEPTED)
    made = link(transport=service)
    assert made.http.post("/s2s/v2.0/task/brand-new", json={}).status_code == 402
    assert (service.seen, "its price is unknown" in made.told[0]) == ([], True)


def test_a_video_of_unknown_length_counts_as_the_longest() -> None:
    body = {"src_file_url": "https://example.com/a.mp4", "msk_file_url": "https://example.com/m.png", "frame_idx": 0}
    assert VIDEO.body is not None
    assert VIDEO.body.accepts(body)
    assert price(VIDEO, "", body).units == Decimal(120)
    assert price(VIDEO, "", body, length_ms=2500).units == Decimal(6)


def test_a_body_that_the_contract_does_not_know_counts_the_highest_price() -> None:
    assert price(RUN, "", {"scale": 99}).units == Decimal(2)
    assert price(RUN, "", None).units == Decimal(2)


def test_money_is_counted_exactly() -> None:
    spending = Spending(Decimal("0.3"))
    asked = price(RUN, "", BY_URL)
    with pytest.raises(SpendingRefusedError):
        spending.reserve(asked)
    assert spending.spent == 0


def test_a_flow_spends_what_the_contract_says(link: MakeLink) -> None:
    made = link(budget=10)
    made.youcam.run("enhance", image=picture_of(100, 100), scale=2)
    assert made.proxy.spending.spent == made.service.spend.units == 2
