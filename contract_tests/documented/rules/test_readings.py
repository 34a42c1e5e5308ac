"""Rules for what no document states or what was observed only once. Each is off, or set to our reading, in every
edition."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from youcam_mock.domain.profile import Profile
from youcam_mock.service.courier import Courier

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi, Picture

RETRIES_S = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]
AUTH = "/s2s/v1.0/client/auth"


def test_an_id_token_may_be_five_minutes_off(served: Api) -> None:
    bodies = [{"client_id": served.bearer, "id_token": served.id_token(off_s)} for off_s in (-301, -300, 300, 301)]
    assert [served.call("POST", AUTH, body, signed_in=False).status for body in bodies] == [401, 200, 200, 401]


def test_results_are_not_there_before_the_status_says_so(served_v2: Api) -> None:
    task_id = served_v2.run_v2(src_file_url="slow-10s.jpg", scale=1)
    served_v2.advance(9.999)
    assert served_v2.check_v2(task_id).body["data"]["results"] is None
    served_v2.advance(0.001)
    data = served_v2.check_v2(task_id).body["data"]
    assert (data["task_status"], data["results"] is None) == ("success", False)


def test_a_v1_task_whose_end_was_read_is_kept_like_any_other(served: Api, picture: Picture) -> None:
    good, bad = served.run_v1(served.upload(picture())), served.run_v1(served.upload(b"no picture"))
    served.advance(6)
    assert [served.check_v1(task_id).body["result"]["status"] for task_id in (good, bad)] == ["success", "error"]
    served.advance(3600)
    assert [served.check_v1(task_id).status for task_id in (good, bad)] == [200, 200]


def test_a_task_that_is_lost_before_its_end_is_not_charged(served: Api) -> None:
    served.run_v1(served.upload(b"abc", "never.png"))
    served.advance(3600)
    assert served.balance() == 1000


def test_refused_webhook_is_retried_on_the_standard_schedule(make_api: MakeApi, edition: Profile) -> None:
    api = make_api(profile=edition.name, allow_hosts=("hooks.test",))
    _refuse_all(api)
    webhook = api.control("POST", "/webhooks", {"url": "http://hooks.test/youcam"}).body
    api.run_any()
    api.advance(10 * 24 * 3600)
    made = api.control("GET", f"/webhooks/{webhook['id']}/deliveries").body["deliveries"]
    assert [(later["at_ms"] - earlier["at_ms"]) // 1000 for earlier, later in pairwise(made)] == RETRIES_S


def _refuse_all(api: Api) -> None:
    """Sets up a courier that delivers when the clock moves, and a receiver that refuses everything."""

    class Still(Courier):
        def start(self) -> None: ...

    api.app.mock.__dict__["_courier"] = Still(api.app.mock, lambda url, content, headers: 500)


def test_a_lip_colour_without_morphology_is_accepted(served_v2: Api) -> None:
    palette = {"color": "#b07baf", "colorIntensity": 70, "texture": "matte"}
    lips = {"category": "lip_color", "shape": {"name": "plump"}, "style": {"type": "full"}, "palettes": [palette]}
    body = {"src_file_url": "u", "version": "1.0", "effects": [lips]}
    assert served_v2.post("/s2s/v2.0/task/makeup-vto", body).status == 200
