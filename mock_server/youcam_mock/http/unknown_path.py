"""Why a path names no operation: a later edition has it, or another path is like it."""

from __future__ import annotations

from collections.abc import Collection
from difflib import get_close_matches

from youcam_mock.contract import Contract
from youcam_mock.domain.profile import Profile
from youcam_mock.operation import Operation

_MOST = 200
"""Characters of a path that are compared; the search takes the square of their number."""


def reason(path: str, contract: Contract, whole: Contract, profile: Profile) -> str:
    """In one sentence. `contract` is that of the profile's edition, `whole` the one of all editions."""
    later = [operation for operation in whole.operations.values() if _is_at(path, operation)]
    if later:
        since = later[0].facts.get("since", "")
        return f"the service has it since edition {since}, and the profile is {profile.name}"
    operations = contract.operations.values()
    like = _like(path, {operation.path.partition("/{")[0] for operation in operations})
    hint = f"; did you mean {' or '.join(like)}?" if like else ""
    return f"the contract has no such operation{hint}"


def _is_at(path: str, operation: Operation) -> bool:
    parts, own = path.split("/"), operation.path.split("/")
    return len(parts) == len(own) and all(o == p or (o.startswith("{") and p) for p, o in zip(parts, own, strict=True))


def _like(path: str, known: Collection[str]) -> list[str]:
    """The paths that are like it: the same feature elsewhere first, then those of nearly the same letters."""
    path = path[:_MOST].rstrip("/")
    feature = path.partition("/file/")[2] or path.partition("/task/")[2]
    same = sorted(one for one in known if feature and one.endswith((f"/task/{feature}", f"/file/{feature}")))
    return same[:2] or get_close_matches(path, sorted(known), n=2, cutoff=0.75)
