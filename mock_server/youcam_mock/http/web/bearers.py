"""The bearers with which the reference calls the mock: those of the first account."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from youcam_mock.http.bearer import account_of

if TYPE_CHECKING:
    from youcam_mock.mock import Mock

_V1, _V2 = "BearerAuthentication", "BearerAuthenticationV2"
"""Names of the security schemes in the contract."""


class Bearers:
    """What to send for each security scheme. An edition whose V1 paths take no API key needs an access token."""

    def __init__(self, mock: Mock) -> None:
        self._mock = mock
        self._token: str | None = None
        self._lock = Lock()

    def by_scheme(self) -> dict[str, str]:
        """Returns the bearers by the scheme's name."""
        key = self._mock.settings.api_key
        self._mock.read_clock()
        return {_V1: key if self._mock.profile.bearers_cross else self._access_token(key), _V2: key}

    def _access_token(self, key: str) -> str:
        """Returns an access token that lasts a while. The same one serves for half its life, so that they do not pile
        up."""
        with self._lock:
            if self._token is None or not self._is_good(self._token):
                self._token = self._new_token(key)
            return self._token

    def _is_good(self, token: str) -> bool:
        account = account_of(self._mock, token)
        if account is None or account.token_created_ms is None:
            return False
        age_ms = self._mock.clock.now_ms() - account.token_created_ms
        return age_ms < self._mock.profile.access_token_s * 1000 / 2

    def _new_token(self, key: str) -> str:
        from youcam_mock.store import accounts

        token = self._mock.ids.access_token()
        with self._mock.database.transaction() as connection:
            account = accounts.by_key(connection, key)
            assert account is not None, "the first account is never deleted"
            accounts.add_token(connection, account.id, token, self._mock.clock.now_ms())
        return token
