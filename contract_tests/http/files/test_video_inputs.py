from __future__ import annotations

from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from youcam_mock.engines.video import film
from youcam_mock.engines.video.sample_film import SECONDS
from youcam_mock.engines.video.video_probe import probe_video
from youcam_mock.service.inputs import input_checks

if TYPE_CHECKING:
    from contract_tests.conftest import Answer, Api, MakeApi, Picture

FEATURE, BACKGROUND = "bg-replace-vid", {"ref_file_url": "https://example.com/beach.jpg"}
URL = "https://example.com/cat.mp4"


@cache
def _film(seconds: float, side: int = 32) -> bytes:
    return film.of_picture(Image.new("RGB", (side, side), "teal"), seconds)


def _upload(api: Api, content: bytes, name: str = "cat.mp4") -> str:
    return api.upload(content, name, "video/mp4")


def _outcome(api: Api, feature: str, **body: Any) -> tuple[str | None, int]:
    """Returns the engine error of a run, None when it succeeds, and what it cost."""
    before = api.balance()
    task_id = api.run_v2(feature, **body)
    api.advance(600)
    data = api.check_v2(task_id, feature).body["data"]
    code: str | None = data["error"]
    assert data["task_status"] == ("error" if code else "success")
    return code, int(before - api.balance())


@pytest.mark.parametrize(("seconds", "units"), [(0.5, 2), (1, 2), (1.0625, 4), (3, 6)])
def test_a_video_whose_length_no_body_states_costs_by_the_started_second(api: Api, seconds: float, units: int) -> None:
    file_id = _upload(api, _film(seconds))
    assert _outcome(api, FEATURE, src_file_id=file_id, **BACKGROUND) == (None, units)


def test_the_video_of_an_address_costs_what_the_sample_costs(api: Api) -> None:
    assert _outcome(api, FEATURE, src_file_url=URL, **BACKGROUND) == (None, 2 * SECONDS)


def test_the_price_is_known_and_reserved_when_the_run_is_accepted(make_api: MakeApi) -> None:
    api = make_api(units=7)
    file_id = _upload(api, _film(3))
    api.run_v2(FEATURE, src_file_id=file_id, **BACKGROUND)
    answer = api.try_v2(FEATURE, src_file_id=file_id, **BACKGROUND)
    assert (answer.status, answer.code) == (400, "CreditInsufficiency")
    assert "6" in answer.explain


