"""One control, keys or buckets, as it is changed, stored and shown.

Stored: `{"regions": {region: {"value", "since"}}, "retired": [...]}`, where `value` is the id of a
key or what was sent of a bucket; without regions the control is disabled.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.errors import invalid
from agentsessions_emulator.jsontypes import JsonObject

DISABLED: JsonObject = {"regions": {}, "retired": []}
_REGIONS = ("eu", "global", "sg", "us")
_RETIRED_FOR = 30 * 24 * 3600 * 1_000_000


@dataclass(frozen=True)
class ControlKind:
    """What tells keys and buckets apart.

    `control` and `field` are where they are in a body, `retired_field` where the replaced ones are
    shown. `retired` shows a replaced value, `status` what a region uses and what is wrong with it,
    and `shown` a value.
    """

    control: str
    field: str
    retired_field: str
    check: Callable[[str, Any], None]
    retired: Callable[[Any], JsonObject]
    status: Callable[[Any, bool], JsonObject]
    shown: Callable[[Any, bool], Any]


def changed_control(kind: ControlKind, stored: JsonObject, sent: JsonObject, at: int) -> JsonObject:
    """`stored` with an update merged in by region. Replaced values are retired."""
    regions: JsonObject = dict(stored["regions"])
    wanted: JsonObject = sent.get(kind.field) or {}
    if sent["type"] == "disabled":
        wanted = dict.fromkeys(regions)
    retired = list(stored["retired"])
    for region, value in wanted.items():
        place = f"/{kind.control}/{kind.field}/{region}"
        if region not in _REGIONS:
            choices = ", ".join(_REGIONS)
            raise invalid(f"{place}: the regions are {choices}.", error_code="unsupported_region")
        before = regions.pop(region, None)
        if before is not None and before["value"] != value:
            retired.append({"region": region, "value": before["value"], "since": at})
        if value is not None:
            kind.check(place, value)
            regions[region] = {"value": value, "since": at}
    if sent["type"] == "enabled" and not regions:
        raise invalid(f"/{kind.control}/{kind.field}: one region at least must be left.")
    _refuse_shared(kind, regions)
    return {"regions": regions, "retired": retired}


def shown_control(
    kind: ControlKind, stored: JsonObject, now: int, pending: Collection[str]
) -> JsonObject:
    """A control as it is answered; `pending` names those regions that are being checked.

    What has been retired for long enough is gone.
    """
    retired = [
        {
            "region": entry["region"],
            **kind.retired(entry["value"]),
            "expires_at": timestamp(entry["since"] + _RETIRED_FOR),
        }
        for entry in stored["retired"]
        if now < entry["since"] + _RETIRED_FOR
    ]
    if not stored["regions"]:
        return {"type": "disabled", kind.retired_field: retired}
    values: JsonObject = {}
    status: JsonObject = {}
    for region, entry in sorted(stored["regions"].items()):
        is_active = f"{kind.control} {region}" not in pending
        values[region] = kind.shown(entry["value"], is_active)
        status[region] = {
            "type": "active" if is_active else "pending",
            **kind.status(entry["value"], is_active),
        }
        if is_active:
            status[region]["validated_at"] = timestamp(entry["since"])
    return {"type": "enabled", kind.field: values, "status": status, kind.retired_field: retired}


def _refuse_shared(kind: ControlKind, regions: JsonObject) -> None:
    """A bucket serves one region only; a key may serve several."""
    values = [entry["value"] for entry in regions.values()]
    if kind is BUCKETS and any(values.count(value) > 1 for value in values):
        raise invalid(f"/{kind.control}/{kind.field}: a bucket serves one region only.")


def _check_key(place: str, value: str) -> None:
    if not value.startswith("ekey_"):
        raise invalid(f"{place}: there is no key {value!r}.", error_code="external_key_not_found")


def _check_bucket(place: str, value: JsonObject) -> None:
    if not value["project_number"].isdecimal():
        raise invalid(
            f"{place}/project_number must be digits.", error_code="gcp_project_not_verified"
        )


def _key_status(value: str, is_active: bool) -> JsonObject:
    return {"effective_external_key_id": value if is_active else None, "error": None}


def _bucket_status(value: JsonObject, is_active: bool) -> JsonObject:
    return {"effective_bucket": value if is_active else None, "failed_checks": []}


def _shown_bucket(value: JsonObject, is_active: bool) -> JsonObject:
    found = {"project_id": f"project-{value['project_number']}", "location": "EU"}
    unknown = {"project_id": None, "location": None}
    return {**value, **(found if is_active else unknown), "kms_key_name": None}


KEYS = ControlKind(
    control="cmek",
    field="external_key_ids",
    retired_field="retired_keys",
    check=_check_key,
    retired=lambda value: {"external_key_id": value},
    status=_key_status,
    shown=lambda value, _is_active: value,
)
BUCKETS = ControlKind(
    control="storage",
    field="buckets",
    retired_field="retired_buckets",
    check=_check_bucket,
    retired=dict,
    status=_bucket_status,
    shown=_shown_bucket,
)
