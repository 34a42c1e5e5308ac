"""Lists, adds and removes webhook endpoints, and shows what was sent to them."""

from __future__ import annotations

from attrs import asdict

from youcam_mock.domain.access.allowed_hosts import host_of, is_allowed
from youcam_mock.http.checked_request import ControlError, ControlRequest, Page, Reply


def list_webhooks(request: ControlRequest) -> Reply:
    """Lists all endpoints with their secrets, oldest first."""
    from youcam_mock.service import webhooks

    found = Page.of(request).cut(webhooks.endpoints(request.mock))
    return Reply({"webhooks": [asdict(endpoint) for endpoint in found]})


def create_webhook(request: ControlRequest) -> Reply:
    """Adds an endpoint. Raises ControlError for a host that is not allowed, an address that nothing can be sent to, a
    bad secret, or one endpoint too many."""
    from youcam_mock.domain.webhooks import MOST_ENDPOINTS, is_secret
    from youcam_mock.service import webhooks

    url, secret = request.body["url"], request.body.get("secret")
    if not is_allowed(url, request.mock.settings.allow_hosts):
        host = host_of(url) or repr(url)
        raise ControlError(403, f"{host} may not be reached: start the mock with --allow-host {host}")
    wrong = webhooks.unsendable(url)
    if wrong:
        raise ControlError(400, f"url: nothing can be sent to it: {wrong}")
    if secret is not None and not is_secret(secret):
        raise ControlError(400, "secret: should be whsec_ and 24 to 64 bytes in Base64")
    try:
        endpoint = webhooks.add(request.mock, url, secret)
    except webhooks.TooManyEndpointsError:
        raise ControlError(409, f"there are {MOST_ENDPOINTS} endpoints already; delete one first") from None
    request.mock.courier.start()
    return Reply(asdict(endpoint), 201)


def delete_webhook(request: ControlRequest) -> Reply:
    """Removes an endpoint and its deliveries. Raises ControlError for an unknown one."""
    from youcam_mock.service import webhooks

    if not webhooks.remove(request.mock, request.params["id"]):
        raise _unknown(request)
    return Reply(None, 204)


def list_deliveries(request: ControlRequest) -> Reply:
    """Lists every attempt at an endpoint, oldest first. Raises ControlError for an unknown one."""
    from youcam_mock.store import webhooks

    _require(request)
    with request.mock.database.transaction() as connection:
        found = webhooks.every_delivery(connection, request.params["id"])
    return Reply({"deliveries": [asdict(delivery) for delivery in Page.of(request).cut(found)]})


def send_again(request: ControlRequest) -> Reply:
    """Sends a message again, under its webhook-id, and lists its attempts. Raises ControlError for an unknown one."""
    from youcam_mock.store import webhooks

    _require(request)
    mock, endpoint_id, webhook_id = request.mock, request.params["id"], request.params["webhook_id"]
    with mock.database.transaction() as connection:
        if not webhooks.ask_again(connection, endpoint_id, webhook_id, mock.clock.now_ms()):
            raise ControlError(404, f"no message {webhook_id!r} was sent to that endpoint")
    mock.courier.deliver_due()
    with mock.database.transaction() as connection:
        found = [each for each in webhooks.every_delivery(connection, endpoint_id) if each.webhook_id == webhook_id]
    return Reply({"deliveries": [asdict(delivery) for delivery in found]})


def _require(request: ControlRequest) -> None:
    from youcam_mock.service.webhooks import endpoints

    if request.params["id"] not in {endpoint.id for endpoint in endpoints(request.mock)}:
        raise _unknown(request)


def _unknown(request: ControlRequest) -> ControlError:
    return ControlError(404, f"no webhook has the id {request.params['id']!r}")
