from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...models.run_error import RunError
from ...models.run_task_response_v2 import RunTaskResponseV2
from ...models.source_file_id import SourceFileId
from ...models.source_file_url import SourceFileUrl
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
    body: SourceFileId | SourceFileUrl,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/s2s/v2.0/task/colorize/color-correct",
    }

    if isinstance(body, SourceFileUrl):
        _kwargs["json"] = body.to_dict()
    else:
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | RunError | RunTaskResponseV2 | Unauthorized | None:
    if response.status_code == 200:
        response_200 = RunTaskResponseV2.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = RunError.from_dict(response.json())

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
) -> Response[Error | RunError | RunTaskResponseV2 | Unauthorized]:
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
    body: SourceFileId | SourceFileUrl,
) -> Response[Error | RunError | RunTaskResponseV2 | Unauthorized]:
    """Start correcting the colours of one picture

     Answers with a task_id at once. Check the task for its result. Only success is charged.

    Args:
        body (SourceFileId | SourceFileUrl):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | RunError | RunTaskResponseV2 | Unauthorized]
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
    body: SourceFileId | SourceFileUrl,
) -> Error | RunError | RunTaskResponseV2 | Unauthorized:
    """Start correcting the colours of one picture

     Answers with a task_id at once. Check the task for its result. Only success is charged.

    Args:
        body (SourceFileId | SourceFileUrl):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | RunError | RunTaskResponseV2 | Unauthorized
    """

    response = sync_detailed(
        client=client,
        body=body,
    )
    return documented(response, _DOCUMENTED)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: SourceFileId | SourceFileUrl,
) -> Response[Error | RunError | RunTaskResponseV2 | Unauthorized]:
    """Start correcting the colours of one picture

     Answers with a task_id at once. Check the task for its result. Only success is charged.

    Args:
        body (SourceFileId | SourceFileUrl):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | RunError | RunTaskResponseV2 | Unauthorized]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: SourceFileId | SourceFileUrl,
) -> Error | RunError | RunTaskResponseV2 | Unauthorized:
    """Start correcting the colours of one picture

     Answers with a task_id at once. Check the task for its result. Only success is charged.

    Args:
        body (SourceFileId | SourceFileUrl):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | RunError | RunTaskResponseV2 | Unauthorized
    """

    response = await asyncio_detailed(
        client=client,
        body=body,
    )
    return documented(response, _DOCUMENTED)
