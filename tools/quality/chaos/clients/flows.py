"""What clients do: flows of V1 and V2, each step with a note of what was answered."""

from __future__ import annotations

import time
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from io import BytesIO
from random import Random
from typing import Any
from urllib.parse import quote

import httpx

from tools.quality.chaos.clients.client import Client
from tools.quality.chaos.clients.ledger import ToldFile, ToldRun, digest
from youcam.costs import cost
from youcam.features import feature
from youcam.signin import id_token

Flow = Callable[[Client, Random], None]
_RUN = {1: "/s2s/v1.0/task/enhance", 2: "/s2s/v2.0/task/enhance"}
_FILE = {1: "/s2s/v1.1/file/enhance", 2: "/s2s/v2.0/file"}
_NAMES = ("a.png", "a.png", "a.png", "slow-0s.png", "slow-20s.png", "error_no_face.png")
"""Names of files that ask the mock for times and outcomes."""
_COLOURS = 20
"""How many pictures there are: so few that the cache of results is full soon, and a leak is seen beside it."""
_POLL_S = 0.15
_POLLS_S = 6.0
"""How long a client asks after a task, in s of the machine's time."""
_TRIES = 4


def run_v2(client: Client, chance: Random) -> None:
    """Uploads, runs, asks until the end and downloads; mostly."""
    file = _uploaded(client, chance, 2)
    if file is None:
        return
    answer = client.ask("POST", _RUN[2], {"src_file_id": file.file_id, "scale": chance.choice((1, 2))})
    run = _accepted(client, answer, 2, file)
    if run and chance.random() < 0.8:
        _follow(client, chance, run)


def run_v2_on_url(client: Client, chance: Random) -> None:
    """Runs on an address, for which the sample stands in."""
    answer = client.ask("POST", _RUN[2], {"src_file_url": f"https://a.test/{chance.choice(_NAMES)}", "scale": 2})
    run = _accepted(client, answer, 2)
    if run and chance.random() < 0.3:
        _follow(client, chance, run)


def run_on_result(client: Client, chance: Random) -> None:
    """Runs on the result of another task, which nobody may have downloaded yet."""
    known = [run for run in list(client.ledger.runs.values()) if run.dst_id and not client.notes.may_be_gone(run)]
    if not known:
        return
    of = chance.choice(known)
    answer = client.ask("POST", _RUN[2], {"src_file_id": of.dst_id, "scale": 2})
    run = _accepted(client, answer, 2, of=of)
    if run:
        _follow(client, chance, run)


def run_v1(client: Client, chance: Random) -> None:
    """Signs in, uploads and runs. The request is repeated, as it must be when its answer did not come."""
    if not _signed_in(client):
        return
    file = _uploaded(client, chance, 1)
    if file is None:
        return
    payload = {"file_sets": {"src_ids": [file.file_id]}, "actions": [{"id": 0, "params": {"scale": 2}}]}
    body = {"request_id": chance.randrange(1 << 62), "payload": payload}
    run: ToldRun | None = None
    for _ in range(_TRIES):
        answer = client.ask("POST", _RUN[1], body)
        again = _accepted(client, answer, 1, file)
        if run and again and again.task_id != run.task_id and not client.notes.may_be_gone(run):
            client.breaks(f"a repeated V1 request started {again.task_id} beside {run.task_id}")
        run = again or run
        if answer is not None and (run is None or chance.random() < 0.7):
            break
        client.notes.over.wait(_POLL_S)
    if run:
        _follow(client, chance, run)


def look_again(client: Client, chance: Random) -> None:
    """Asks after a task of old, and downloads its result once more."""
    known = [run for run in list(client.ledger.runs.values()) if not client.notes.is_over(run.since_ms)]
    if known:
        check(client, chance.choice(known), download=chance.random() < 0.5)


def delete(client: Client, chance: Random) -> None:
    """Deletes a task that has ended."""
    ended = [run for run in list(client.ledger.runs.values()) if run.ended and not run.deleting]
    if not ended:
        return
    run = chance.choice(ended)
    run.deleting = True
    if run.file:
        run.file.deleting = True
    if run.of:
        # Its input goes with it, which is the other's result.
        run.of.deleting = True
    client.ask("POST", "/s2s/v2.0/task/delete", {"task_id": run.task_id})


def look_at_units(client: Client, chance: Random) -> None:
    """Reads balance and history."""
    answer = client.ask("GET", "/s2s/v1.0/client/credit")
    if answer is not None and answer.status_code == httpx.codes.OK:
        left = sum(Decimal(str(bucket["amount_dec"])) for bucket in answer.json()["results"])
        granted = [*client.ledger.grants.values(), *client.ledger.unclear_grants]
        if not 0 <= left <= sum(granted):
            client.breaks(f"a balance of {left} was told, of {sum(granted)} that were granted")
    client.ask("GET", "/s2s/v1.0/client/credit/history", query={"page_size": 30})


def grant(client: Client, chance: Random) -> None:
    """Gives the account units. Each amount is one of its own, so that a grant can be told by it."""
    amount = 50 + Decimal(chance.randrange(1, 5000)) / 100
    client.ledger.unclear_grants.append(amount)
    path = f"/_mock/accounts/{client.ledger.api_key}/units"
    answer = client.ask("POST", path, {"type": "ApiPaygToken", "amount": float(amount)})
    if answer is not None and answer.status_code == httpx.codes.CREATED:
        client.ledger.grants[answer.json()["id"]] = amount
        client.ledger.unclear_grants.remove(amount)


