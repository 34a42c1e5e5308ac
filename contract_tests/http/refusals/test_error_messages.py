"""The `error_message` of failed tasks: where the contract has a message for a code, and where it has none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from contract_tests.http.files.pictures_of_people import jpeg, photo

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi, Picture

Json = dict[str, Any]
HANDS = {"2": "Hand size should fit in range.", "3": "Hand pose should be correct"}
IN_MOTION = {
    "invalid_parameter": [
        "Invalid request parameters",
        "Invalid parameters, such as incorrect key or illegal value",
        "The requested method is invalid",
        "The requested resource does not exist, such as the model",
    ],
    "error_nsfw_content_detected": [
        "Trigger the content security policy of the platform",
        "Trigger strategy of the platform",
    ],
    "unknown_internal_error": [
        "Server internal error",
        "Server temporarily unavailable, usually due to maintenance",
        "Server internal timeout, usually due to a backlog",
    ],
}
"""Messages in the table of image to video."""
SAID = [
    (code, code if number == 1 else f"{code}-{number}", words)
    for code, sentences in IN_MOTION.items()
    for number, words in enumerate(sentences, 1)
]
SKIN: Json = {"dst_actions": ["wrinkle"], "format": "json"}


def failed_v2(api: Api, name: str, feature: str, version: str = "v2.0", **body: Any) -> Json:
    """Returns the `data` of a task on a URL with that name."""
    task_id = api.run_v2(feature, version=version, src_file_url=f"https://example.com/{name}.jpg", **body)
    api.advance(62)
    data: Json = api.check_v2(task_id, feature, version).body["data"]
    return data


def worn(name: str) -> Json:
    """Returns the other members of a body of the jewellery features."""
    address = f"https://example.com/{name}.jpg"
    infos = {"source_info": {"name": address}, "object_infos": [{"name": "https://example.com/ring.jpg"}]}
    return {"ref_file_urls": ["https://example.com/ring.jpg"], **infos}


@pytest.mark.parametrize(("code", "name", "words"), SAID)
def test_image_to_video_says_what_its_table_says_in_v2(api: Api, code: str, name: str, words: str) -> None:
    template = api.get("/s2s/v2.0/task/template/image-to-video").body["data"]["templates"][0]["id"]
    data = failed_v2(api, name, "image-to-video", template_id=template, dst_duration=5)
    assert (data["error"], data["error_message"]) == (code, words)


@pytest.mark.parametrize(("code", "name", "words"), SAID)
def test_image_to_video_says_what_its_table_says_in_v1(
    api: Api, picture: Picture, code: str, name: str, words: str
) -> None:
    group = api.get("/s2s/v1.0/task/style-group/image-to-video").body["result"]["groups"][0]["id"]
    styles = api.get("/s2s/v1.0/task/style/image-to-video", style_group_id=group).body["result"]["styles"]
    params = {"style_group_id": group, "style_ids": [styles[0]["id"]]}
    file_id = api.upload(picture(400, 400), f"{name}.png", path="/s2s/v1.1/file/image-to-video")
    payload = {"file_sets": {"src_ids": [file_id]}, "actions": [{"id": 0, "params": params}]}
    body = {"request_id": 0, "payload": {**payload, "custom": {"dst_duration": 5}}}
    task_id = api.post("/s2s/v1.0/task/image-to-video", body).body["result"]["task_id"]
    for _ in range(8):
        api.advance(9)
        result = api.check_v1(task_id, "image-to-video").body["result"]
    assert (result["status"], result["error"], result["error_message"]) == ("error", code, words)


@pytest.mark.parametrize("feature", ["2d-vto/ring", "2d-vto/bracelet", "2d-vto/watch"])
@pytest.mark.parametrize(("code", "words"), HANDS.items())
def test_jewellery_for_hands_numbers_its_errors(api: Api, feature: str, code: str, words: str) -> None:
    name = f"error_{code}"
    data = failed_v2(api, name, feature, **worn(name))
    assert (data["error"], data["error_message"]) == (code, words)


@pytest.mark.parametrize("feature", [f"2d-vto/{item}" for item in ("ring", "bracelet", "watch", "necklace", "earring")])
@pytest.mark.parametrize("code", ["2", "3", "4"])
def test_each_number_of_jewellery_comes_by_a_scenario_with_words(api: Api, feature: str, code: str) -> None:
    api.control("POST", "/scenarios", {"match": {"feature": feature}, "effect": {"engine_error": code}})
    gender = {"gender": "female"} if feature == "2d-vto/necklace" else {}
    data = failed_v2(api, "selfie", feature, **worn("selfie"), **gender)
    assert data["error"] == code
    assert data["error_message"]


def test_a_picture_that_is_called_by_a_number_fails_nothing(api: Api) -> None:
    assert failed_v2(api, "2", "2d-vto/ring", **worn("2"))["task_status"] == "success"


def test_earring_on_a_hidden_lobe_fails_with_its_message(api: Api) -> None:
    data = failed_v2(api, "error_2", "2d-vto/earring", **worn("error_2"))
    assert data["error_message"] == "earlobe alignment not confident."


@pytest.mark.parametrize("version", ["v2.0", "v2.1"])
def test_a_skin_analysis_of_a_small_face_says_so(api: Api, version: str) -> None:
    data = failed_v2(api, "error_src_face_too_small", "skin-analysis", version, **SKIN)
    words = "The face area in the uploaded image is too small"
    assert (data["error"], data["error_message"]) == ("error_src_face_too_small", words)


@pytest.mark.parametrize("feature", ["cloth", "cloth-v3", "cloth-v4"])
def test_clothes_on_a_bad_pose_fail_with_a_sentence(api: Api, feature: str) -> None:
    body = {"ref_file_url": "https://example.com/coat.jpg", "garment_category": "auto"}
    data = failed_v2(api, "error_pose", feature, **body)
    assert (data["error"], bool(data["error_message"])) == ("error_pose", True)


def test_a_skin_tone_of_a_face_that_looks_down_fails_without_a_sentence(api: Api) -> None:
    data = failed_v2(api, "error_face_angle_downward", "skin-tone-analysis")
    assert data == {"error": "error_face_angle_downward", "results": None, "task_status": "error"}


def test_failure_found_in_the_picture_has_the_message_of_its_code_too(make_api: MakeApi) -> None:
    api = make_api(faces=True)
    file_id = api.upload(jpeg(photo(width=600)), "photo.jpg", "image/jpeg")
    data = api.finished_v2(api.run_v2("skin-analysis", src_file_id=file_id, **SKIN), "skin-analysis")
    assert data["error_message"] == "The face area in the uploaded image is too small"
