"""Soak and chaos: a short run, what counts as broken, and how growth is told from noise."""

from __future__ import annotations

import json
import socket
import threading
from contextlib import ExitStack
from decimal import Decimal
from itertools import islice
from pathlib import Path
from random import Random

import httpx
import pytest
from attrs import evolve

from tools.quality.chaos import __main__ as command
from tools.quality.chaos import rounds as chaos
from tools.quality.chaos.clients import flows
from tools.quality.chaos.clients.client import Client
from tools.quality.chaos.clients.ledger import ClockSeen, Ledger, Notes, ToldRun, Trouble
from tools.quality.chaos.clients.load import load
from tools.quality.chaos.disasters import DISASTERS, possible
from tools.quality.chaos.rounds import Round, play
from tools.quality.chaos.samples import Sample, sampled, slope
from tools.quality.chaos.served.gate import Gate
from tools.quality.chaos.served.places import Place, Places
from tools.quality.chaos.served.server import Server
from tools.quality.chaos.soak import growths
from tools.quality.chaos.stage import Stage, Window, end, staged

HOUR_MS = 3_600_000
RUN = ToldRun("t", 2, Decimal(2), since_ms=0, polled_ms=0)


@pytest.fixture
def notes() -> Notes:
    return Notes(HOUR_MS, HOUR_MS, HOUR_MS)


def client(notes: Notes, *answers: httpx.Response | Exception) -> Client:
    """Returns a client that gets these answers."""
    left = iter(answers)

    def answer(_: httpx.Request) -> httpx.Response:
        found = next(left)
        if isinstance(found, Exception):
            raise found
        return found

    ledger = Ledger("key", "", grants={1: Decimal(10)})
    return Client(notes, ledger, lambda: "http://a", "key", httpx.Client(transport=httpx.MockTransport(answer)))


def test_a_short_run_of_chaos_breaks_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chaos, "_CALM_S", (0.3, 0.6))
    with ExitStack() as stack:
        played = play(Places(stack).folder, seconds=2.5, seed="20")
    assert played.broken == []
    assert sum(played.disasters.values()) >= 1
    assert played.requests > 0
    assert played.left["tasks"] >= played.runs


def test_a_server_under_load_is_measured_and_audited(tmp_path: Path) -> None:
    with ExitStack() as stack:
        place = stack.enter_context(Places(stack).folder(tmp_path))
        stage = stack.enter_context(staged(place, 60))
        with sampled(stage.servers[0], tmp_path / "state") as found, load(stage.notes, stage.urls, 1, 0.05):
            stage.notes.over.wait(4.5)
        broken, left = end(stage, orderly=False)
    assert broken == []
    assert left["history"] > 0
    names = {growth.name for growth in growths(found)}
    assert {"memory", "descriptors", "threads", "disk", "rows of tokens", "rows of deliveries"} <= names
    assert not {"rows of history", "rows of buckets"} & names


def test_the_command_says_seed_and_damage_in_one_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    played = Round("here", 1.0, 5, 1, 2, 1, {"server killed": 1}, {"orphans": 0}, ["a task is gone", "another"])
    monkeypatch.setattr(command, "rounds", lambda *_: [played])
    arguments = ["chaos", "--seed", "7", "--minutes", "1", "--to", str(tmp_path)]
    assert command.main(arguments) == 1
    told = capsys.readouterr()
    assert told.err == "chaos: seed 7: a task is gone (and 1 more, in the figures)\n"
    assert "server killed" in told.out
    kept = json.loads((tmp_path / "chaos.json").read_text())
    assert (kept["seed"], kept["disasters"], len(kept["broken"])) == (7, 1, 2)
    monkeypatch.setattr(command, "rounds", lambda *_: [evolve(played, broken=[])])
    assert command.main(arguments) == 0
    assert capsys.readouterr().err == ""


