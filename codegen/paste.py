"""Parts of a document as text to paste into it."""

from __future__ import annotations

from typing import Any

import yaml

# A part, before it is written as YAML.
Part = dict[str, Any]

HEAD = """\
# Add what stands under each key here to what stands under the same key of the document. Then say
# what is true: {guessed}.
"""


class _Dumper(yaml.SafeDumper):
    """Writes lists indented, and no anchors, which the document may not have."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002
        super().increase_indent(flow, indentless=False)

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002
        return True


def pasted(part: Part) -> str:
    """The text of a part."""
    return yaml.dump(part, Dumper=_Dumper, sort_keys=False, default_flow_style=None, width=118)
