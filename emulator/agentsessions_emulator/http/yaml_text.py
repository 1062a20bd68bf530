"""YAML in requests."""

from typing import Any

_DEEPEST = 100


def load_yaml(text: str) -> Any:
    """What a text says. Raises ValueError for what is no YAML, and for what could do harm.

    That is a text with aliases, by which a small one becomes a huge value, and one that is nested
    so deep that reading it would end the process.
    """
    import yaml  # takes long, and is needed for few requests

    try:
        _refuse_bombs(text)
        return yaml.load(text, yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise ValueError(str(error)) from error


def _refuse_bombs(text: str) -> None:
    import yaml

    depth = 0
    for event in yaml.parse(text, yaml.CSafeLoader):
        if isinstance(event, yaml.AliasEvent):
            raise ValueError("it has an alias")
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > _DEEPEST:
            raise ValueError(f"it is nested more than {_DEEPEST} levels deep")
