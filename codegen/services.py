"""The table of services: a document each, and where what is generated from it goes.

A further service is a further row. Its package must exist and have an `__init__.py`; `api/` and
`models/` in it, the pages of its reference, and the document as its emulator loads it, are then
written by `make generate` and compared by `make check`.
"""

from __future__ import annotations

import os
from pathlib import Path

from attrs import frozen

ROOT = Path(__file__).resolve().parent.parent
GUIDES = ROOT / "docs" / "guides"
COMPILED = ROOT / "emulator" / "agentsessions_emulator" / "documents"


@frozen(kw_only=True)
class Service:
    """One service.

    Attributes:
        name: what `--service` calls it.
        document: its OpenAPI document.
        package: the package that gets `api/` and `models/`.
        reference: the folder that gets the pages of the reference.
        compiled: the file that gets the document as the emulator loads it, if there is one.
    """

    name: str
    document: Path
    package: Path
    reference: Path
    compiled: Path | None = None

    @property
    def guides(self) -> str:
        """The way from its reference to the guides."""
        return Path(os.path.relpath(GUIDES, self.reference)).as_posix()


SERVICES = (
    Service(
        name="managed-agents",
        document=ROOT / "openapi.yaml",
        package=ROOT / "client" / "agentsessions",
        reference=ROOT / "docs" / "reference",
        compiled=COMPILED / "openapi.json",
    ),
    Service(
        name="everruns",
        document=ROOT / "openapi" / "everruns.yaml",
        package=ROOT / "client" / "agentsessions" / "everruns",
        reference=ROOT / "docs" / "reference" / "everruns",
        compiled=COMPILED / "everruns.json",
    ),
    Service(
        name="meerkat",
        document=ROOT / "openapi" / "meerkat.yaml",
        package=ROOT / "client" / "agentsessions" / "meerkat",
        reference=ROOT / "docs" / "reference" / "meerkat",
        compiled=COMPILED / "meerkat.json",
    ),
)