def test_a_seed_chooses_the_order_in_which_places_go_round() -> None:
    with ExitStack() as stack:
        places = Places(stack)
        kinds = [places.folder, places.folder_of_workers, places.shared_folder, places.storage]
        orders = [list(islice(chaos._in_turn(kinds, Random(seed)), 8)) for seed in (3, 3, 4)]
    assert orders[0] == orders[1] != orders[2]
    assert all(kind in orders[0][:4] for kind in kinds)


def test_disasters_strike_where_they_can() -> None:
    place = Place("here", Path("/nowhere"), servers=1, workers=1)
    names = {disaster.name for disaster in possible(place)}
    assert {"worker killed", "server killed", "disk full", "database locked", "clock jumps"} <= names
    assert not {"database away", "storage hangs", "all servers killed"} & names
    assert len({disaster.name for disaster in DISASTERS}) == len(DISASTERS)


@pytest.mark.parametrize(
    ("answer", "broken"),
    [
        (httpx.Response(500), "GET /x was answered 500"),
        (httpx.Response(503), "GET /x was answered 503 without the part that is away"),
        (httpx.Response(503, text="x", headers={"x-mock-explain": "the storage is away: x"}), None),
        (httpx.ReadError("x"), None),
    ],
)
def test_an_outage_must_be_told_and_a_crash_is_none(
    notes: Notes, answer: httpx.Response | Exception, broken: str | None
) -> None:
    assert client(notes, answer).ask("GET", "/x") is None
    assert notes.broken == ([broken] if broken else [])
    assert len(notes.troubles) == (0 if broken and "500" in broken else 1)


def test_trouble_is_excused_only_while_a_disaster_lasts(notes: Notes) -> None:
    stage = Stage(Place("here", Path("/nowhere"), 1, 1), [], notes, [Window("server killed", 10, 20)])
    notes.troubles += [Trouble(9, 11, "a"), Trouble(19, 25, "b"), Trouble(5, 9, "c"), Trouble(21, 22, "d")]
    assert stage.broken() == ["while nothing was away: c", "while nothing was away: d"]


def test_a_traceback_on_the_console_is_broken(notes: Notes, tmp_path: Path) -> None:
    console = tmp_path / "console.txt"
    console.write_text("all is well\nTraceback (most recent call last):\n")
    stage = Stage(Place("here", tmp_path, 1, 1), [Server([], console)], notes)
    assert stage.broken() == ["a console says: Traceback (most recent call last):"]


