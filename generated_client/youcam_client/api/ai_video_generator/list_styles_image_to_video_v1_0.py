from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...models.invalid_parameters import InvalidParameters
from ...models.style_page import StylePage
from ...models.unauthorized import Unauthorized
from ...types import UNSET, Response, Unset, documented, known_status

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
    page_size: int | Unset = 20,
    starting_token: str | Unset = UNSET,
    style_group_id: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page_size"] = page_size

    params["starting_token"] = starting_token

    params["style_group_id"] = style_group_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/s2s/v1.0/task/style/image-to-video",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | InvalidParameters | StylePage | Unauthorized | None:
    if response.status_code == 200:
        response_200 = StylePage.from_dict(response.json())

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
) -> Response[Error | InvalidParameters | StylePage | Unauthorized]:
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
    page_size: int | Unset = 20,
    starting_token: str | Unset = UNSET,
    style_group_id: int,
) -> Response[Error | InvalidParameters | StylePage | Unauthorized]:
    """List the styles of a group

     A run names styles by their ids, together with the id of their group.

    Args:
        page_size (int | Unset):  Default: 20.
        starting_token (str | Unset):
        style_group_id (int): Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it
            with a parser that keeps 64 bits. Example: 219691778809271815.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | InvalidParameters | StylePage | Unauthorized]
    """

    kwargs = _get_kwargs(
        page_size=page_size,
        starting_token=starting_token,
        style_group_id=style_group_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    page_size: int | Unset = 20,
    starting_token: str | Unset = UNSET,
    style_group_id: int,
) -> Error | InvalidParameters | StylePage | Unauthorized:
    """List the styles of a group

     A run names styles by their ids, together with the id of their group.

    Args:
        page_size (int | Unset):  Default: 20.
        starting_token (str | Unset):
        style_group_id (int): Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it
            with a parser that keeps 64 bits. Example: 219691778809271815.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | InvalidParameters | StylePage | Unauthorized
    """

    response = sync_detailed(
        client=client,
        page_size=page_size,
        starting_token=starting_token,
        style_group_id=style_group_id,
    )
    return documented(response, _DOCUMENTED)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    page_size: int | Unset = 20,
    starting_token: str | Unset = UNSET,
    style_group_id: int,
) -> Response[Error | InvalidParameters | StylePage | Unauthorized]:
    """List the styles of a group

     A run names styles by their ids, together with the id of their group.

    Args:
        page_size (int | Unset):  Default: 20.
        starting_token (str | Unset):
        style_group_id (int): Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it
            with a parser that keeps 64 bits. Example: 219691778809271815.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | InvalidParameters | StylePage | Unauthorized]
    """

    kwargs = _get_kwargs(
        page_size=page_size,
        starting_token=starting_token,
        style_group_id=style_group_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    page_size: int | Unset = 20,
    starting_token: str | Unset = UNSET,
    style_group_id: int,
) -> Error | InvalidParameters | StylePage | Unauthorized:
    """List the styles of a group

     A run names styles by their ids, together with the id of their group.

    Args:
        page_size (int | Unset):  Default: 20.
        starting_token (str | Unset):
        style_group_id (int): Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it
            with a parser that keeps 64 bits. Example: 219691778809271815.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | InvalidParameters | StylePage | Unauthorized
    """

    response = await asyncio_detailed(
        client=client,
        page_size=page_size,
        starting_token=starting_token,
        style_group_id=style_group_id,
    )
    return documented(response, _DOCUMENTED)
