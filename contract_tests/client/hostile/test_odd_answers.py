"""Answers that are odd in one place: what can still be used is used, the rest is told in one line."""

from __future__ import annotations

import errno
import json
import os
import sys
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import httpx
import pytest
from PIL import Image

from contract_tests.client.layer.test_manners import SECRET_KEY
from contract_tests.client.scripted import DONE, FILE, PNG, Scripted
from youcam import FileId, YouCam, errors
from youcam.saving import written
from youcam.webhooks import verify

UPLOADED = FileId("file+1")
BUCKET = {"id": 1, "type": "subscription", "expiry": 1}
HALF = "\\ud83d"


def _raw(text: str) -> httpx.Response:
    return httpx.Response(200, content=text.encode())


@pytest.mark.parametrize(
    ("amounts", "total", "whole"),
    [
        ({"amount_dec": 3.75}, "3.75", 3),
        ({"amount": 3, "amount_dec": 3.75}, "3.75", 3),
        ({"amount": 3}, "3", 3),
        ({"amount_dec": "3.75"}, "3.75", 3),
    ],
)
def test_a_balance_needs_no_deprecated_member(amounts: dict[str, Any], total: str, whole: int) -> None:
    units = Scripted(units={"status": 200, "results": [BUCKET | amounts]}).client().units()
    assert units.total == Decimal(total)
    assert [bucket.amount for bucket in units.buckets] == [whole]


@pytest.mark.parametrize("amounts", [{}, {"amount": None}, {"amount": "many"}, {"amount": "1e40"}, {"amount": True}])
def test_a_balance_without_an_amount_is_an_error_of_the_service(amounts: dict[str, Any]) -> None:
    with pytest.raises(errors.ServiceError, match=r"^200: the answer is not as the contract says: "):
        Scripted(units={"status": 200, "results": [BUCKET | amounts]}).client().units()


@pytest.mark.parametrize("amount", ["1e30", "9e30", 1e31, "-1e30"])
def test_a_balance_may_be_a_text_of_31_digits_or_any_number(amount: Any) -> None:
    units = Scripted(units={"status": 200, "results": [BUCKET | {"amount_dec": amount}]}).client().units()
    assert units.total == Decimal(str(amount))


@pytest.mark.parametrize(("amount", "shown"), [("1e31", "'1e31'"), ("1" * 50, f"'{'1' * 39}")], ids=["32", "long"])
def test_a_balance_that_is_no_amount_is_told_in_at_most_40_letters(amount: Any, shown: str) -> None:
    answer = {"status": 200, "results": [BUCKET | {"amount_dec": amount}]}
    with pytest.raises(errors.ServiceError, match=rf"ValueError: {shown} is no number of units$"):
        Scripted(units=answer).client().units()


def test_a_list_whose_next_page_is_the_same_page_ends_there() -> None:
    page = {"status": 200, "data": {"templates": [], "next_token": "2"}}
    service = Scripted(check=page)
    assert list(service.client().templates("hair-style")) == []
    assert [request.url.params.get("starting_token") for request in service.requests] == [None, "2"]


@pytest.mark.parametrize("amount", ["NaN", "Infinity", "-Infinity"])
def test_a_balance_that_is_no_number_is_an_error_of_the_service(amount: str) -> None:
    text = json.dumps({"status": 200, "results": [BUCKET]}).replace('"expiry": 1', f'"amount": {amount}, "expiry": 1')
    with pytest.raises(errors.ServiceError, match="is no number of units"):
        Scripted(units=_raw(text)).client().units()


@pytest.mark.parametrize("started", [{}, {"task_id": None}, {"task_id": ""}, {"task_id": True}, {"task_id": ["t"]}])
@pytest.mark.parametrize("text", [None, "[]", "1", "null", "[" * 100_000])
def test_a_run_whose_answer_has_no_task_id_may_have_started(started: dict[str, Any], text: str | None) -> None:
    answer = _raw(text) if text else {"status": 200, "data": started}
    client = Scripted(run=answer).client()
    with client.budget(2) as budget, pytest.raises(errors.ServiceError, match="may have started") as failure:
        client.submit("enhance", image=UPLOADED, scale=1)
    assert failure.value.unclear
    assert budget.left < 2