def test_a_price_that_the_body_makes_does_not_look_at_the_video(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    film_id, photo_id = _upload(api, _film(2)), api.upload(b"no picture")

    def inspect(*_: object) -> None:
        raise AssertionError("an upload was decoded during a run")

    monkeypatch.setattr(input_checks, "inspect", inspect)
    api.run_v2("video-sr", src_file_id=film_id, dst_duration=2)
    api.run_v2("enhance", src_file_id=photo_id, scale=2)


@pytest.mark.parametrize("content", [b"no film", b"\0\0\0\x14ftypisom", b"x"])
@pytest.mark.parametrize(("feature", "body"), [(FEATURE, BACKGROUND), ("video-sr", {"dst_duration": 2})])
def test_unreadable_video_fails_the_task_and_costs_nothing(
    api: Api, content: bytes, feature: str, body: dict[str, Any]
) -> None:
    assert _outcome(api, feature, src_file_id=_upload(api, content), **body) == ("error_decode_video", 0)


def test_a_run_on_no_video_reserves_one_second(make_api: MakeApi, picture: Picture) -> None:
    api = make_api(units=3)
    api.run_v2(FEATURE, src_file_id=_upload(api, picture()), **BACKGROUND)
    assert api.try_v2(FEATURE, src_file_id=_upload(api, picture()), **BACKGROUND).code == "CreditInsufficiency"


def test_picture_is_not_accepted_as_a_video(api: Api, picture: Picture) -> None:
    assert _outcome(api, FEATURE, src_file_id=api.upload(picture()), **BACKGROUND) == ("error_decode_video", 0)


def test_video_is_not_accepted_as_a_picture(api: Api) -> None:
    assert _outcome(api, "enhance", src_file_id=_upload(api, _film(1)), scale=2) == ("error_decode_image", 0)


def test_with_any_bytes_an_unreadable_video_is_replaced_by_the_sample(make_api: MakeApi) -> None:
    api = make_api(any_bytes=True)
    file_id = _upload(api, b"no film")
    assert _outcome(api, FEATURE, src_file_id=file_id, **BACKGROUND) == (None, 2 * SECONDS)
    assert _outcome(api, "video-sr", src_file_id=file_id, dst_duration=4 * SECONDS) == (None, 2 * SECONDS)


def test_a_video_that_was_never_uploaded_fails_the_task_at_once(api: Api) -> None:
    file_id = api.declare("cat.mp4", 100, "video/mp4")["file_id"]
    task_id = api.run_v2(FEATURE, src_file_id=file_id, **BACKGROUND)
    assert api.check_v2(task_id, FEATURE).body["data"]["error"] == "error_download_video"


def test_another_account_s_video_makes_no_price(lenient: Api) -> None:
    file_id = _upload(lenient.account(10), _film(3))
    assert _outcome(lenient, FEATURE, src_file_id=file_id, **BACKGROUND) == ("unknown_internal_error", 0)


@pytest.mark.parametrize(("asked", "code"), [(2, None), (3, "error_unexpected_video_duration"), (1, None)])
def test_a_video_of_another_length_than_the_body_says_fails_the_task(api: Api, asked: int, code: str | None) -> None:
    file_id = _upload(api, _film(1.5))
    assert _outcome(api, "video-sr", src_file_id=file_id, dst_duration=asked)[0] == code


@pytest.mark.parametrize(
    ("feature", "seconds", "body", "code"),
    [
        ("video-trans", 30, {"dst_duration": 30}, None),
        ("video-trans", 30.0625, {"dst_duration": 30}, "error_unexpected_video_duration"),
        ("obj-rem-vid", 60.0625, {"msk_file_url": "m", "frame_idx": 0}, "error_unsupported_video"),
    ],
)
def test_a_video_over_the_limit_of_the_feature_fails_the_task(
    api: Api, feature: str, seconds: float, body: dict[str, Any], code: str | None
) -> None:
    if feature == "video-trans":
        body = body | {"template_id": api.get(f"/s2s/v2.0/task/template/{feature}").body["data"]["templates"][0]["id"]}
    assert _outcome(api, feature, src_file_id=_upload(api, _film(seconds)), **body)[0] == code


def _v1(api: Api, src_id: str, seconds: int) -> Answer:
    payload = {"file_sets": {"src_ids": [src_id]}, "actions": [{"id": 0}], "custom": {"dst_duration": seconds}}
    answer = api.post("/s2s/v1.0/task/video-sr", {"request_id": 0, "payload": payload})
    assert answer.status == 200, answer
    task_id = answer.body["result"]["task_id"]
    for _ in range(60):
        api.advance(2)
        answer = api.check_v1(task_id, "video-sr")
        if answer.body["result"]["status"] != "running":
            break
    return answer


@pytest.mark.parametrize(
    ("content", "seconds", "code"),
    [
        (_film(2), 2, None),
        (_film(2), 5, "error_unexpected_video_duration"),
        (b"no film", 2, "error_decode_video"),
    ],
)
def test_v1_videos_are_held_to_the_same_rules(api: Api, content: bytes, seconds: int, code: str | None) -> None:
    result = _v1(api, api.upload(content, "cat.mp4", "video/mp4", "/s2s/v1.0/file/video-sr"), seconds).body["result"]
    assert result["error"] == code


def test_v1_a_container_that_is_not_taken_has_the_only_code_that_its_table_has(api: Api) -> None:
    import av

    target = BytesIO()
    with av.open(BytesIO(_film(1)), "r") as source, av.open(target, "w", format="matroska") as matroska:
        stream = matroska.add_stream_from_template(source.streams.video[0])
        for packet in source.demux():
            if packet.dts is not None:
                packet.stream = stream
                matroska.mux(packet)
    assert probe_video(target.getvalue()).format == "mkv"
    file_id = _upload(api, target.getvalue(), "cat.mkv")
    assert _v1(api, file_id, 1).body["result"]["error"] == "error_decode_video"
    assert _outcome(api, "video-sr", src_file_id=file_id, dst_duration=1)[0] == "error_unsupported_video"


def test_views_of_another_size_fail_under_the_code_of_the_feature(api: Api, picture: Picture) -> None:
    sizes = [(400, 500), (400, 500), (401, 500)]
    ids = [api.upload(picture(*size, kind="JPEG"), "view.jpg", "image/jpeg") for size in sizes]
    assert _outcome(api, "hair-type-detection", src_file_ids=ids)[0] == "error_mismatch_image_size"


@pytest.mark.parametrize(("size", "code"), [((32, 32), None), ((32, 31), "invalid_parameter")])
def test_a_mask_must_have_the_size_of_the_frames_of_its_video(
    api: Api, picture: Picture, size: tuple[int, int], code: str | None
) -> None:
    body = {"src_file_id": _upload(api, _film(1)), "msk_file_id": api.upload(picture(*size, "white")), "frame_idx": 0}
    assert _outcome(api, "obj-rem-vid", **body)[0] == code


def test_a_v1_video_enhance_without_a_length_is_charged_for_that_of_the_video(api: Api) -> None:
    file_id = api.upload(_film(3), "cat.mp4", "video/mp4", "/s2s/v1.1/file/video-sr")
    payload = {"file_sets": {"src_ids": [file_id]}, "actions": [{"id": 0}]}
    answer = api.post("/s2s/v1.0/task/video-sr", {"request_id": 0, "payload": payload})
    before = api.balance()
    for _ in range(7):
        api.advance(9)
        status = api.check_v1(answer.body["result"]["task_id"], "video-sr").body["result"]["status"]
    assert status == "success"
    assert before - api.balance() == 2
