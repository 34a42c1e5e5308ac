from __future__ import annotations

import signal
import socket
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from contract_tests.cli.conftest import WITHIN_S, Command, Running, Serve, answering

KEY = "mock-api-key-0123456789"
RUN = {"src_file_url": "https://example.com/a.jpg", "scale": 2}


def _client(server: Running, key: str = KEY) -> httpx.Client:
    answering(server.url)
    return httpx.Client(base_url=server.url, headers={"Authorization": f"Bearer {key}"}, timeout=WITHIN_S)


def _balance(client: httpx.Client) -> float:
    return sum(float(bucket["amount_dec"]) for bucket in client.get("/s2s/v1.0/client/credit").json()["results"])


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--port", "many"), "many"),
        (("--port", "65536"), "65535"),
        (("--profile", "2024-01"), "2025-07"),
        (("--clock", "x0"), "x10"),
        (("--rule", "link_s"), "NAME=VALUE"),
        (("--rule", "no_such_rule=1"), "no_such_rule"),
        (("--rule", "link_s=soon"), "link_s=soon"),
        (("--units", "-1"), "units"),
        (("--workers", "2"), "--data-dir"),
        (("--workers", "2", "--database-url", "postgresql://localhost/mock"), "--blob-url"),
        (("--workers", "0"), "workers"),
        (("--api-key", "a b"), "api_key"),
        (("--log-format", "xml"), "json"),
        (("--cors", "shop.example"), "http://localhost:5173"),
        (("--public-url", "localhost"), "public_url"),
        (("--database-url", "nonsense"), "database"),
        (("--database-url", "sqlite:////proc/none/state.sqlite"), "/proc/none"),
        (("--database-url", "postgresql://localhost:1/none"), "PostgreSQL"),
        (("--blob-url", "gopher://x"), "gopher://x"),
        (("--no-such-option",), "--no-such-option"),
        (("--replay", "/no/such/folder"), "holds no recording"),
        (("--replay", "/proc/self/mem"), "/proc/self/mem"),
        (("--replay-missing", "skip"), "mock or refuse"),
        (("--host", "no.such.host.invalid"), "no.such.host.invalid"),
    ],
)
def test_wrong_option_is_reported_in_one_line_with_exit_code_2(
    command: Command, options: tuple[str, ...], said: str
) -> None:
    ended = command("serve", "--port", "0", *options)
    assert (ended.returncode, ended.stdout) == (2, "")
    (line,) = ended.stderr.splitlines()
    assert line.startswith("youcam-mock: ")
    assert said.lower() in line.lower()


def test_wrong_environment_variable_is_reported_in_one_line(command: Command) -> None:
    ended = command("serve", YOUCAM_MOCK_CLOCK="sundial")
    assert ended.returncode == 2
    assert len(ended.stderr.splitlines()) == 1
    assert "sundial" in ended.stderr


def test_port_in_use_is_reported_in_one_line(command: Command) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        ended = command("serve", "--port", str(port))
    assert ended.returncode == 2
    (line,) = ended.stderr.splitlines()
    assert str(port) in line
    assert "in use" in line


def test_unusable_data_folder_is_reported_in_one_line(command: Command, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "state.sqlite").write_bytes(b"not a database" * 100)
    (tmp_path / "blobs").mkdir()
    (tmp_path / "blobs" / "blobs").touch()
    for folder in ("file", "file/below", "state", "blobs"):
        ended = command("serve", "--port", "0", "--data-dir", str(tmp_path / folder))
        assert ended.returncode == 2, folder
        (line,) = ended.stderr.splitlines()
        assert str(tmp_path) in line


def test_help_and_version_are_printed(command: Command) -> None:
    assert "--data-dir" in command("serve", "--help").stdout
    assert command("--version").stdout.startswith("youcam-mock")


def test_the_server_greets_answers_and_ends_when_interrupted(serve: Serve) -> None:
    server = serve("--units", "12.5", "--clock", "virtual")
    assert KEY in server.greeting
    with _client(server) as client:
        assert _balance(client) == 12.5
        assert client.get("/_mock/health").json()["clock"]["mode"] == "virtual"
    assert server.stop() == 0


