"""Things that go wrong on the way, made by scenarios of the control API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen
from hypothesis import strategies as st

from contract_tests.conftest import Api

PATIENCE_S = 2
"""How long the clients of the machine wait for an answer."""
_PLACES: Mapping[str, tuple[str, str]] = {
    "auth": ("POST", "/s2s/v1.0/client/auth"),
    "file": ("POST", "/s2s/*/file*"),
    "put": ("PUT", "/*"),
    "run": ("POST", "/s2s/*/task/*"),
    "check": ("GET", "/s2s/*/task/*"),
    "get": ("GET", "/ttl*"),
    "delete": ("POST", "/s2s/v2.0/task/delete"),
    "units": ("GET", "/s2s/v1.0/client/credit"),
    "history": ("GET", "/s2s/v1.0/client/credit/history"),
    "prices": ("GET", "/s2s/v2.0/credit/feature-cost"),
}


@frozen
class Trouble:
    """Something that happens to the next `times` requests to `place`."""

    effect: Mapping[str, Any]
    times: int
    place: str = ""

    @property
    def is_carried_out(self) -> bool:
        """Whether the service carries out the request, and only its answer goes wrong."""
        return not self.effect.keys() & {"status", "drop"}

    def begin(self, api: Api) -> None:
        """Starts the trouble."""
        method, path = _PLACES[self.place]
        body = {"match": {"method": method, "path": path}, "effect": self.effect, "times": self.times}
        assert api.control("POST", "/scenarios", body).status == 201

    def end(self, api: Api) -> None:
        """Removes what is left of it."""
        assert api.control("DELETE", "/scenarios").status == 204


EFFECTS: tuple[dict[str, Any], ...] = (
    {"status": 500},
    {"status": 429},
    {"status": 401},
    {"drop": True},
    {"truncate": True},
    {"malformed": True},
    {"delay_ms": 1000 * PATIENCE_S + 1},
)
_PUT: tuple[dict[str, Any], ...] = ({"status": 500}, {"drop": True}, {"delay_ms": 1000 * PATIENCE_S + 1})
OF_STORAGE: Mapping[str, tuple[dict[str, Any], ...]] = {"put": _PUT, "get": (*_PUT, {"truncate": True})}


def at(*places: str) -> st.SearchStrategy[Trouble | None]:
    """Returns a strategy: most often no trouble, else trouble at one of the places, sometimes for more requests than a
    client sends."""
    every = [
        Trouble(effect, times, place)
        for place in places
        for effect in OF_STORAGE.get(place, EFFECTS)
        for times in (1, 1, 4)
    ]
    return st.one_of(st.none(), st.none(), st.sampled_from(every))