def test_a_task_may_be_gone_once_its_time_is_over(notes: Notes) -> None:
    gone = httpx.Response(400, text="no such task")
    for highest_ms, broken in ((HOUR_MS // 2, 1), (2 * HOUR_MS, 1)):
        notes.clock.highest_ms = highest_ms
        assert not flows.check(client(notes, gone), evolve(RUN), download=False)
        assert len(notes.broken) == broken


@pytest.mark.parametrize(("before", "broken"), [("success", []), ("error", [None])])
def test_a_task_never_ends_in_two_ways(notes: Notes, before: str, broken: list[None]) -> None:
    ended = httpx.Response(200, json={"data": {"task_status": "success", "results": {"url": "http://a/r"}}})
    run = evolve(RUN, ended=before)
    flows.check(client(notes, ended), run, download=False)
    assert (len(notes.broken), run.ended) == (len(broken), "success")


def test_a_task_that_ended_goes_on_again_only_if_the_clock_was_set_back(notes: Notes) -> None:
    running = httpx.Response(200, json={"data": {"task_status": "running"}})
    run = evolve(RUN, ended="success")
    notes.clock.went_back = True
    assert flows.check(client(notes, running), run, download=False)
    assert notes.broken == []
    notes.clock.went_back = False
    flows.check(client(notes, running), run, download=False)
    assert notes.broken == ["the task t was told to be success, and later running"]


def test_a_result_never_changes(notes: Notes) -> None:
    ended = httpx.Response(200, json={"data": {"task_status": "success", "results": {"url": "http://a/r"}}})
    run = evolve(RUN)
    sender = client(notes, ended, httpx.Response(200, content=b"1"), ended, httpx.Response(200, content=b"2"))
    flows.check(sender, run, download=True)
    assert notes.broken == []
    flows.check(sender, run, download=True)
    assert notes.broken == ["the result of t has other bytes than before"]


@pytest.mark.parametrize(("left", "broken"), [(10, 0), (0, 0), (10.01, 1), (-1, 1)])
def test_a_balance_lies_between_nothing_and_what_was_granted(notes: Notes, left: float, broken: int) -> None:
    credit = httpx.Response(200, json={"results": [{"amount_dec": left}]})
    flows.look_at_units(client(notes, credit, httpx.Response(200)), Random(1))
    assert len(notes.broken) == broken


def test_a_grant_that_was_not_answered_is_unclear(notes: Notes) -> None:
    sender = client(notes, httpx.ReadError("x"), httpx.Response(201, json={"id": 2}))
    flows.grant(sender, Random(1))
    flows.grant(sender, Random(2))
    assert (len(sender.ledger.unclear_grants), sorted(sender.ledger.grants)) == (1, [1, 2])


def test_a_request_happened_after_the_clock_was_seen_before_it() -> None:
    clock = ClockSeen()
    assert clock.least_ms(0.0) == 0
    clock.see(5000)
    clock.see(4000)
    began = clock._seen[-1][0]
    assert clock.least_ms(began) == 4000
    assert clock.least_ms(began + 100) == 4000
    assert clock.highest_ms == 5000


def _samples(*memory: float) -> list[Sample]:
    return [Sample(float(at), {"memory": value, "rows of history": at * 100.0}) for at, value in enumerate(memory)]


def test_a_leak_is_told_from_noise_and_from_peaks() -> None:
    [leaking] = growths(_samples(*(100 + 0.4 * at + at % 2 for at in range(60))))
    assert leaking.growth == pytest.approx(23.6, abs=0.5)
    assert not leaking.is_flat
    [flat] = growths(_samples(*(100 + 50 * (at % 7 == 0) for at in range(60))))
    assert flat.is_flat
    assert flat.growth == pytest.approx(0, abs=0.5)
    assert list(growths([])) == []


def test_a_slope_is_that_of_most_pairs() -> None:
    assert slope([(0, 0), (1, 2), (2, 4), (3, 99), (4, 8)]) == 2
    assert slope([(0, 1)]) == 0


def test_a_gate_passes_holds_and_breaks() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=_echo, args=(server,), daemon=True).start()
        gate = Gate("127.0.0.1", server.getsockname()[1])
        with socket.create_connection(("127.0.0.1", gate.port), timeout=20) as connection:
            connection.sendall(b"1")
            assert connection.recv(1) == b"1"
            gate.hang()
            connection.sendall(b"2")
            connection.settimeout(0.05)
            with pytest.raises(TimeoutError):
                connection.recv(1)
            connection.settimeout(20)
            gate.open()
            assert connection.recv(1) == b"2"
            gate.shut()
            assert connection.recv(1) == b""
        with socket.create_connection(("127.0.0.1", gate.port), timeout=20) as refused:
            assert refused.recv(1) == b""
        gate.close()


def _echo(server: socket.socket) -> None:
    while True:
        try:
            connection, _ = server.accept()
        except OSError:
            return
        while chunk := connection.recv(1):
            connection.sendall(chunk)
        connection.close()


def test_a_run_on_a_result_that_is_there_is_not_refused(notes: Notes) -> None:
    refused = httpx.Response(404, headers={"x-mock-explain": "the account has no file with that file_id"})
    sender = client(notes, refused, refused)
    sender.ledger.runs["t"] = evolve(RUN, dst_id="d")
    notes.clock.highest_ms = HOUR_MS // 2
    flows.run_on_result(sender, Random(1))
    assert notes.broken == ["a run on an input that was there was refused: the account has no file with that file_id"]
    sender.ledger.runs["t"].deleting = True
    flows.run_on_result(sender, Random(1))
    assert len(notes.broken) == 1
