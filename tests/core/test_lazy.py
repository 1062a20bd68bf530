"""Packages that import what is used, when it is used."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("agentsessions", "agentsessions.api", "agentsessions.models")
GOLDEN = ("tests.golden.kitchen_sink.api", "tests.golden.kitchen_sink.models")


@pytest.mark.parametrize("package", [*PACKAGES, *GOLDEN])
def test_dir_and_all_name_everything(package: str) -> None:
    module = import_module(package)
    assert set(module.__all__) <= set(dir(module))
    assert dir(module) == sorted(dir(module))


@pytest.mark.parametrize("package", [*PACKAGES, *GOLDEN])
def test_every_name_is_there(package: str) -> None:
    module = import_module(package)
    for name in module.__all__:
        assert getattr(module, name) is getattr(module, name)


@pytest.mark.parametrize("package", [*PACKAGES, *GOLDEN])
def test_other_names_are_attribute_errors(package: str) -> None:
    module = import_module(package)
    with pytest.raises(
        AttributeError, match=f"^module '{package}' has no attribute 'Absent'$"
    ) as caught:
        _ = module.Absent
    assert caught.value.name == "Absent"
    assert not hasattr(module, "__absent__")


@pytest.mark.parametrize("package", PACKAGES)
def test_import_errors_name_package_and_name(package: str) -> None:
    with pytest.raises(ImportError, match="cannot import name 'Absent' from '" + package):
        exec(f"from {package} import Absent")


@pytest.mark.parametrize("package", GOLDEN)
def test_a_star_import_gives_everything(package: str) -> None:
    names: dict[str, object] = {}
    exec(f"from {package} import *", names)
    assert set(import_module(package).__all__) <= names.keys()


def _loaded_by(statement: str) -> set[str]:
    program = (
        f"import sys; before = set(sys.modules); {statement}; print(*set(sys.modules) - before)"
    )
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return set(done.stdout.split())


def test_importing_the_package_loads_next_to_nothing() -> None:
    loaded = _loaded_by("import agentsessions")
    assert not {"httpx", "attrs", "attr", "dateutil"} & loaded
    assert {name for name in loaded if name.startswith("agentsessions.")} == {
        "agentsessions._version",
        "agentsessions.core",
        "agentsessions.core.lazy",
    }


def test_importing_the_generated_packages_loads_no_module_of_them() -> None:
    loaded = _loaded_by("import agentsessions.api, agentsessions.models")
    assert not [
        name for name in loaded if name.startswith(("agentsessions.api.", "agentsessions.models."))
    ]


def test_importing_an_operation_loads_it_alone() -> None:
    loaded = _loaded_by("from agentsessions.api import sessions_retrieve")
    operations = {name for name in loaded if name.startswith("agentsessions.api.")}
    assert operations == {"agentsessions.api.sessions_retrieve"}
    models = {
        name.rpartition(".")[2] for name in loaded if name.startswith("agentsessions.models.")
    }
    assert "session" in models
    assert not [name for name in models if name.startswith(("create_", "update_"))]
    assert not [name for name in models if name.endswith(("_event", "_page", "_error"))]
    assert not {"httpx", "dateutil", "agentsessions.client"} & loaded


def test_importing_a_model_loads_what_it_is_made_of() -> None:
    loaded = _loaded_by("from tests.golden.kitchen_sink.models import Kitchen")
    assert {name for name in loaded if ".kitchen_sink.models." in name} == {
        "tests.golden.kitchen_sink.models.kitchen",
        "tests.golden.kitchen_sink.models.chef",
        "tests.golden.kitchen_sink.models.supply",  # a union, without its members
    }
