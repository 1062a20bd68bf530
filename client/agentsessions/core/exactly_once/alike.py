"""Whether what is stored says the same as what was sent, as far as both sides say it.

A service adds ids and times and fills in defaults, so fields that only one side has do not count.
Texts are compared without regard to Unicode form and white space.
"""

from __future__ import annotations

import hashlib
import unicodedata
from typing import Any

from ..serialization.decoding import is_array, is_object

_LONG_TEXT = 200
_DIGEST = "sha256:"


def agree(sent: Any, stored: Any, may_change_form: frozenset[str] = frozenset()) -> bool:
    """Whether two values are the same as far as both sides state them.

    `may_change_form` are fields in which the service may keep an object of another type than was
    sent: then nothing of it can be compared.
    """
    if is_object(sent) and is_object(stored):
        return all(
            agree(value, stored[key], may_change_form)
            or (key in may_change_form and _differ(value, stored[key]))
            for key, value in sent.items()
            if value is not None and stored.get(key) is not None
        )
    if is_array(sent) and is_array(stored):
        return len(sent) == len(stored) and all(
            agree(one, other, may_change_form) for one, other in zip(sent, stored, strict=True)
        )
    if isinstance(sent, str) and isinstance(stored, str):
        return sent == stored or _comparable(sent) == _comparable(stored)
    return bool(sent == stored)


def reduced(item: Any) -> Any:
    """The item with digests for its long texts; to `agree` the two are alike."""
    if is_object(item):
        return {key: reduced(value) for key, value in item.items()}
    if is_array(item):
        return [reduced(value) for value in item]
    return _comparable(item) if isinstance(item, str) and len(item) > _LONG_TEXT else item


def _differ(sent: Any, stored: Any) -> bool:
    """Whether the service keeps a value in another form than it was sent in."""
    return is_object(sent) and is_object(stored) and sent.get("type") != stored.get("type")


def _comparable(text: str) -> str:
    if text.startswith(_DIGEST):
        return text
    text = " ".join(unicodedata.normalize("NFC", text).split())
    if len(text) > _LONG_TEXT:
        return _DIGEST + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return text
