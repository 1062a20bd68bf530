"""The emulator's imports go down only: ways in, services, framework, part by part.

Each part is listed with those that it may import besides itself; a part comes after all of them,
so that there are no circles. A package that is not listed is an error.
"""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import agentsessions_emulator

NAME = "agentsessions_emulator"
PACKAGE = Path(agentsessions_emulator.__file__).parent

BASE = {"errors", "jsontypes"}
FRAMEWORK: dict[str, set[str]] = {
    "jsontypes": set(),
    "errors": set(),
    "clock": BASE,
    "document": {*BASE, "clock"},
    "store": BASE,
    "bus": BASE,
    "loopback": BASE,
    "outgoing": {*BASE, "loopback"},
    "scripts": {*BASE, "document", "outgoing"},
    "faults": {*BASE, "clock", "document"},
    "http": {*BASE, "clock", "document", "bus", "faults"},
    "recording": {*BASE, "document", "outgoing", "scripts", "http"},
    "service": {
        *(*BASE, "recording", "clock", "document", "store", "bus"),
        *("scripts", "faults", "http"),
    },
    "control": {*BASE, "clock", "document", "scripts", "faults", "http", "service"},
    "page": {*BASE, "clock", "bus", "http", "service"},
    "pipeline": {
        *(*BASE, "clock", "document", "bus", "faults", "http", "service"),
        *("control", "page"),
    },
}
FOR_SERVICES = {
    *BASE,
    "recording",
    "clock",
    "document",
    "store",
    "bus",
    "outgoing",
    "scripts",
    "http",
    "service",
}
SERVICES: dict[str, set[str]] = {
    "managed_agents": FOR_SERVICES,
    "everruns": FOR_SERVICES,
    "meerkat": FOR_SERVICES,
}
WAYS_IN: dict[str, set[str]] = {
    "services": {"service", *SERVICES},
    "starting": set(),
    "loading": {"errors", "scripts", "services", "starting"},
    "server": {"http", "recording", "service", "pipeline"},
    "event_loop": set(),
    "in_process": {"event_loop", "http", "service", "pipeline"},
    "background": {"service", "server", "in_process", "event_loop"},
    "controls": {*FRAMEWORK},
    "failures": set(),
    "emulator": {
        *FRAMEWORK,
        *("services", "loading", "server", "in_process", "background", "controls", "failures"),
    },
    "pytest_settings": {*BASE, "scripts", "services"},
    "pytest_support": {"errors", "scripts", "emulator", "pytest_settings"},
    "pytest_plugin": {"starting", "emulator", "pytest_support"},
    "cli": {
        *("errors", "document", "recording", "service", "services", "loading", "server"),
        *("event_loop", "store"),
    },
    "__main__": {"starting"},
    "__init__": {"http", "scripts", "service", "loading", "starting", "emulator"},
}
PARTS = FRAMEWORK | SERVICES | WAYS_IN

FACTS = {"errors", "ids"}
LOWER = {*FACTS, "paging", "configuration", "file_store", "work", "access"}
RESOURCES = (
    *("resources", "work_items"),
    *("session_resources", "events", "threads"),
)
MANAGED_AGENTS: dict[str, set[str]] = {
    **{name: set() for name in sorted(FACTS)},
    "paging": FACTS,
    "configuration": FACTS,
    "file_store": FACTS,
    "work": FACTS,
    "access": {*FACTS, "work"},
    "engine": LOWER,
    "recording": {*LOWER, "engine"},
    **{name: {*LOWER, "engine"} for name in RESOURCES},
    "page": {"engine"},
    "sessions": {*LOWER, "engine", "resources", "session_resources"},
    "deployments": {*LOWER, "engine", "resources", "sessions"},
    "webhooks": {*LOWER, "engine", "resources"},
    "service": {
        *(*LOWER, "engine", "recording", *RESOURCES),
        *("page", "sessions", "deployments", "webhooks"),
    },
}

