"""Units: prices before a run, budgets, balances and lists."""

from __future__ import annotations

import asyncio
from collections.abc import Generator, Iterator
from decimal import Decimal
from itertools import islice
from typing import Any

import httpx
import pytest

from contract_tests.client.scripted import DONE, RUNNING, Scripted, refused
from youcam import AsyncYouCam, FileId, YouCam, errors
from youcam.features import feature
from youcam_mock import MockControl
from youcam_mock.domain.costs import cost
from youcam_mock.sample import SAMPLE

UPLOADED = FileId("file+1")


def test_units_are_the_sum_over_all_buckets(youcam: YouCam, youcam_mock: MockControl) -> None:
    youcam_mock.grant(12.5)
    units = youcam.units()
    assert units.total == Decimal("1012.5")
    assert [Decimal(str(bucket.amount_dec)) for bucket in units.buckets] == [Decimal(1000), Decimal("12.5")]


def test_a_price_needs_no_request(youcam: YouCam, youcam_mock: MockControl) -> None:
    assert youcam.cost("enhance", image=SAMPLE, scale=4) == 2
    assert youcam.cost("skin-analysis", image=SAMPLE, dst_actions=["acne", "pore", "wrinkle"]) == 9
    assert youcam.cost("skin-analysis", image=SAMPLE, dst_actions=["hd_acne"]) == 12
    assert youcam_mock.requests == []


def test_a_price_by_the_length_of_a_video_needs_the_length(youcam: YouCam) -> None:
    with pytest.raises(ValueError, match="seconds="):
        youcam.cost("obj-rem-vid", video="film.mp4", mask="mask.png", frame_idx=0)
    assert youcam.cost("obj-rem-vid", video="film.mp4", mask="mask.png", frame_idx=0, seconds=4.2) == 10


@pytest.mark.parametrize("seconds", [1, 4, 5, 2**53 + 1, 2**60 + 3])
@pytest.mark.parametrize("name", ["face-swap-vid", "video-sr"])
def test_client_and_mock_count_started_portions_alike_however_large_the_number(
    youcam: YouCam, youcam_mock: MockControl, name: str, seconds: int
) -> None:
    run = youcam_mock.app.mock.contract.operations[f"run_task_{name.replace('-', '_')}_v2_0"]
    files = dict.fromkeys(feature(name).inputs, "x")
    any_feature: Any = youcam.cost
    assert any_feature(name, **files, dst_duration=seconds) == cost(run, {"dst_duration": seconds})


def test_a_length_in_seconds_is_counted_as_it_is_written(youcam: YouCam) -> None:
    one, two = (
        youcam.cost("obj-rem-vid", video="film.mp4", mask="mask.png", frame_idx=0, seconds=seconds)
        for seconds in (1.0, 1.0000001)
    )
    assert two == 2 * one


def test_a_budget_refuses_to_go_over(youcam: YouCam, youcam_mock: MockControl) -> None:
    with youcam.budget(5) as budget:
        for _ in range(2):
            youcam.run("enhance", image=SAMPLE, scale=1)
        sent = len(youcam_mock.requests)
        with pytest.raises(errors.BudgetExceeded, match="enhance costs 2 units, and the budget has 1 left") as refusal:
            youcam.run("enhance", image=SAMPLE, scale=1)
        assert [refusal.value.cost, refusal.value.left] == [2, 1]
        assert [budget.spent, budget.left] == [4, 1]
        assert len(youcam_mock.requests) == sent
    assert youcam.run("enhance", image=SAMPLE, scale=1).url


def test_a_budget_gets_units_back_at_the_first_check_that_finds_a_task_failed() -> None:
    failed = {"status": 200, "data": {"task_status": "error", "error": "error_no_face"}}
    client = Scripted(check=[RUNNING, DONE, failed]).client()
    with client.budget(5) as budget:
        task = client.submit("enhance", image=UPLOADED, scale=1)
        left = [task.status() and budget.left for _ in range(3)]
    assert left == [3, 3, 5]


def test_a_run_whose_files_cannot_be_read_takes_nothing_of_a_budget() -> None:
    client = Scripted().client()
    with client.budget(5) as budget:
        with pytest.raises(FileNotFoundError):
            client.submit("enhance", image="no/such/file.jpg", scale=1)
        assert budget.left == 5


def test_a_failed_task_takes_nothing_of_a_budget(youcam: YouCam, youcam_mock: MockControl) -> None:
    youcam_mock.fail_next("error_decode_image")
    with youcam.budget(2) as budget:
        with pytest.raises(errors.TaskFailed):
            youcam.run("enhance", image=SAMPLE, scale=1)
        assert budget.left == 2
        assert youcam.run("enhance", image=SAMPLE, scale=1).url
        assert budget.left == 0
    assert youcam_mock.spend.units == 2


def test_a_refused_run_takes_nothing_of_a_budget_and_an_unclear_one_does() -> None:
    client = Scripted(run=[refused(400, "InvalidParameters"), refused(500)]).client()
    with client.budget(2) as budget:
        with pytest.raises(errors.InvalidRequest):
            client.submit("enhance", image=UPLOADED, scale=1)
        assert budget.left == 2
        with pytest.raises(errors.ServiceError):
            client.submit("enhance", image=UPLOADED, scale=1)
        assert budget.left == 0


def test_a_run_whose_answer_was_lost_stays_in_the_budget() -> None:
    client = Scripted(run=httpx.ReadTimeout("no answer")).client()
    with client.budget(2) as budget:
        with pytest.raises(errors.RunUnclear):
            client.submit("enhance", image=UPLOADED, scale=1)
        assert budget.left == 0


