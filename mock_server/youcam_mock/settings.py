"""The operator's options. All of them are checked here, before anything starts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from attrs import field, frozen

from youcam_mock.domain.access.blanking import BLANK, without_password
from youcam_mock.domain.clock import Mode, parse_mode
from youcam_mock.domain.profile import NEWEST, PROFILES, Profile, with_rules

_API_KEY = re.compile(r"[!-.0-;=?-~]{1,83}\Z")
"""At most 83 characters, or an id_token could not hold the key: RSA encrypts 117 bytes with a key of 1024 bits."""


_ORIGIN = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]*://[A-Za-z0-9._:\[\]-]{1,255}/?|null)\Z")
"""An origin as browsers send it. Pages from files and from frames in a sandbox have the origin `null`."""
_HOST = re.compile(r"[A-Za-z0-9._:\[\]-]{1,255}\Z")


class SettingsError(ValueError):
    """Raised for a wrong setting. The message says which it is and what it should be, in one line."""


def _repr_of_url(url: str | None) -> str:
    return repr(url and without_password(url))


@frozen(kw_only=True)
class Settings:
    """The options of `youcam-mock serve`, for use in a program. Raises SettingsError. Its repr has no keys.

    The command line reads its options from these fields, with the docstrings as help. A switch that is on by default
    becomes `--no-...`; its docstring says what that does.
    """

    host: str = "127.0.0.1"
    """Address to listen on."""
    port: int = 8765
    """Port to listen on; 0 picks a free one."""
    public_url: str | None = None
    """Origin written into links. Without it, links begin with the Host of the request."""
    profile: str = NEWEST
    """Edition of the service: 2025-07, 2026-02, 2026-08 or 2026-10."""
    rules: Mapping[str, str] = field(factory=dict)
    """Changes a rule of the profile, such as link_s=60; repeatable."""
    clock: str = "real"
    """How time passes: real, virtual (stands still until told), or xN (N times faster)."""
    rate_limit: bool = True
    """Never answers 429."""
    faces: bool = True
    """Skips the rules about people in pictures."""
    any_bytes: bool = False
    """Takes the built-in sample for an upload that is not a picture, or not a video if the feature takes one."""
    watermark: bool = True
    """Leaves MOCK off the pictures."""
    api_key: str = field(default="mock-api-key-0123456789", repr=lambda _: repr(BLANK))
    """API key of the first account."""
    units: float = 1000
    """Balance of the first account, in units."""
    data_dir: Path | None = None
    """Folder that keeps the state. Without it, the state lives in memory."""
    database_url: str | None = field(default=None, repr=_repr_of_url)
    """Database that keeps the state, such as PostgreSQL, in place of SQLite."""
    blob_url: str | None = field(default=None, repr=_repr_of_url)
    """S3-compatible storage for files, in place of a folder."""
    workers: int = 1
    """Processes that answer; more than one needs a data folder or a database."""
    grace: int = 5
    """How many seconds answers have to end when the server is stopped. Those that take longer are cut off."""
    allow_hosts: tuple[str, ...] = ()
    """Host that inputs may be fetched from and webhooks sent to; repeatable."""
    cors: tuple[str, ...] = ()
    """Origin whose pages may call the API and the storage, or none; repeatable. Without it, any page may."""
    storage_host: str | None = None
    """Host name written into pre-signed links."""
    control_token: str | None = field(default=None, repr=lambda token: repr(token and BLANK))
    """Token that /_mock wants in x-mock-token; needed beyond loopback."""
    log_format: str = "text"
    """Form of the lines on stderr: text or json."""
    quiet: bool | None = None
    """Writes no line for a request, or one for each; without either, one for each in a terminal and in JSON, and else
    for refusals."""
    replay: Path | None = None
    """Folder of a recording whose results stand in for those of the engines."""
    replay_missing: str = "mock"
    """What becomes of a run that was not recorded: mock (the engine runs) or refuse (it is answered 409)."""
    replay_lists: bool = False
    """Gives recorded lists of templates, styles and categories too."""
    contract: Path | None = None
    """A bundle other than the one that comes with this version."""
    seed: int | None = None
    """Makes ids repeatable."""

    def __attrs_post_init__(self) -> None:
        _require(self.profile in PROFILES, f"profile {self.profile!r}: should be one of {', '.join(PROFILES)}")
        _require(0 <= self.port <= 65535, f"port {self.port}: should be from 0 to 65535")
        _require(self.workers >= 1, f"workers {self.workers}: should be 1 or more")
        _require(1 <= self.grace <= 3600, f"grace {self.grace}: should be from 1 to 3600 seconds")
        _require(
            self.workers == 1 or self.durable,
            f"workers {self.workers}: more than one needs --data-dir or --database-url, or each has a state of its own",
        )
        _require(
            self.workers == 1 or self.data_dir is not None or self.blob_url is not None,
            f"workers {self.workers}: more than one needs --data-dir or --blob-url too, or each has files of its own",
        )
        _require(
            bool(_API_KEY.match(self.api_key)), "api_key: should be 1 to 83 printable characters without / < and >"
        )
        _require(0 <= self.units <= 10**9, f"units {self.units}: should be from 0 to 1000000000")
        _require(self.log_format in ("text", "json"), f"log_format {self.log_format!r}: should be text or json")
        _require(
            self.replay_missing in ("mock", "refuse"),
            f"replay_missing {self.replay_missing!r}: should be mock or refuse",
        )
        _require(
            self.public_url is None or bool(re.match(r"https?://[^/]+\Z", self.public_url.rstrip("/"))),
            f"public_url {self.public_url!r}: should be an origin such as http://localhost:8765",
        )
        for name, hosts in (("allow_host", self.allow_hosts), ("storage_host", (self.storage_host or "none",))):
            for host in hosts:
                _require(bool(_HOST.match(host)), f"{name} {host!r}: should be a host name or address alone")
        for origin in self.cors:
            _require(
                bool(_ORIGIN.match(origin)) or (origin in ("*", "none") and len(self.cors) == 1),
                f"cors {origin!r}: should be an origin such as http://localhost:5173, or none alone",
            )
        try:
            parse_mode(self.clock)
            self.rules_of_profile()
        except ValueError as error:
            raise SettingsError(str(error)) from error

    @property
    def durable(self) -> bool:
        """Whether the state outlives the process."""
        return self.data_dir is not None or self.database_url is not None

    @property
    def shared(self) -> bool:
        """Whether several processes may use the state. A data folder belongs to one server."""
        return self.database_url is not None or (self.data_dir is not None and self.workers > 1)

    @property
    def clock_mode(self) -> tuple[Mode, float]:
        """The clock's mode and speed."""
        return parse_mode(self.clock)

    def rules_of_profile(self) -> Profile:
        """Returns the profile with the operator's changes."""
        return with_rules(PROFILES[self.profile], self.rules)


def _require(condition: bool, message: str) -> None:
    if not condition:
        raise SettingsError(message)
