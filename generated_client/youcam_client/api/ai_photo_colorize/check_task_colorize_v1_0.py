from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...models.file_task_status_v1 import FileTaskStatusV1
from ...models.invalid_task_id import InvalidTaskId
from ...models.task_timeout import TaskTimeout
from ...models.unauthorized import Unauthorized
from ...types import UNSET, Response, documented, known_status

_DOCUMENTED = frozenset(
    [
        200,
        400,
        401,
        429,
        500,
    ]
)


def _get_kwargs(
    *,
    task_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["task_id"] = task_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/s2s/v1.0/task/colorize",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | FileTaskStatusV1 | InvalidTaskId | TaskTimeout | Unauthorized | None:
    if response.status_code == 200:
        response_200 = FileTaskStatusV1.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = InvalidTaskId.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Unauthorized.from_dict(response.json())

        return response_401

    if response.status_code == 429:
        response_429 = Error.from_dict(response.json())

        return response_429

    if response.status_code == 500:
        response_500 = TaskTimeout.from_dict(response.json())

        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Error | FileTaskStatusV1 | InvalidTaskId | TaskTimeout | Unauthorized]:
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
    task_id: str,
) -> Response[Error | FileTaskStatusV1 | InvalidTaskId | TaskTimeout | Unauthorized]:
    """See where a colouring stands

     Wait for the polling_interval between two checks. A task that is not checked for 10 s is lost.

    Args:
        task_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FileTaskStatusV1 | InvalidTaskId | TaskTimeout | Unauthorized]
    """

    kwargs = _get_kwargs(
        task_id=task_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    task_id: str,
) -> Error | FileTaskStatusV1 | InvalidTaskId | TaskTimeout | Unauthorized:
    """See where a colouring stands

     Wait for the polling_interval between two checks. A task that is not checked for 10 s is lost.

    Args:
        task_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FileTaskStatusV1 | InvalidTaskId | TaskTimeout | Unauthorized
    """

    response = sync_detailed(
        client=client,
        task_id=task_id,
    )
    return documented(response, _DOCUMENTED)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    task_id: str,
) -> Response[Error | FileTaskStatusV1 | InvalidTaskId | TaskTimeout | Unauthorized]:
    """See where a colouring stands

     Wait for the polling_interval between two checks. A task that is not checked for 10 s is lost.

    Args:
        task_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FileTaskStatusV1 | InvalidTaskId | TaskTimeout | Unauthorized]
    """

    kwargs = _get_kwargs(
        task_id=task_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    task_id: str,
) -> Error | FileTaskStatusV1 | InvalidTaskId | TaskTimeout | Unauthorized:
    """See where a colouring stands

     Wait for the polling_interval between two checks. A task that is not checked for 10 s is lost.

    Args:
        task_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FileTaskStatusV1 | InvalidTaskId | TaskTimeout | Unauthorized
    """

    response = await asyncio_detailed(
        client=client,
        task_id=task_id,
    )
    return documented(response, _DOCUMENTED)
