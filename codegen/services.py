"""The table of services: a document each, and where what is generated from it goes.

A further service is a further row. Its package must exist and have an `__init__.py`; `api/` and
`models/` in it, the pages of its reference, and the document as its emulator loads it, are then
written by `make generate` and compared by `make check`.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from attrs import Factory, frozen

ROOT = Path(__file__).resolve().parent.parent
CLIENT = ROOT / "client" / "agentsessions"
GUIDES = ROOT / "docs" / "guides"
COMPILED = ROOT / "emulator" / "agentsessions_emulator" / "documents"


@frozen(kw_only=True)
class Surroundings:
    """What the pages of a reference must be told of the world around them.

    Attributes:
        guides: the way to the guides.
        guide: the guide to begin with.
        module: the package whose operations they describe.
        others: the ways to the references of other services, by their titles.
    """

    guides: str = "../guides"
    guide: str = "quickstart.md"
    module: str = "agentsessions"
    others: Mapping[str, str] = Factory(dict[str, str])


@frozen(kw_only=True)
class Service:
    """One service.

    Attributes:
        name: what `--service` calls it.
        title: what people call it.
        document: its OpenAPI document.
        package: the package that gets `api/` and `models/`.
        reference: the folder that gets the pages of the reference.
        compiled: the file that gets the document as the emulator loads it, if there is one.
    """

    name: str
    title: str
    document: Path
    package: Path
    reference: Path
    compiled: Path | None = None

    @property
    def surroundings(self) -> Surroundings:
        """Where its reference stands."""
        guide = f"{self.name}.md"
        others = [one for one in SERVICES if one.name != self.name]
        return Surroundings(
            guides=_way(self.reference, GUIDES),
            guide=guide if (GUIDES / guide).exists() else "quickstart.md",
            module=".".join(self.package.parts[len(CLIENT.parent.parts) :]),
            others={one.title: _way(self.reference, one.reference) for one in others},
        )


def _way(start: Path, end: Path) -> str:
    return Path(os.path.relpath(end, start)).as_posix()


SERVICES = (
    Service(
        name="managed-agents",
        title="Claude Managed Agents",
        document=ROOT / "openapi.yaml",
        package=CLIENT,
        reference=ROOT / "docs" / "reference",
        compiled=COMPILED / "openapi.json",
    ),
    Service(
        name="everruns",
        title="Everruns",
        document=ROOT / "openapi" / "everruns.yaml",
        package=CLIENT / "everruns",
        reference=ROOT / "docs" / "reference" / "everruns",
        compiled=COMPILED / "everruns.json",
    ),
    Service(
        name="meerkat",
        title="Meerkat",
        document=ROOT / "openapi" / "meerkat.yaml",
        package=CLIENT / "meerkat",
        reference=ROOT / "docs" / "reference" / "meerkat",
        compiled=COMPILED / "meerkat.json",
    ),
)
