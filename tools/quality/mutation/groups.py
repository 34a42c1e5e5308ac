"""What is mutated, and which tests should notice: the groups of `python -m tools.quality.mutation`."""

from __future__ import annotations

from fnmatch import fnmatchcase
from pathlib import Path

from attrs import evolve, frozen

_NOT_MUTATED = (
    "params",
    "methods",
    "async_methods",
    "async_calls",
    "async_client",
    "async_network",
    "async_results",
    "async_tasks",
    "async_transfer",
    "trust",
)
"""The first three are made from the contract. Of two halves, the blocking one is mutated: it is made from the other,
and most tests use it. The last is a cache, and a mutated module has none."""
_CLIENT = (
    "client/hostile/test_any_answer.py",
    "client/hostile/test_bodies.py",
    "client/hostile/test_connections.py",
    "client/hostile/test_names.py",
    "client/hostile/test_odd_answers.py",
    "client/hostile/test_slow.py",
    "client/hostile/test_transfers.py",
    "client/layer",
    "client/test_end_to_end.py",
    "client/test_signin.py",
    "client/test_storage.py",
    "client/test_webhooks_verify.py",
    "client_contract/test_layer_lists.py",
    "client_contract/test_layer_results.py",
    "client_contract/test_layer_runs.py",
)
"""The suites of the layer. The others are of the generated client, use the layer in a state machine, or look at what an
import loads, to which mutmut adds itself."""


@frozen(kw_only=True)
class Group:
    """Modules that are mutated together."""

    name: str
    folder: str
    """The folder of their package, from the root of the project."""
    beside: str
    """The folder of the other package that their tests import."""
    files: tuple[str, ...]
    """Patterns from `folder`. `*` may match folders too."""
    but: tuple[str, ...] = ()
    """Patterns of files that are left alone: what is generated, or tested elsewhere."""
    tests: tuple[str, ...]
    """Files and folders of tests, from the root of the project."""
    least: float
    """The share of mutants that must be noticed, from 0 to 1."""

    def holds(self, path: Path) -> bool:
        """Returns whether a file of `folder` is mutated."""
        name = path.as_posix()
        return _fits(name, self.files) and not _fits(name, self.but)

    def only(self, *names: str) -> Group:
        """Returns the part of the group with these modules, such as `youcam_mock.http.validation`, or packages."""
        paths = [name.replace(".", "/") for name in names]
        files = tuple(pattern for path in paths for pattern in (f"{path}.py", f"{path}/*"))
        return evolve(self, files=files, least=0.0)


def _fits(name: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)


GROUPS = {
    group.name: group
    for group in (
        Group(
            name="domain",
            folder="mock_server",
            beside="generated_client",
            files=("youcam_mock/domain/*",),
            tests=("contract_tests/domain",),
            least=0.9,
        ),
        Group(
            name="http",
            folder="mock_server",
            beside="generated_client",
            files=("youcam_mock/http/*",),
            tests=("contract_tests/http", "contract_tests/robustness/test_raw_wsgi.py"),
            least=0.95,
        ),
        Group(
            name="client",
            folder="generated_client",
            beside="mock_server",
            files=("youcam/*",),
            but=("youcam/cli/*", *(f"youcam/{name}.py" for name in _NOT_MUTATED)),
            tests=tuple(f"contract_tests/{name}" for name in _CLIENT),
            least=0.95,
        ),
    )
}
