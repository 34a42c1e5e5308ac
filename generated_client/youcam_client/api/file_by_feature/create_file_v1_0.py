from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_file_response_v1 import CreateFileResponseV1
from ...models.create_files_of_any_form import CreateFilesOfAnyForm
from ...models.error import Error
from ...models.invalid_parameters import InvalidParameters
from ...models.not_found import NotFound
from ...models.unauthorized import Unauthorized
from ...types import Response, documented, known_status

_DOCUMENTED = frozenset(
    [
        200,
        400,
        401,
        404,
        429,
    ]
)


def _get_kwargs(
    feature: str,
    *,
    body: CreateFilesOfAnyForm,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/s2s/v1.0/file/{feature}".format(
            feature=quote(str(feature), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CreateFileResponseV1 | Error | InvalidParameters | NotFound | Unauthorized | None:
    if response.status_code == 200:
        response_200 = CreateFileResponseV1.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = InvalidParameters.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Unauthorized.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = NotFound.from_dict(response.json())

        return response_404

    if response.status_code == 429:
        response_429 = Error.from_dict(response.json())

        return response_429

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[
    CreateFileResponseV1 | Error | InvalidParameters | NotFound | Unauthorized
]:
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
    feature: str,
    *,
    client: AuthenticatedClient,
    body: CreateFilesOfAnyForm,
) -> Response[
    CreateFileResponseV1 | Error | InvalidParameters | NotFound | Unauthorized
]:
    """Get an upload address in the V1 form, for a feature of V2

     The file ids are good for V2 tasks. The length may be left out; the address is then not signed for
    one.

    Args:
        feature (str):
        body (CreateFilesOfAnyForm):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateFileResponseV1 | Error | InvalidParameters | NotFound | Unauthorized]
    """

    kwargs = _get_kwargs(
        feature=feature,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    feature: str,
    *,
    client: AuthenticatedClient,
    body: CreateFilesOfAnyForm,
) -> CreateFileResponseV1 | Error | InvalidParameters | NotFound | Unauthorized:
    """Get an upload address in the V1 form, for a feature of V2

     The file ids are good for V2 tasks. The length may be left out; the address is then not signed for
    one.

    Args:
        feature (str):
        body (CreateFilesOfAnyForm):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateFileResponseV1 | Error | InvalidParameters | NotFound | Unauthorized
    """

    response = sync_detailed(
        feature=feature,
        client=client,
        body=body,
    )
    return documented(response, _DOCUMENTED)


async def asyncio_detailed(
    feature: str,
    *,
    client: AuthenticatedClient,
    body: CreateFilesOfAnyForm,
) -> Response[
    CreateFileResponseV1 | Error | InvalidParameters | NotFound | Unauthorized
]:
    """Get an upload address in the V1 form, for a feature of V2

     The file ids are good for V2 tasks. The length may be left out; the address is then not signed for
    one.

    Args:
        feature (str):
        body (CreateFilesOfAnyForm):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateFileResponseV1 | Error | InvalidParameters | NotFound | Unauthorized]
    """

    kwargs = _get_kwargs(
        feature=feature,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    feature: str,
    *,
    client: AuthenticatedClient,
    body: CreateFilesOfAnyForm,
) -> CreateFileResponseV1 | Error | InvalidParameters | NotFound | Unauthorized:
    """Get an upload address in the V1 form, for a feature of V2

     The file ids are good for V2 tasks. The length may be left out; the address is then not signed for
    one.

    Args:
        feature (str):
        body (CreateFilesOfAnyForm):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code.
        errors.UnreadableResponse: If the answer is not what the document says of its status.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateFileResponseV1 | Error | InvalidParameters | NotFound | Unauthorized
    """

    response = await asyncio_detailed(
        feature=feature,
        client=client,
        body=body,
    )
    return documented(response, _DOCUMENTED)
