"""Signs V1 clients in."""

from __future__ import annotations

from youcam_mock.domain.access.signin import check_id_token
from youcam_mock.domain.requests import refusals
from youcam_mock.domain.requests.refusals import RefusedError
from youcam_mock.http.checked_request import Checked, Reply
from youcam_mock.service.accounts import private_key
from youcam_mock.store import accounts


def authenticate(request: Checked) -> Reply:
    """Exchanges an id_token for an access token. Raises RefusedError if it does not prove possession of the key."""
    mock, client_id = request.mock, request.body["client_id"]
    with mock.database.transaction() as connection:
        account = accounts.by_key(connection, client_id)
        if account is None:
            raise RefusedError(refusals.UNKNOWN_CLIENT)
        if account.status != "active":
            raise RefusedError(refusals.EXPIRED_KEY if account.status == "expired" else refusals.INACTIVE_KEY)
        der = private_key(mock, connection, account)
    # Clients take the timestamp from their own clock, which a virtual or scaled one has left behind.
    clocks = (request.now_ms, mock.clock.system_ms())
    check_id_token(request.body["id_token"], client_id, der, clocks, mock.profile.id_token_age_s)
    token = mock.ids.access_token()
    with mock.database.transaction() as connection:
        accounts.add_token(connection, account.id, token, request.now_ms)
    return request.reply({"access_token": token})
