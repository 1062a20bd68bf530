"""Drift watch: what the document says, compared with what the official client does.

- `facts`: the form in which both sides are compared
- `source`, `client_types`, `methods`, `client`: the client, read from its source
- `verify_classes`, `verify_methods`: whether the installed client is what was read; reading source
  goes wrong in silence when it begins to be written in another way
- `document`: the document
- `compare`: where the two differ
- `allowed`: where they are meant to
- `schemas`, `scaffold`: what the document lacks, to paste into it
- `report`: all of it, for the command line
"""

from __future__ import annotations

from codegen.drift.report import Report, watch
from codegen.drift.source import ClientError

__all__ = ["ClientError", "Report", "watch"]