def check(client: Client, run: ToldRun, download: bool) -> bool:
    """Asks once after a task. Returns whether it goes on."""
    if run.version == 1:
        answer = client.ask("GET", _RUN[1], query={"task_id": run.task_id})
    else:
        answer = client.ask("GET", f"{_RUN[2]}/{quote(run.task_id, safe='')}")
    if answer is None or answer.status_code in (httpx.codes.UNAUTHORIZED, httpx.codes.TOO_MANY_REQUESTS):
        return answer is not None and answer.status_code == httpx.codes.TOO_MANY_REQUESTS
    if answer.status_code != httpx.codes.OK:
        client.gone(run, answer)
        return False
    run.polled_ms = max(run.polled_ms, client.least_ms())
    told = answer.json().get("data") or answer.json()["result"]
    state = told.get("task_status") or told["status"]
    if run.ended not in (None, state) and not (state == "running" and client.notes.clock.went_back):
        client.breaks(f"the task {run.task_id} was told to be {run.ended}, and later {state}")
    if state not in ("success", "error"):
        return True
    run.ended = state
    if state == "success" and run.version == 1:
        run.dst_id = _first(told["results"])["dst_id"]
    if state == "success" and download:
        _download(client, run, told)
    return False


def _follow(client: Client, chance: Random, run: ToldRun) -> None:
    until = time.monotonic() + _POLLS_S
    while check(client, run, download=chance.random() < 0.7) and time.monotonic() < until:
        if client.notes.over.wait(_POLL_S):
            return


def _download(client: Client, run: ToldRun, told: Any) -> None:
    url = told["results"]["url"] if run.version == 2 else _first(told["results"])["url"]
    answer = client.send(client.http.build_request("GET", url))
    if answer is None:
        return
    if answer.status_code != httpx.codes.OK:
        # The clock may have jumped since the link was given out.
        if answer.status_code != httpx.codes.FORBIDDEN or not client.notes.link_may_be_old(run.polled_ms):
            client.gone(run, answer)
        return
    found = digest(answer.content)
    if run.digest not in (None, found):
        client.breaks(f"the result of {run.task_id} has other bytes than before")
    run.digest = found


def _first(results: Any) -> Any:
    return results[0]["data"][0]


def _accepted(
    client: Client,
    answer: httpx.Response | None,
    version: int,
    file: ToldFile | None = None,
    of: ToldRun | None = None,
) -> ToldRun | None:
    """Notes what became of a run on an upload, or on the result of another task."""
    if answer is None:
        client.ledger.unclear_runs.append(f"{version}")
        return None
    if answer.status_code != httpx.codes.OK:
        why = answer.headers.get("x-mock-explain", "")
        if "file" in why and _is_there(client, file, of):
            client.breaks(f"a run on an input that was there was refused: {why}")
        return None
    reply = answer.json()
    task_id = (reply.get("data") or reply["result"])["task_id"]
    since_ms = client.least_ms()
    run = ToldRun(task_id, version, _price(), since_ms, since_ms, file, of=of)
    return client.ledger.runs.setdefault(task_id, run)


def _is_there(client: Client, file: ToldFile | None, of: ToldRun | None) -> bool:
    """Returns whether an input must be there."""
    if file:
        return file.uploaded and not file.deleting and not client.notes.is_over(file.since_ms)
    return of is not None and not client.notes.may_be_gone(of)


@cache
def _price() -> Decimal:
    """Returns what the client's own table of prices says."""
    price = cost(feature("enhance"), {"scale": 2})
    assert price is not None
    return price


def _uploaded(client: Client, chance: Random, version: int) -> ToldFile | None:
    content = _picture(chance.randrange(_COLOURS))
    new = {"content_type": "image/png", "file_name": chance.choice(_NAMES), "file_size": len(content)}
    answer = client.ask("POST", _FILE[version], {"files": [new]})
    if answer is None or answer.status_code != httpx.codes.OK:
        return None
    reply = answer.json()
    [given] = (reply.get("data") or reply["result"])["files"]
    file = client.ledger.files[given["file_id"]] = ToldFile(given["file_id"], digest(content), client.least_ms())
    [link] = given["requests"]
    put = client.send(client.http.build_request("PUT", link["url"], headers=link["headers"], content=content))
    file.uploaded = put is not None and put.status_code == httpx.codes.OK
    return file if file.uploaded or chance.random() < 0.1 else None


@cache
def _picture(colour: int) -> bytes:
    from PIL import Image

    target = BytesIO()
    Image.new("RGB", (8, 8), f"#{7919 * colour:06x}").save(target, "PNG")
    return target.getvalue()


def _signed_in(client: Client) -> bool:
    """Takes a new access token, and uses it from then on."""
    ledger = client.ledger
    proof = id_token(ledger.api_key, ledger.secret_key, time.time_ns() // 1_000_000)
    answer = client.ask("POST", "/s2s/v1.0/client/auth", {"client_id": ledger.api_key, "id_token": proof})
    if answer is None or answer.status_code != httpx.codes.OK:
        return False
    client.bearer = answer.json()["result"]["access_token"]
    return True


FLOWS: tuple[tuple[int, Flow], ...] = (
    (6, run_v2),
    (3, run_v2_on_url),
    (4, run_v1),
    (2, run_on_result),
    (4, look_again),
    (1, delete),
    (2, look_at_units),
    (1, grant),
)
"""How often each is done, beside the others."""
