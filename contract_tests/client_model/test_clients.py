"""Callers of two accounts act at random through the Python clients, and everything is checked against the model."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from contract_tests.client_model.callers import Awaited, Plainly
from contract_tests.client_model.callers import Way as Through
from contract_tests.client_model.machine import Clients
from contract_tests.conftest import MakeApi
from contract_tests.model.calls import ENHANCE_V1, ENHANCE_V2, hair_v1
from youcam_mock import MockControl


@pytest.mark.parametrize("through", [Plainly, Awaited])
def test_clients_keep_to_the_rules_whatever_their_callers_do(
    through: type[Through], make_api: MakeApi, effort: settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Here(Clients):
        way = through()
        api = make_api(units=0)
        mock = MockControl(api.app)
        folder = tmp_path
        features = (ENHANCE_V1, hair_v1(api), ENHANCE_V2)

    # The transport replaces it, and other tests use this mock too.
    monkeypatch.setattr(Here.api.app.mock, "sleep", Here.api.app.mock.sleep)
    try:
        run_state_machine_as_test(Here, settings=effort)
    finally:
        Here.way.close()
