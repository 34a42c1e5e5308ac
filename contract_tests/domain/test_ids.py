from __future__ import annotations

import base64
import random
import re
from collections.abc import Callable

import pytest

from youcam_mock.domain.ids import Ids

SEEDS = range(200)
MAKERS: dict[str, Callable[[Ids], object]] = {
    "file": Ids.file,
    "task v1": Ids.task_v1,
    "task v1 of a file": lambda ids: ids.task_v1("a+/" * 21 + "b"),
    "task v1 encoded": lambda ids: ids.task_v1(encoded=True),
    "task v2": Ids.task_v2,
    "token": Ids.access_token,
    "number": Ids.number,
    "request": Ids.request,
    "api key": Ids.api_key,
    "uuid": Ids.uuid,
}


def _ids(seed: int) -> Ids:
    return Ids(random.Random(seed))


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
def test_the_same_seed_gives_the_same_ids(make: Callable[[Ids], object]) -> None:
    one, other = _ids(7), _ids(7)
    assert [make(one) for _ in range(20)] == [make(other) for _ in range(20)]


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
def test_ids_do_not_repeat(make: Callable[[Ids], object]) -> None:
    ids = _ids(3)
    assert len({make(ids) for _ in range(2000)}) == 2000


@pytest.mark.parametrize("seed", [0, 1, 2, 3])
def test_v1_task_ids_of_the_samples_are_base64_that_a_url_would_change(seed: int) -> None:
    id_ = _ids(seed).task_v1(encoded=True)
    assert len(id_) == 64
    assert id_.endswith("=")
    assert "+" in id_
    assert "/" in id_
    assert len(base64.b64decode(id_, validate=True)) == 47


def test_v1_task_ids_are_64_characters_that_are_safe_in_a_url_and_begin_as_the_file_id() -> None:
    for seed in SEEDS:
        file_id = _ids(seed).file()
        id_ = _ids(seed).task_v1(file_id)
        assert re.fullmatch(r"[A-Za-z0-9_-]{64}", id_)
        assert id_[:42] == file_id[:42].replace("/", "_").replace("+", "-")
        assert re.fullmatch(r"[A-Za-z0-9_-]{64}", _ids(seed).task_v1())


def test_file_ids_are_64_characters_with_the_tail_that_was_always_seen() -> None:
    for seed in SEEDS:
        id_ = _ids(seed).file()
        assert len(id_) == 64
        assert id_.endswith("LbKfeLEmuXUa9yH4wuc2K")
        assert "+" in id_
        assert "/" in id_
        assert len(base64.b64decode(id_, validate=True)) == 48


def test_v2_task_ids_are_107_characters_that_are_safe_in_a_url() -> None:
    for seed in SEEDS:
        assert re.fullmatch(r"[A-Za-z0-9_-]{107}", _ids(seed).task_v2())


def test_numbers_are_past_2_to_the_53_and_do_not_survive_javascript() -> None:
    for seed in SEEDS:
        number = _ids(seed).number()
        assert 2**53 < number < 2**63
        assert int(float(number)) != number


def test_request_ids_are_some_4_9e17() -> None:
    assert all(4.9e17 <= _ids(seed).request() < 5e17 for seed in SEEDS)


def test_access_tokens_are_base64_with_a_dot_inside() -> None:
    for seed in SEEDS:
        token = _ids(seed).access_token()
        assert re.fullmatch(r"[A-Za-z0-9+/]+=\.[A-Za-z0-9+/]+=", token)
        assert "+" in token
        assert len(token) <= 128


def test_uuids_are_of_version_4() -> None:
    pattern = r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
    assert all(re.fullmatch(pattern, _ids(seed).uuid()) for seed in SEEDS)


def test_api_keys_need_no_escaping() -> None:
    assert all(re.fullmatch(r"mock-[0-9a-f]{24}", _ids(seed).api_key()) for seed in SEEDS)


class _Lowest(random.Random):
    """A source of randomness that always gives the lowest value."""

    def getrandbits(self, k: int, /) -> int:
        return 0


def test_numbers_begin_right_after_2_to_the_53_and_are_odd() -> None:
    assert Ids(_Lowest()).number() == 2**53 + 1
    assert all(_ids(seed).number() < 2**60 for seed in SEEDS)


def test_request_ids_begin_at_4_9e17_and_stay_below_4_95e17() -> None:
    assert Ids(_Lowest()).request() == 490_000_000_000_000_000
    assert all(_ids(seed).request() < 495_000_000_000_000_000 for seed in SEEDS)


def test_access_tokens_are_runs_of_55_and_27_characters() -> None:
    assert [len(part) for part in _ids(5).access_token().split("=")] == [55, 28, 0]


def test_v1_task_ids_of_no_file_have_no_common_beginning() -> None:
    assert len({_ids(seed).task_v1()[:4] for seed in SEEDS}) == len(SEEDS)