def test_a_task_id_may_be_a_number() -> None:
    assert (
        Scripted(run={"status": 200, "data": {"task_id": 7}}).client().submit("enhance", image=PNG, scale=1).id == "7"
    )


@pytest.mark.parametrize("interval", ["NaN", "Infinity", "-5000", "[]", '"soon"', "1" * 400, "true", "null"])
def test_a_task_is_polled_at_the_usual_pace_when_the_service_names_no_pace(interval: str) -> None:
    running = {"status": 200, "result": {"status": "running", "polling_interval": "?", "results": []}}
    said = json.dumps(running).replace('"?"', interval)
    done = {"status": 200, "result": {"status": "success", "results": []}}
    service = Scripted(check=[_raw(said), done])
    service.client().task("v1.0/enhance", "t").wait()
    assert service.clock.waits == [2.0]


PLACE = FILE["data"]["files"][0]["requests"][0]  # type: ignore[index]


@pytest.mark.parametrize(
    "odd",
    [
        {"url": None},
        {"url": "file:///etc/passwd"},
        {"url": "http://[::1"},
        {"url": "http://xn--a/a"},
        {"url": "//s/a"},
        {"url": "http:///a"},
        {"headers": None},
        {"headers": {"X": "ü"}},
        {"headers": {"X\u20ac": "a"}},
        {"method": "GET"},
        {"method": "DELETE"},
        {"method": "PUT / HTTP/1.1\r\nX: y\r\n"},
        {"method": 7},
    ],
)
def test_no_file_is_sent_to_a_place_that_is_none(odd: dict[str, Any]) -> None:
    files = [{"file_id": "f", "requests": [PLACE | odd]}]
    service = Scripted(file={"status": 200, "data": {"files": files}})
    with pytest.raises(errors.ServiceError, match="the answer is not as the contract says"):
        service.client().upload(PNG)
    assert not service.sent("put")


@pytest.mark.parametrize("link", ["http://[::1", "http://xn--a/a.jpg", "http://s:port/a.jpg", "http:///a.jpg"])
def test_a_link_that_cannot_be_called_is_an_error_of_the_service(link: str) -> None:
    done = {"status": 200, "data": {"task_status": "success", "results": {"url": link}}}
    result = Scripted(check=done).client().task("enhance", "t").result()
    with pytest.raises(errors.ServiceError, match=r"^200: the link to the file cannot be called: "):
        _ = result.bytes


def test_a_result_without_a_file_is_still_a_lookup_error() -> None:
    assert issubclass(errors.NoFile, LookupError)


def test_results_of_another_form_are_in_raw() -> None:
    done = {"status": 200, "data": {"task_status": "success", "results": {"url": 7}}}
    odd = {"data": {"task_status": "success", "results": 7}}
    assert Scripted(check=done).client().task("enhance", "t").result().raw == {"url": 7}
    result = Scripted(check=odd).client().task("skin-analysis", "t").result()
    with pytest.raises(errors.ServiceError) as refused:
        _ = result.data
    assert str(refused.value) == (
        "200: the results are not as the contract says; they are in `raw`: KeyError: 'status'"
    )
    assert result.raw == 7


def test_half_a_sign_becomes_a_question_mark_and_whole_ones_stay() -> None:
    text = '{"status": 200, "data": {"task_status": "success", "results": {"url": "http://s/a", "a": "%s", "b": "%s"}}}'
    result = Scripted(check=_raw(text % (f"x{HALF}y", f"{HALF}\\ude00"))).client().task("enhance", "t").result()
    assert (result.raw["a"], result.raw["b"]) == ("x?y", "\U0001f600")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("line\r\n  feed", "400: line feed"),
        ("\x1b[31mred\x07", "400: ?[31mred?"),
        ("left\u202eright", "400: left?right"),
        ("x" * 5000, "400: " + "x" * 3995),
    ],
)
def test_words_of_the_service_are_shown_in_one_line_and_steer_no_terminal(said: str, shown: str) -> None:
    refusal = httpx.Response(400, json={"error": said})
    with pytest.raises(errors.InvalidRequest) as refused:
        Scripted(units=refusal).client().units()
    assert (str(refused.value), refused.value.message) == (shown, said)


