"""YAML whose mappings know their lines."""

from typing import Any

import yaml


class Lined(dict[Any, Any]):
    """A mapping, and the line on which it begins."""

    line = 0


class _Loader(yaml.SafeLoader):
    pass


def _mapping(loader: _Loader, node: yaml.MappingNode) -> Lined:
    made = Lined(loader.construct_mapping(node, deep=True))
    made.line = node.start_mark.line + 1
    return made


_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)


def load(text: str) -> Any:
    """What a text says. Raises yaml.YAMLError."""
    return yaml.load(text, _Loader)