def test_budgets_hold_together(youcam: YouCam) -> None:
    with youcam.budget(100) as whole, youcam.budget(3) as part:
        youcam.run("enhance", image=SAMPLE, scale=1)
        with pytest.raises(errors.BudgetExceeded):
            youcam.run("enhance", image=SAMPLE, scale=1)
        assert [whole.left, part.left] == [98, 1]


def test_budget_refuses_a_run_without_a_known_price(youcam: YouCam) -> None:
    with youcam.budget(1000), pytest.raises(errors.BudgetExceeded, match="length of the video"):
        youcam.submit("obj-rem-vid", video=UPLOADED, mask=UPLOADED, frame_idx=0)


def test_lists_page_by_themselves(youcam: YouCam, youcam_mock: MockControl) -> None:
    templates = list(youcam.templates("look-vto"))
    assert len(templates) == len({template.id for template in templates}) == 349
    pages = [request for request in youcam_mock.requests if "template" in request.path]
    assert len(pages) > 1


def test_a_list_fetches_no_page_that_is_not_needed(youcam: YouCam, youcam_mock: MockControl) -> None:
    assert len(list(islice(youcam.templates("look-vto"), 3))) == 3
    assert len(youcam_mock.requests) == 1


def test_a_feature_without_templates_says_so(youcam: YouCam) -> None:
    with pytest.raises(LookupError, match="enhance has no templates"):
        youcam.templates("enhance")


def test_v1_styles_are_listed_by_group_and_by_category(youcam: YouCam) -> None:
    groups = list(youcam.style_groups("v1.0/hair-style"))
    group = groups[0].id
    assert isinstance(group, int)
    assert list(youcam.styles("v1.0/hair-style", group))
    categories = list(youcam.categories("v1.0/hair-style"))
    assert categories[0].name
    below = categories[0].sub_categories
    assert not below or list(youcam.categories("v1.0/hair-style", below[0].id))


def test_history_and_prices_are_lists_too(youcam: YouCam) -> None:
    for _ in range(3):
        youcam.run("enhance", image=SAMPLE, scale=1)
    changes = list(youcam.history())
    assert len([change for change in changes if change.action == "api_photo_enhance"]) == 3
    assert len(list(youcam.prices())) > 20


def test_many_runs_keep_their_order_and_their_errors_apart(youcam: YouCam) -> None:
    jobs = [
        {"image": SAMPLE, "scale": 1},
        {"image": b"no picture", "scale": 1},
        {"image": SAMPLE, "scale": 3},
        {"image": SAMPLE, "scale": 2},
    ]
    done = list(youcam.map("enhance", jobs, concurrency=2))
    assert [outcome.job for outcome in done] == jobs
    assert [type(outcome.error) for outcome in done] == [type(None), ValueError, errors.InvalidRequest, type(None)]
    assert done[0].unwrap().url
    with pytest.raises(ValueError, match="not a JPEG"):
        done[1].unwrap()


def test_many_runs_take_up_no_more_jobs_than_run_at_a_time(youcam: YouCam) -> None:
    taken: list[int] = []

    def jobs() -> Iterator[dict[str, Any]]:
        for number in range(10):
            taken.append(number)
            yield {"image": UPLOADED, "scale": 1}

    outcomes = youcam.map("enhance", jobs(), concurrency=3)
    next(outcomes)
    assert len(taken) == 3
    assert isinstance(outcomes, Generator)
    outcomes.close()


@pytest.mark.youcam(rate_limit=True)
def test_many_runs_stay_within_the_rate_of_the_service(youcam: YouCam, youcam_mock: MockControl) -> None:
    photo = youcam.upload(SAMPLE)
    done = list(youcam.map("enhance", [{"image": photo, "scale": 1}] * 12, concurrency=6))
    assert all(outcome.unwrap().url for outcome in done)
    assert {request.status for request in youcam_mock.requests} == {200}


def test_many_runs_by_asyncio(async_youcam: AsyncYouCam) -> None:
    async def flow() -> list[str]:
        jobs = [{"image": SAMPLE, "scale": 1}, {"image": b"no picture", "scale": 1}, {"image": SAMPLE, "scale": 1}]
        outcomes = async_youcam.map("enhance", jobs, concurrency=2)
        return [type(outcome.error).__name__ async for outcome in outcomes]

    assert asyncio.run(flow()) == ["NoneType", "ValueError", "NoneType"]


def test_units_of_a_service_that_knows_no_exact_amount_are_whole() -> None:
    buckets = [
        {"id": 1, "type": "PaygToken", "amount": 7, "expiry": 1},
        {"id": 2, "type": "PaygToken", "amount": 5, "amount_dec": 5.25, "expiry": 1},
    ]
    assert Scripted(units={"status": 200, "results": buckets}).client().units().total == Decimal("12.25")


def test_no_units_are_a_decimal_too() -> None:
    total = Scripted(units={"status": 200, "results": []}).client().units().total
    assert str(total) == "0"
    assert isinstance(total, Decimal)


def test_categories_below_one_are_asked_for_by_its_id() -> None:
    service = Scripted(check={"status": 200, "results": []})
    client = service.client()
    assert list(client.categories("v1.0/hair-style", 5)) == list(client.categories("v1.0/hair-style")) == []
    assert [request.url.params.get("category_id") for request in service.sent("check")] == ["5", None]
