"""The fixtures as a project with the plugin sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contract_tests.plugin.conftest import Project

HELPERS = """
    import httpx
    import pytest

    BODY = {"src_file_url": "https://example.com/photo.jpg", "scale": 2}

    def send(mock, method, path, url=None, **more):
        headers = {"Authorization": f"Bearer {mock.api_key}"}
        with httpx.Client(transport=None if url else mock.transport(), trust_env=False) as http:
            return http.request(method, (url or mock.url) + path, headers=headers, **more)

    def enhanced(mock):
        task_id = send(mock, "POST", "/s2s/v2.0/task/enhance", json=BODY).json()["data"]["task_id"]
        mock.advance(10)
        return send(mock, "GET", f"/s2s/v2.0/task/enhance/{task_id}").json()["data"]
"""


def test_each_test_begins_with_the_mock_as_at_its_start(project: Project) -> None:
    project.file("helpers.py", HELPERS)
    project.file(
        "test_it.py",
        """
        import pytest
        from helpers import enhanced, send

        made = []

        @pytest.mark.parametrize("number", range(3))
        def test_one_of_several(youcam_mock, number):
            made.append((id(youcam_mock.app), youcam_mock.now_ms))
            assert (youcam_mock.units, youcam_mock.requests, youcam_mock.tasks, youcam_mock.files) == (1000, [], [], [])
            youcam_mock.fail_next("error_no_face")
            assert enhanced(youcam_mock)["error"] == "error_no_face"
            youcam_mock.fail_next("error_no_face", times=None)
            youcam_mock.grant(5)

        def test_it_is_the_same_mock_at_the_same_time(youcam_mock):
            assert set(made) == {(id(youcam_mock.app), youcam_mock.now_ms)}
            assert enhanced(youcam_mock)["error"] is None
        """,
    )
    done = project.run()
    assert (done.code, done.lines[-1].split(" in ")[0].strip("= ")) == (0, "4 passed"), done.text


def test_the_nearest_marker_chooses_the_settings(project: Project) -> None:
    project.file("helpers.py", HELPERS)
    project.file(
        "test_it.py",
        """
        import pytest
        from helpers import send
        from youcam_mock import MockControl

        pytestmark = pytest.mark.youcam(profile="2025-07", units=7)
        CREDIT = "/s2s/v1.0/client/credit"

        def settings(mock: MockControl):
            chosen = mock.app.mock.settings
            return chosen.profile, chosen.units

        def test_of_the_module(youcam_mock):
            assert settings(youcam_mock) == ("2025-07", 7)
            assert send(youcam_mock, "GET", CREDIT).json()["error_code"] == "InvalidAccessToken"

        def test_the_client_signs_in(youcam):
            assert youcam.units().total == 7

        @pytest.mark.youcam(units=3)
        class TestOfAClass:
            def test_of_the_class(self, youcam_mock):
                assert settings(youcam_mock) == ("2025-07", 3)

            @pytest.mark.youcam(profile="2026-08", rate_limit=True, rules={"token_windows": "2/60"})
            def test_of_its_own(self, youcam_mock):
                assert settings(youcam_mock) == ("2026-08", 3)
                assert [send(youcam_mock, "GET", CREDIT).status_code for _ in range(3)] == [200, 200, 429]
                youcam_mock.advance(60)
                assert send(youcam_mock, "GET", CREDIT).status_code == 200
        """,
    )
    done = project.run()
    assert (done.code, done.lines[-1].split(" in ")[0].strip("= ")) == (0, "4 passed"), done.text


def test_the_ini_file_chooses_the_profile(project: Project) -> None:
    project.file("test_it.py", "def test_it(youcam_mock): assert youcam_mock.app.mock.profile.name == '2026-02'")
    assert project.run("-o", "youcam_profile=2026-02").code == 0
    done = project.run("-o", "youcam_profile=2020-02")
    assert done.code == 1
    assert "E   Failed: " not in done.text
    assert [line for line in done.lines if line.startswith("youcam marker")] == [
        "youcam marker or ini option: profile '2020-02': should be one of 2025-07, 2026-02, 2026-08, 2026-10"
    ]


def test_an_unknown_option_is_refused_in_one_line(project: Project) -> None:
    project.file(
        "test_it.py",
        """
        import pytest

        @pytest.mark.youcam(profil="2025-07")
        def test_option(youcam_mock): pass

        @pytest.mark.youcam("2025-07")
        def test_place(youcam_mock): pass

        @pytest.mark.youcam(contract="nowhere.json")
        def test_contract(youcam_mock): pass
        """,
    )
    done = project.run("-rN")
    assert done.lines[-1].split(" in ")[0].strip("= ") == "3 errors"
    option, place, contract = (line for line in done.lines if line.startswith("youcam marker"))
    assert (option, place) == (
        "youcam marker or ini option: profil: there is no such option; did you mean profile?",
        "youcam marker: takes options by name, such as profile='2025-07'",
    )
    assert contract.startswith("youcam marker or ini option: cannot read the contract nowhere.json")
    assert "Traceback" not in done.text
    assert ".py:" not in done.text


def test_the_address_leads_to_the_same_mock_for_one_test(project: Project) -> None:
    project.file("helpers.py", HELPERS)
    project.file(
        "test_it.py",
        """
        import subprocess
        import sys
        import httpx
        import pytest
        from helpers import BODY, send

        ENHANCE = "/s2s/v2.0/task/enhance"
        seen = []

        def test_a_program_of_its_own(youcam_mock, youcam_mock_url):
            seen.append(youcam_mock_url)
            youcam_mock.slow(0)
            begin = youcam_mock.now_ms
            program = (
                "import sys, json, urllib.request as u\\n"
                "headers = {'Authorization': 'Bearer ' + sys.argv[2], 'Content-Type': 'application/json'}\\n"
                "request = u.Request(sys.argv[1], json.dumps(%r).encode(), headers)\\n"
                "print(json.load(u.build_opener(u.ProxyHandler({})).open(request))['data']['task_id'])" % BODY
            )
            command = [sys.executable, "-c", program, youcam_mock_url + ENHANCE, youcam_mock.api_key]
            task_id = subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
            [task] = youcam_mock.tasks
            assert (task.task_id, task.state, task.charged) == (task_id, "success", 2)
            assert youcam_mock.now_ms > begin, "time runs for those who wait by a clock of their own"
            youcam_mock.fail_next("error_pose")
            youcam_mock.advance(3600)
            assert youcam_mock.now_ms > begin + 3_600_000

        def test_nobody_is_there_afterwards(youcam_mock):
            with pytest.raises(httpx.ConnectError):
                send(youcam_mock, "GET", "/s2s", url=seen[0])
            assert youcam_mock.requests == []

        @pytest.mark.youcam(clock="virtual")
        def test_the_clock_can_be_chosen(youcam_mock, youcam_mock_url):
            begin = youcam_mock.now_ms
            result = send(youcam_mock, "POST", ENHANCE, url=youcam_mock_url, json=BODY)
            path = f"{ENHANCE}/{result.json()['data']['task_id']}"
            assert youcam_mock.now_ms == begin
            youcam_mock.advance(10)
            results = send(youcam_mock, "GET", path, url=youcam_mock_url).json()["data"]["results"]
            assert results["url"].startswith(youcam_mock_url)

        def test_the_clock_stands_still_again(youcam_mock):
            assert youcam_mock.app.mock.clock.state.mode == "virtual"
        """,
    )
    done = project.run()
    assert (done.code, done.lines[-1].split(" in ")[0].strip("= ")) == (0, "4 passed"), done.text