def test_an_open_stream_of_events_ends_whole_when_the_server_is_interrupted(serve: Serve) -> None:
    """A worker that has to be killed cuts the stream off, which httpx would raise."""
    server = serve()
    with _client(server) as client, client.stream("GET", "/_mock/events") as stream:
        parts = stream.iter_bytes()
        assert b"event: hello" in next(parts)
        server.process.send_signal(signal.SIGINT)
        assert [part for part in parts if not part.startswith(b":")] == []
    assert server.process.wait(WITHIN_S) == 0


def test_options_are_taken_from_the_environment(serve: Serve) -> None:
    server = serve(YOUCAM_MOCK_API_KEY="key-of-the-environment", YOUCAM_MOCK_UNITS="7", YOUCAM_MOCK_RULES="link_s=60")
    with _client(server, "key-of-the-environment") as client:
        assert _balance(client) == 7


def test_a_data_folder_keeps_the_state_over_a_restart(serve: Serve, tmp_path: Path) -> None:
    first = serve("--data-dir", str(tmp_path), "--clock", "virtual", "--units", "10")
    with _client(first) as client:
        task_id = client.post("/s2s/v2.0/task/enhance", json=RUN).json()["data"]["task_id"]
        client.post("/_mock/clock/advance", json={"seconds": 60})
    assert first.stop() == 0
    second = serve("--data-dir", str(tmp_path), "--clock", "virtual", "--units", "10")
    with _client(second) as client:
        assert client.get(f"/s2s/v2.0/task/enhance/{task_id}").json()["data"]["task_status"] == "success"
        assert _balance(client) == 8


def test_several_workers_are_one_mock(serve: Serve, tmp_path: Path) -> None:
    server = serve(
        *("--data-dir", str(tmp_path), "--workers", "2", "--clock", "virtual", "--units", "20"),
        *("--rule", "token_windows=40/10", "--rule", "ip_windows=40/10"),
    )
    with _client(server) as client:

        def run(_: int) -> int:
            with httpx.Client(headers=client.headers, base_url=server.url, timeout=WITHIN_S) as own:
                return own.post("/s2s/v2.0/task/enhance", json=RUN).status_code

        with ThreadPoolExecutor(16) as pool:
            assert sorted(pool.map(run, range(24))) == [200] * 10 + [400] * 14
        client.post("/_mock/clock/advance", json={"seconds": 60})
        assert [_balance(client) for _ in range(6)] == [0] * 6
        statuses = [client.get("/s2s/v1.0/client/credit").status_code for _ in range(60)]
        assert (statuses.count(200), statuses[-1]) == (34, 429)
    assert server.stop() == 0


def test_uploads_that_stall_hold_up_nobody_else(serve: Serve) -> None:
    server = serve("--no-rate-limit")
    place = urlsplit(server.url)
    with _client(server) as client:
        stalled = []
        for _ in range(64):
            stalled.append(socket.create_connection((place.hostname or "", place.port or 0)))
            stalled[-1].sendall(b"POST /s2s/v2.0/task/enhance HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{")
        assert client.get("/s2s/v1.0/client/credit", timeout=20).status_code == 200
        for connection in stalled:
            connection.close()
    assert server.stop() == 0


def test_connections_break_off_as_scenarios_say(serve: Serve) -> None:
    server = serve("--no-rate-limit")
    with _client(server) as client:
        whole = client.get("/s2s/v1.0/client/credit").content
        for effect in ("drop", "truncate"):
            client.post("/_mock/scenarios", json={"effect": {effect: True}, "times": 1}).raise_for_status()
            with pytest.raises(httpx.TransportError):
                client.get("/s2s/v1.0/client/credit")
        client.post("/_mock/scenarios", json={"effect": {"malformed": True}, "times": 1}).raise_for_status()
        assert client.get("/s2s/v1.0/client/credit").content == b"{" + whole
        assert client.get("/s2s/v1.0/client/credit").content == whole


def test_scenarios_hold_in_every_worker_and_are_counted_once(serve: Serve, tmp_path: Path) -> None:
    server = serve("--no-rate-limit", "--workers", "2", "--data-dir", str(tmp_path))
    with _client(server) as client:
        client.post("/_mock/scenarios", json={"effect": {"status": 503}, "times": 5}).raise_for_status()
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: httpx.get(f"{server.url}/elsewhere").status_code, range(20)))
    assert answers.count(503) == 5
