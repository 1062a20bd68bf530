"""Which services a test that takes long runs on each time."""

from collections.abc import Iterable
from typing import Any

import pytest


def one_and_under_stress_all(services: Iterable[str]) -> list[Any]:
    """Parameters of a test: all of the services, but only one of them in every run."""
    return [
        pytest.param(service, marks=() if service == "managed-agents" else pytest.mark.stress)
        for service in services
    ]
