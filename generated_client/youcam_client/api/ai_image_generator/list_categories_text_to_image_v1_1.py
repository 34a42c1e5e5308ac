from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...models.invalid_parameters import InvalidParameters
from ...models.style_category_list import StyleCategoryList
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
    category_id: list[int] | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_category_id: list[int] | Unset = UNSET
    if not isinstance(category_id, Unset):
        json_category_id = category_id

    params["category_id"] = json_category_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/s2s/v1.1/task/style/text-to-image",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | InvalidParameters | StyleCategoryList | Unauthorized | None:
    if response.status_code == 200:
        response_200 = StyleCategoryList.from_dict(response.json())

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
) -> Response[Error | InvalidParameters | StyleCategoryList | Unauthorized]:
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
    category_id: list[int] | Unset = UNSET,
) -> Response[Error | InvalidParameters | StyleCategoryList | Unauthorized]:
    """List the styles to make a picture in by category

     Every category, or up to five categories or sub-categories by id. Each holds either styles or sub-
    categories.

    Args:
        category_id (list[int] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | InvalidParameters | StyleCategoryList | Unauthorized]
    """

    kwargs = _get_kwargs(
        category_id=category_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    category_id: list[int] | Unset = UNSET,
) -> Error | InvalidParameters | StyleCategoryList | Unauthorized:
    """List the styles to make a picture in by category

     Every category, or up to five categories or sub-categories by id. Each holds either styles or sub-
    categories.

    Args:
        category_id (list[int] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | InvalidParameters | StyleCategoryList | Unauthorized
    """

    response = sync_detailed(
        client=client,
        category_id=category_id,
    )
    return documented(response, _DOCUMENTED)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    category_id: list[int] | Unset = UNSET,
) -> Response[Error | InvalidParameters | StyleCategoryList | Unauthorized]:
    """List the styles to make a picture in by category

     Every category, or up to five categories or sub-categories by id. Each holds either styles or sub-
    categories.

    Args:
        category_id (list[int] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | InvalidParameters | StyleCategoryList | Unauthorized]
    """

    kwargs = _get_kwargs(
        category_id=category_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    category_id: list[int] | Unset = UNSET,
) -> Error | InvalidParameters | StyleCategoryList | Unauthorized:
    """List the styles to make a picture in by category

     Every category, or up to five categories or sub-categories by id. Each holds either styles or sub-
    categories.

    Args:
        category_id (list[int] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | InvalidParameters | StyleCategoryList | Unauthorized
    """

    response = await asyncio_detailed(
        client=client,
        category_id=category_id,
    )
    return documented(response, _DOCUMENTED)
