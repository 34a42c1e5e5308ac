from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...models.invalid_parameters import InvalidParameters
from ...models.template_page import TemplatePage
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
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page_size"] = page_size

    params["starting_token"] = starting_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/s2s/v2.0/task/template/hair-bang",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | InvalidParameters | TemplatePage | Unauthorized | None:
    if response.status_code == 200:
        response_200 = TemplatePage.from_dict(response.json())

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
) -> Response[Error | InvalidParameters | TemplatePage | Unauthorized]:
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
) -> Response[Error | InvalidParameters | TemplatePage | Unauthorized]:
    """List the ready-made fringes

     The id of a template goes into template_id of a run. Listing costs nothing.

    Args:
        page_size (int | Unset):  Default: 20.
        starting_token (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | InvalidParameters | TemplatePage | Unauthorized]
    """

    kwargs = _get_kwargs(
        page_size=page_size,
        starting_token=starting_token,
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
) -> Error | InvalidParameters | TemplatePage | Unauthorized:
    """List the ready-made fringes

     The id of a template goes into template_id of a run. Listing costs nothing.

    Args:
        page_size (int | Unset):  Default: 20.
        starting_token (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | InvalidParameters | TemplatePage | Unauthorized
    """

    response = sync_detailed(
        client=client,
        page_size=page_size,
        starting_token=starting_token,
    )
    return documented(response, _DOCUMENTED)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    page_size: int | Unset = 20,
    starting_token: str | Unset = UNSET,
) -> Response[Error | InvalidParameters | TemplatePage | Unauthorized]:
    """List the ready-made fringes

     The id of a template goes into template_id of a run. Listing costs nothing.

    Args:
        page_size (int | Unset):  Default: 20.
        starting_token (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | InvalidParameters | TemplatePage | Unauthorized]
    """

    kwargs = _get_kwargs(
        page_size=page_size,
        starting_token=starting_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    page_size: int | Unset = 20,
    starting_token: str | Unset = UNSET,
) -> Error | InvalidParameters | TemplatePage | Unauthorized:
    """List the ready-made fringes

     The id of a template goes into template_id of a run. Listing costs nothing.

    Args:
        page_size (int | Unset):  Default: 20.
        starting_token (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | InvalidParameters | TemplatePage | Unauthorized
    """

    response = await asyncio_detailed(
        client=client,
        page_size=page_size,
        starting_token=starting_token,
    )
    return documented(response, _DOCUMENTED)
