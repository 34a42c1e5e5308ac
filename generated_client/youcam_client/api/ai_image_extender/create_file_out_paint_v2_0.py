from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_file_response_v2 import CreateFileResponseV2
from ...models.create_files import CreateFiles
from ...models.error import Error
from ...models.invalid_parameters import InvalidParameters
from ...models.unauthorized import Unauthorized
from ...types import Response, documented, known_status

_DOCUMENTED = frozenset(
    [
        200,
        400,
        401,
        429,
    ]
)


def _get_kwargs(
    *,
    body: CreateFiles,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/s2s/v2.0/file/out-paint",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CreateFileResponseV2 | Error | InvalidParameters | Unauthorized | None:
    if response.status_code == 200:
        response_200 = CreateFileResponseV2.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = InvalidParameters.from_dict(response.json())

        return response_400

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
) -> Response[CreateFileResponseV2 | Error | InvalidParameters | Unauthorized]:
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
    body: CreateFiles,
) -> Response[CreateFileResponseV2 | Error | InvalidParameters | Unauthorized]:
    """Get an upload address for each file

     The form of the 2026-02 edition. `POST /s2s/v2.0/file` does the same for every feature.

    Args:
        body (CreateFiles):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateFileResponseV2 | Error | InvalidParameters | Unauthorized]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: CreateFiles,
) -> CreateFileResponseV2 | Error | InvalidParameters | Unauthorized:
    """Get an upload address for each file

     The form of the 2026-02 edition. `POST /s2s/v2.0/file` does the same for every feature.

    Args:
        body (CreateFiles):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateFileResponseV2 | Error | InvalidParameters | Unauthorized
    """

    response = sync_detailed(
        client=client,
        body=body,
    )
    return documented(response, _DOCUMENTED)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateFiles,
) -> Response[CreateFileResponseV2 | Error | InvalidParameters | Unauthorized]:
    """Get an upload address for each file

     The form of the 2026-02 edition. `POST /s2s/v2.0/file` does the same for every feature.

    Args:
        body (CreateFiles):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateFileResponseV2 | Error | InvalidParameters | Unauthorized]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateFiles,
) -> CreateFileResponseV2 | Error | InvalidParameters | Unauthorized:
    """Get an upload address for each file

     The form of the 2026-02 edition. `POST /s2s/v2.0/file` does the same for every feature.

    Args:
        body (CreateFiles):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateFileResponseV2 | Error | InvalidParameters | Unauthorized
    """

    response = await asyncio_detailed(
        client=client,
        body=body,
    )
    return documented(response, _DOCUMENTED)
