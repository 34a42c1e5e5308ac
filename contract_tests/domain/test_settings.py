from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from youcam_mock.settings import Settings, SettingsError


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("profile", "2027-01"),
        ("port", -1),
        ("port", 65536),
        ("workers", 0),
        ("workers", 2),
        ("api_key", ""),
        ("api_key", "two words"),
        ("api_key", "<key>"),
        ("api_key", "k" * 129),
        ("api_key", "key\n"),
        ("units", -1),
        ("units", float("nan")),
        ("units", float("inf")),
        ("units", 1_000_000_001),
        ("log_format", "xml"),
        ("cors", ("shop.example",)),
        ("cors", ("https://shop.example/path",)),
        ("cors", ("https://shop.example\n",)),
        ("cors", ("none", "https://shop.example")),
        ("cors", ("*", "null")),
        ("public_url", "localhost:8765"),
        ("public_url", "http://localhost/path"),
        ("clock", "x"),
        ("clock", "fast"),
        ("clock", "xfast"),
        ("clock", "x0"),
        ("rules", {"no_such_rule": "1"}),
        ("rules", {"link_s": "long"}),
    ],
)
def test_a_wrong_setting_is_refused_by_name_in_one_line(setting: str, value: Any) -> None:
    with pytest.raises(SettingsError) as refusal:
        Settings(**{setting: value})
    assert ("rule" if setting == "rules" else setting) in str(refusal.value)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"port": 0},
        {"units": 0},
        {"units": 0.01},
        {"clock": "x3600"},
        {"public_url": "https://mock.example:8443/"},
        {"workers": 2, "data_dir": Path("state")},
        {"workers": 2, "database_url": "postgresql://localhost/mock", "blob_url": "s3://mock"},
        {"rules": {"ip_windows": "1/1"}},
        {"api_key": "!" * 83},
        {"cors": ("http://localhost:5173", "https://Shop.Example/", "null")},
        {"cors": ("none",)},
    ],
)
def test_a_right_setting_is_taken(settings: dict[str, Any]) -> None:
    Settings(**settings)


def test_keys_and_passwords_are_not_shown() -> None:
    settings = Settings(
        control_token="hush1",
        api_key="hush2",
        database_url="postgresql://mock:hush3@db.test/mock?sslmode=require&sslpassword=hush4",
        blob_url="https://user:hu@sh5@s3.test/bucket",
    )
    shown = repr(settings)
    assert "hush" not in shown
    assert "sh5" not in shown
    assert "database_url='postgresql://mock:***@db.test/mock?sslmode=require&sslpassword=***'" in shown
    assert "blob_url='https://user:***@s3.test/bucket'" in shown
    assert "api_key='***'" in shown
    assert "database_url=None" in repr(Settings())
