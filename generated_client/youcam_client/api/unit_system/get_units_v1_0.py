from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...models.unauthorized import Unauthorized
from ...models.unit_buckets import UnitBuckets
from ...types import Response, documented, known_status

_DOCUMENTED = frozenset(
    [
        200,
        401,
        429,
    ]
)


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/s2s/v1.0/client/credit",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | Unauthorized | UnitBuckets | None:
    if response.status_code == 200:
        response_200 = UnitBuckets.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = Unauthorized.from_dict(response.json())

        return response_401

    if response.status_code == 429:
        response_429 = Error.from_dict(response.json())

        return response_429

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Error | Unauthorized | UnitBuckets]:
    try:
        parsed = _parse_response(client=client, response=response)
    except errors.WRONG_SHAPE as error:
        raise errors.UnreadableResponse(
            response.status_code, response.content
        ) from error
    return Response(
        status_code=known_status(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=parsed,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[Error | Unauthorized | UnitBuckets]:
    """List the unit buckets that are left

     Each bucket has a type and an expiry of its own. The balance is the sum over all of them.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | Unauthorized | UnitBuckets]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
) -> Error | Unauthorized | UnitBuckets:
    """List the unit buckets that are left

     Each bucket has a type and an expiry of its own. The balance is the sum over all of them.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | Unauthorized | UnitBuckets
    """

    response = sync_detailed(
        client=client,
    )
    return documented(response, _DOCUMENTED)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[Error | Unauthorized | UnitBuckets]:
    """List the unit buckets that are left

     Each bucket has a type and an expiry of its own. The balance is the sum over all of them.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | Unauthorized | UnitBuckets]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> Error | Unauthorized | UnitBuckets:
    """List the unit buckets that are left

     Each bucket has a type and an expiry of its own. The balance is the sum over all of them.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | Unauthorized | UnitBuckets
    """

    response = await asyncio_detailed(
        client=client,
    )
    return documented(response, _DOCUMENTED)
