"""Contains some shared types for properties"""

from collections.abc import Container, Iterable, Mapping, MutableMapping
from http import HTTPStatus
from typing import IO, Any, BinaryIO, Generic, Literal, TypeVar, cast

from attrs import define

from .errors import UnexpectedStatus


class Unset:
    def __bool__(self) -> Literal[False]:
        return False


UNSET: Unset = Unset()

# The types that `httpx.Client(files=)` can accept, copied from that library.
FileContent = IO[bytes] | bytes | str
FileTypes = (
    # (filename, file (or bytes), content_type)
    tuple[str | None, FileContent, str | None]
    # (filename, file (or bytes), content_type, headers)
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
RequestFiles = list[tuple[str, FileTypes]]


@define
class File:
    """Contains information for file uploads"""

    payload: BinaryIO
    file_name: str | None = None
    mime_type: str | None = None

    def to_tuple(self) -> FileTypes:
        """Return a tuple representation that httpx will accept for multipart/form-data"""
        return self.file_name, self.payload, self.mime_type


T = TypeVar("T")


@define
class Response(Generic[T]):
    """A response from an endpoint"""

    status_code: HTTPStatus | int
    """ A number where HTTP has no name for the status, such as 599 """
    content: bytes
    headers: MutableMapping[str, str]
    parsed: T | None


def known_status(status_code: int) -> HTTPStatus | int:
    """The status with its name; the number itself where HTTP has none"""
    try:
        return HTTPStatus(status_code)
    except ValueError:
        return status_code


def documented(response: Response[T], statuses: Container[int]) -> T:
    """What was parsed. Raises errors.UnexpectedStatus for another status than these"""
    if response.status_code not in statuses:
        raise UnexpectedStatus(response.status_code, response.content)
    return cast(T, response.parsed)


@define(frozen=True)
class Shape:
    """What tells a model's data from that of others"""

    required: frozenset[str]
    values: Mapping[str, tuple[Any, ...]]
    """ The values of its enums and constants, by member """

    def fits(self, data: Mapping[str, Any]) -> bool:
        """Whether the data has what is required, and no value that an enum or a constant does not have"""
        return self.required <= data.keys() and all(
            data[name] in values for name, values in self.values.items() if name in data
        )


def fitting(data: object, models: Iterable[Any]) -> list[Any]:
    """The models whose shape the data has, those that require most before others"""
    if not isinstance(data, dict):
        return []
    found = [model for model in models if model._shape.fits(data)]
    return sorted(found, key=lambda model: -len(model._shape.required))


__all__ = [
    "UNSET",
    "File",
    "FileTypes",
    "RequestFiles",
    "Response",
    "Shape",
    "Unset",
    "documented",
    "fitting",
    "known_status",
]
