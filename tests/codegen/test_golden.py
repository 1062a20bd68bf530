"""What the kitchen sink compiles to is committed: every change of it is seen and meant.

After a change of templates or pipeline, write it anew and read the difference:

    python -m codegen generate \
        --document tests/golden/kitchen_sink.yaml --package tests/golden/kitchen_sink
"""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from codegen.document import Document
from codegen.lint import lint
from codegen.lint.rules import taken
from codegen.names import pascal_case
from codegen.reader import Reader
from codegen.services import SERVICES
from tests.golden.kitchen_sink.models import Recipe, SupplyList, UtensilSupply

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden" / "kitchen_sink"
DOCUMENT = ROOT / "tests" / "golden" / "kitchen_sink.yaml"
PACKAGES = [GOLDEN, *(service.package for service in SERVICES)]
HEADER = "# Generated from the OpenAPI document by `make generate`;"


def _files(package: Path) -> dict[str, bytes]:
    return {
        str(file.relative_to(package)): file.read_bytes()
        for file in package.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }


@pytest.mark.parametrize("seed", ["0", "1"])
def test_the_kitchen_sink_compiles_to_the_same_bytes(tmp_path: Path, seed: str) -> None:
    command = [sys.executable, "-m", "codegen", "generate", "--document", str(DOCUMENT)]
    done = subprocess.run(
        [*command, "--package", str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    written, committed = _files(tmp_path), _files(GOLDEN)
    assert written.keys() == committed.keys()
    for name, content in written.items():
        assert content.decode() == committed[name].decode(), f"{name}: see the top of this file"


def test_the_lint_has_nothing_against_it() -> None:
    assert lint(Document.load(DOCUMENT)) == []


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.name)
def test_every_generated_file_says_so_in_one_line(package: Path) -> None:
    for part in ("api", "models"):
        for file in (package / part).rglob("*.py"):
            lines = file.read_text("utf-8").splitlines()
            assert lines[0].startswith(HEADER)
            assert not any(line.startswith(HEADER) for line in lines[1:])


def test_a_list_with_a_name_and_a_plain_list_of_a_union_are_told_apart() -> None:
    recipe = Reader(Document.load(DOCUMENT).root).component("schemas", "Recipe")
    assert recipe is not None
    (example,) = recipe.items("examples")
    assert isinstance(example, dict)
    pot = {"kind": "utensil", "name": "pot"}
    decoded = Recipe.from_dict({**example, "supplies": [pot], "shopping": {"supplies": [pot]}})
    assert isinstance(decoded.supplies, list)
    assert isinstance(decoded.shopping, SupplyList)
    assert decoded.supplies == decoded.shopping.supplies == [UtensilSupply(name="pot")]


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.name)
def test_no_name_of_a_generated_module_means_two_things(package: Path) -> None:
    for file in _modules(package):
        meanings: dict[str, set[str]] = {}
        for name, meaning in _bindings(file):
            meanings.setdefault(name, set()).add(meaning)
        assert {name: those for name, those in meanings.items() if len(those) > 1} == {}, file


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.name)
def test_no_component_can_have_a_name_that_generated_modules_use(package: Path) -> None:
    components = {file.stem for file in (package / "models").glob("*.py")}
    names: set[str] = set()
    for file in _modules(package):
        for name, meaning in _bindings(file):
            module = meaning.rpartition(":")[0].rpartition(".")[2]
            belongs_here = file.parent.name != "api" and meaning.startswith((":", "."))
            if module not in components and not belongs_here:
                names.add(name)
    classes = {name for name in names if name[0].isupper() and pascal_case(name) == name}
    assert classes <= taken.CLASSES
    decoders = {name for name in names if name.startswith("decode_")}
    assert decoders <= {f"decode_{module}" for module in taken.DECODERS}


def _modules(package: Path) -> list[Path]:
    return [file for part in ("api", "models") for file in (package / part).rglob("*.py")]


def _bindings(file: Path) -> Iterator[tuple[str, str]]:
    """The names that stand at the top of a module or in its branches, and what each stands for."""
    waiting: list[ast.stmt] = ast.parse(file.read_text("utf-8")).body
    while waiting:
        match waiting.pop():
            case ast.ImportFrom(module=module, names=names, level=level):
                for alias in names:
                    yield alias.asname or alias.name, f"{'.' * level}{module or ''}:{alias.name}"
            case ast.If(body=body, orelse=other):
                waiting += [*body, *other]
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                yield name, ":"
            case ast.Assign(targets=targets):
                for target in targets:
                    yield from ((n.id, ":") for n in ast.walk(target) if isinstance(n, ast.Name))
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name, ":"
            case _:
                pass


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.name)
def test_generated_code_leans_on_the_core_and_what_runs_agents(package: Path) -> None:
    allowed = (
        *(
            "agentsessions.core",
            "agentsessions.tools",
            "agentsessions.managed_agents.run",
            "agentsessions.everruns.run",
            "agentsessions.meerkat.turn",
        ),
        *("builtins", "collections.abc", "datetime", "typing", "__future__"),
    )
    for part in ("api", "models"):
        for file in (package / part).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                if isinstance(node, ast.ImportFrom) and node.level == 0:
                    assert (node.module or "").startswith(allowed), f"{file}:{node.lineno}"
                assert not isinstance(node, ast.Import), f"{file}:{node.lineno}"