EVERRUNS: dict[str, set[str]] = {
    "errors": set(),
    "ids": set(),
    "access": {"ids"},
    "engine": {"errors", "ids"},
    "resources": {"errors", "ids"},
    "sessions": {"errors", "ids", "engine", "resources"},
    "messages": {"engine"},
    "events": {"ids", "engine"},
    "answers": {"errors", "engine"},
    "channels": {"errors", "ids", "engine", "resources", "sessions", "messages", "answers"},
    "service": {
        *("errors", "ids", "access", "engine", "resources"),
        *("sessions", "messages", "events", "answers", "channels"),
    },
}
MEERKAT: dict[str, set[str]] = {
    "errors": set(),
    "ids": {"errors"},
    "engine": {"errors", "ids"},
    "settings": {"errors"},
    "requests": {"errors", "engine"},
    "sessions": {"errors", "ids", "engine", "settings", "requests"},
    "events": {"engine"},
    "runs": {"errors", "engine"},
    "incoming": {"errors", "ids", "engine"},
    "system_context": {"errors", "engine"},
    "system_prompt": {"errors", "engine"},
    "mcp": {"errors", "ids", "engine"},
    "server": set(),
    "page": {"engine"},
    "service": {
        *("page", "errors", "engine", "requests", "sessions", "events", "runs", "incoming"),
        *("system_context", "system_prompt", "mcp", "server"),
    },
}
OF_SERVICES = {"managed_agents": MANAGED_AGENTS, "everruns": EVERRUNS, "meerkat": MEERKAT}


def imports(folder: Path, prefix: str) -> Iterator[tuple[str, str, str]]:
    """Every file below a folder with its part, and each part of the package that it imports."""
    for path in sorted(folder.rglob("*.py")):
        inner = path.relative_to(folder)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            modules: list[str] = []
            if isinstance(node, ast.Import):
                modules = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                assert node.level == 0, f"{path}: imports are absolute"
                modules = [f"{node.module}.{alias.name}" for alias in node.names]
            for module in modules:
                if f"{module}.".startswith(f"{prefix}."):
                    target = module.removeprefix(prefix).strip(".").partition(".")[0]
                    yield str(inner), inner.parts[0].removesuffix(".py"), target


def wrong(folder: Path, prefix: str, parts: Mapping[str, set[str]]) -> list[str]:
    found = imports(folder, prefix)
    return [
        f"{file} imports {target}"
        for file, part, target in found
        if target not in parts.get(part, set()) | {part}
    ]


def test_imports_go_down_only() -> None:
    assert wrong(PACKAGE, NAME, PARTS) == []


def test_imports_of_a_service_go_down_only() -> None:
    for name, parts in OF_SERVICES.items():
        assert wrong(PACKAGE / name, f"{NAME}.{name}", parts) == []


def test_parts_are_in_order_without_circles() -> None:
    for parts in (PARTS, *OF_SERVICES.values()):
        seen: set[str] = set()
        for part, below in parts.items():
            assert below <= seen, f"{part} comes before {sorted(below - seen)}"
            seen.add(part)


def test_every_module_is_in_a_part() -> None:
    of_services = [(PACKAGE / name, parts) for name, parts in OF_SERVICES.items()]
    for folder, parts in ((PACKAGE, PARTS), *of_services):
        names = {path.stem for path in folder.glob("*.py")}
        names |= {path.parent.name for path in folder.glob("*/__init__.py")}
        assert names - {"__init__"} == set(parts) - {"__init__"}


def test_the_emulator_knows_nothing_of_the_client() -> None:
    """All but the fixtures that give tests a ready client and session of it."""
    files = {file for file, _, _ in imports(PACKAGE, "agentsessions")}
    assert files <= {"pytest_plugin.py", "pytest_support.py"}


def test_the_framework_names_no_service() -> None:
    words = ("anthropic", "claude", "managed", "beta", "sesn_", "sevt", "everruns", "meerkat")
    for part in FRAMEWORK:
        place = PACKAGE / part
        files = place.rglob("*.py") if place.is_dir() else [place.with_suffix(".py")]
        for path in files:
            text = path.read_text(encoding="utf-8").lower()
            assert not [word for word in words if word in text], path