@pytest.mark.parametrize("token", ["", " ", "a b", "a\n", "ü", "\x00", None, [], {"a": 1}])
def test_a_token_that_no_header_can_hold_is_no_token(token: Any) -> None:
    service = Scripted(auth={"status": 200, "result": {"access_token": token}})
    with pytest.raises(errors.ServiceError, match="the answer is not as the contract says"):
        service.client(client_id="c", secret_key=SECRET_KEY).sign_in()


def test_a_token_that_no_header_can_hold_is_told_so_and_not_shown() -> None:
    service = Scripted(auth={"status": 200, "result": {"access_token": "a b"}})
    with pytest.raises(errors.ServiceError, match=r": ValueError: the access_token has characters that no token has$"):
        service.client(client_id="c", secret_key=SECRET_KEY).sign_in()


def test_a_key_that_no_header_can_hold_is_refused_at_once() -> None:
    with pytest.raises(ValueError, match="api_key: has blanks or characters"):
        YouCam("key\x00")


def _fill(path: Path) -> None:
    with written(path, "") as file:
        file.stream.write(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_disk_that_is_full_is_an_error_with_the_path_and_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    with pytest.raises(errors.SaveError) as full:
        _fill(path)
    assert str(full.value) == f"cannot write {path}: No space left on device"
    assert isinstance(full.value, OSError)
    assert full.value.errno == errno.ENOSPC
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_a_file_is_an_error_of_the_client_s_own(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    result = Scripted(check=DONE, result=httpx.Response(200, content=PNG)).client().task("enhance", "t").result()
    path = tmp_path / "file" / "below" / "a.png"
    for way in (result.save, result.save_all):
        with pytest.raises(errors.SaveError) as refused:
            way(path)
        assert str(refused.value) == f"cannot write {path}: {os.strerror(errno.ENOTDIR)}"


def test_a_temporary_file_that_cannot_be_written_is_an_error_of_the_client_s_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Full:
        def write(self, _: bytes) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

        def close(self) -> None:
            closed.append(True)

    closed: list[bool] = []
    monkeypatch.setattr("tempfile.SpooledTemporaryFile", lambda _: Full())
    result = Scripted(check=DONE, result=httpx.Response(200, content=PNG)).client().task("enhance", "t").result()
    with pytest.raises(errors.SaveError, match=r"^cannot write a temporary file: No space left on device$"):
        result.open()
    assert closed


def test_a_picture_that_would_fill_the_memory_is_kept_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    large = BytesIO()
    Image.new("1", (200, 200)).save(large, "PNG")
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 100)
    with (
        pytest.warns(UserWarning, match=r"saved as a.png: .* failed: Image size"),
        written(tmp_path / "a.jpg", "") as file,
    ):
        file.stream.write(large.getvalue())
    assert file.path.read_bytes() == large.getvalue()


def test_a_file_whose_name_is_no_text_is_declared_with_question_marks(tmp_path: Path) -> None:
    if sys.platform == "darwin":
        pytest.skip("file systems of macOS take text only")
    photo = tmp_path / "a\udcff.png"
    photo.write_bytes(PNG)
    service = Scripted()
    service.client().upload(photo)
    assert service.bodies("file")[0]["files"][0]["file_name"] == "a?.png"


def test_a_webhook_whose_id_is_no_text_is_refused() -> None:
    headers = {"webhook-id": "\ud800", "webhook-timestamp": "1", "webhook-signature": "v1,x"}
    with pytest.raises(errors.WebhookRefused):
        verify(headers, b"{}", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", now_s=1)
