"""Imports go one way, and httpx stays where it is."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import agentsessions

PACKAGE = Path(agentsessions.__file__).parent
# Each part, and the parts that it may import besides itself.
LAYERS = {
    "core": set[str](),
    "tools": {"core"},
    "models": {"core"},
    "api": {"core", "models"},
    "run": {"core", "models", "tools"},
    "managed_agents.run": {"core", "models", "api", "tools", "run"},
    "api.namespaces": {"core", "models", "api", "managed_agents.run"},
    "portable": {"core"},
    "managed_agents": {"core", "tools", "models", "api", "run", "portable"},
    "managed_agents.session_service": {
        *("core", "models", "api", "portable", "managed_agents"),
    },
    "everruns": {
        *("core", "runtime", "everruns.models", "everruns.api", "everruns.api.namespaces"),
        *("everruns.channel", "everruns.service", "everruns.session_service", "portable"),
    },
    "everruns.run": {
        *("core", "tools", "run", "everruns.models", "everruns.api", "everruns.stop_rule"),
    },
    "everruns.models": {"core"},
    "everruns.api": {"core", "everruns.models"},
    "everruns.api.namespaces": {"core", "everruns.models", "everruns.api", "everruns.run"},
    "everruns.stop_rule": {"core"},
    "everruns.event_sources": {"core", "everruns.stop_rule"},
    "everruns.logged_call": {"core", "everruns.api"},
    "everruns.sent_message": {"core", "everruns.logged_call"},
    "everruns.sent_answers": {"core", "everruns.logged_call"},
    "everruns.client_tools": {"core", "tools"},
    "everruns.portable_facts": {"core", "everruns.models", "run", "portable"},
    "everruns.session_service": {"core", "everruns.api", "everruns.portable_facts", "portable"},
    "everruns.service": {
        *("core", "everruns.event_sources", "everruns.sent_message"),
        *("everruns.sent_answers", "everruns.client_tools"),
    },
    "everruns.channel": {"core", "everruns.models", "everruns.api", "everruns.stop_rule"},
    "meerkat": {
        *("core", "runtime", "meerkat.models", "meerkat.api", "meerkat.api.namespaces"),
        *("meerkat.errors", "meerkat.service", "meerkat.turn"),
        *("meerkat.session_service", "portable"),
    },
    "meerkat.models": {"core"},
    "meerkat.api": {"core", "meerkat.models"},
    "meerkat.turn": {"core", "meerkat.models", "meerkat.api"},
    "meerkat.api.namespaces": {"core", "meerkat.models", "meerkat.api", "meerkat.turn"},
    "meerkat.errors": {"core"},
    "meerkat.portable_facts": {"core", "meerkat.models", "meerkat.errors", "portable"},
    "meerkat.session_service": {
        *("core", "meerkat.models", "meerkat.api", "meerkat.errors", "meerkat.portable_facts"),
        "portable",
    },
    "meerkat.service": {"core", "meerkat.errors"},
    "runtime": {"core"},
    "worker": {
        *("core", "tools", "models", "api", "run", "managed_agents", "managed_agents.run"),
        *("runtime", "facade"),
    },
    "facade": {
        *("core", "tools", "models", "api", "run", "portable", "meerkat.errors"),
        *("api.namespaces", "managed_agents", "managed_agents.session_service", "runtime"),
        "managed_agents.run",
    },
    "cli": {
        *("core", "models", "api", "managed_agents", "managed_agents.run", "runtime"),
        *("facade", "worker"),
    },
    "__main__": {"cli"},
}
# The rooms of the core. When it runs, each imports only those before it.
CORE = [
    "annotations",
    "public",
    "lazy",
    "headers",
    "errors",
    "event_loop",
    "closing",
    "credentials",
    "observers",
    "serialization",
    "service",
    "request",
    "response",
    "retry",
    "steps",
    "exactly_once",
    "follow",
    "binding",
    "generated",
]


def part_of(module: str) -> str:
    """The part of the package that a module belongs to."""
    inner = module.removeprefix("agentsessions").removeprefix(".")
    if inner == "_version":
        return "core"
    around = [part for part in LAYERS if f"{inner}.".startswith(f"{part}.")]
    return max(around, key=len, default="facade")


def imports(path: Path, module: str, *, at_run_time: bool = False) -> Iterator[str]:
    """The modules that a file imports, wherever in the file, or there where it runs."""
    package = module if path.name == "__init__.py" else module.rpartition(".")[0]
    tree = ast.parse(path.read_text(encoding="utf-8"))
    if at_run_time:
        tree.body = [node for node in tree.body if not is_for_checkers(node)]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package.split(".")[: len(package.split(".")) + 1 - node.level])
            source = f"{base}.{node.module}" if node.module and node.level else node.module or base
            for alias in node.names:
                inner = f"{source}.{alias.name}"
                is_module = source.startswith("agentsessions") and exists(inner)
                yield inner if is_module else source


def is_for_checkers(node: ast.stmt) -> bool:
    """Whether it is an `if TYPE_CHECKING:`."""
    return (
        isinstance(node, ast.If)
        and isinstance(node.test, ast.Name)
        and node.test.id == "TYPE_CHECKING"
    )


def exists(module: str) -> bool:
    """Whether there is such a module."""
    try:
        return find_spec(module) is not None
    except ModuleNotFoundError:
        return False


def modules() -> Iterator[tuple[str, Path]]:
    """Every module of the package."""
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path


def test_imports_go_one_way() -> None:
    wrong = [
        f"{module} imports {target}"
        for module, path in modules()
        for target in imports(path, module)
        if target.startswith("agentsessions")
        and part_of(target) not in LAYERS[part_of(module)] | {part_of(module)}
    ]
    assert not wrong


def test_the_rooms_of_the_core_have_an_order() -> None:
    inside = "agentsessions.core."
    rooms = {module.split(".")[2] for module, _ in modules() if module.startswith(inside)}
    assert rooms == set(CORE)
    wrong = [
        f"{module} imports {target}"
        for module, path in modules()
        if module.startswith("agentsessions.core.")
        for target in imports(path, module, at_run_time=True)
        if target.startswith("agentsessions.core.")
        and CORE.index(target.split(".")[2]) > CORE.index(module.split(".")[2])
    ]
    assert not wrong


def test_only_the_transport_touches_httpx_when_it_runs() -> None:
    for module, path in modules():
        if any(
            target.partition(".")[0] in ("httpx", "httpcore", "h11")
            for target in imports(path, module, at_run_time=True)
        ):
            assert module.startswith("agentsessions.runtime.httpx_"), module
