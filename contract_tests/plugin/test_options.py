from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from youcam_mock.plugin.options import OptionError, settings_of


def test_by_default_the_clock_is_virtual_and_the_rate_limit_off() -> None:
    settings = settings_of({})
    assert (settings.clock, settings.rate_limit, settings.profile) == ("virtual", False, "2026-10")


def test_options_are_fields_of_the_settings() -> None:
    options = {"profile": "2025-07", "units": Decimal("2.5"), "rules": {"link_s": 60}, "allow_hosts": ["127.0.0.1"]}
    settings = settings_of(options | {"rate_limit": True, "faces": False, "clock": "x10", "seed": None})
    assert (settings.profile, settings.units, settings.allow_hosts) == ("2025-07", 2.5, ("127.0.0.1",))
    assert settings.rules_of_profile().link_s == 60
    assert (settings.rate_limit, settings.faces, settings.clock) == (True, False, "x10")


def test_the_option_of_a_test_goes_before_the_profile_of_the_ini_file() -> None:
    assert settings_of({}, "2026-02").profile == "2026-02"
    assert settings_of({"profile": "2025-07"}, "2026-02").profile == "2025-07"


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"profil": "2025-07"}, "profil: there is no such option; did you mean profile?"),
        ({"zzz": 1}, "there are allow_hosts, any_bytes, api_key, clock"),
        ({"data_dir": "/tmp"}, "data_dir: there is no such option"),
        ({"database_url": "sqlite://"}, "database_url: there is no such option"),
        ({"profile": "1999"}, "should be one of 2025-07"),
        ({"profile": 2025}, "profile 2025: should be text"),
        ({"units": "10"}, "units '10': should be a number"),
        ({"units": True}, "units True: should be a number"),
        ({"units": -1}, "units -1: should be from 0"),
        ({"rate_limit": "no"}, "rate_limit 'no': should be True or False"),
        ({"rules": ["link_s=60"]}, r"rules \('link_s=60',\): should be a dict"),
        ({"rules": {"link": 60}}, "rule link: there is none"),
        ({"rules": {"link_s": "soon"}}, "rule link_s=soon"),
        ({"allow_hosts": "127.0.0.1"}, "allow_hosts '127.0.0.1': should be a list"),
        ({"seed": "1"}, "seed '1': should be a whole number or None"),
        ({"contract": 5}, "contract 5: should be a path or None"),
        ({"clock": "x0"}, "clock 'x0': should be real, virtual or xN"),
    ],
)
def test_an_option_that_is_unknown_or_wrong_is_refused_in_one_line(options: dict[str, Any], says: str) -> None:
    with pytest.raises(OptionError, match=says) as refused:
        settings_of(options)
    assert "\n" not in str(refused.value)
