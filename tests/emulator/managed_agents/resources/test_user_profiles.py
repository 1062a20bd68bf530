"""User profiles, their links and their data controls."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from agentsessions import BadRequestError, Client, NotFoundError
from agentsessions_emulator import Emulator


def controls(client: Client) -> Any:
    return client.user_profiles.providers.google.data_controls


@pytest.fixture
def profile(client: Client) -> str:
    return client.user_profiles.create(name="Dana").id


def test_a_profile_from_its_creation_to_its_end(client: Client) -> None:
    created = client.user_profiles.create(name="Dana", external_id="u1", metadata={"a": "1"})
    assert (created.id[:6], created.access_type) == ("uprof_", "application")
    changed = client.user_profiles.update(
        created.id, name=None, access_type=None, metadata={"a": "", "b": "2"}
    )
    assert (changed.name, changed.external_id, changed.metadata) == (None, "u1", {"b": "2"})
    assert changed.access_type == "application"
    assert client.user_profiles.retrieve(created.id) == changed

    deleted = client.user_profiles.delete(created.id).to_dict()
    assert deleted == {"id": created.id, "type": "user_profile_deleted"}
    for read in (client.user_profiles.retrieve, controls(client).retrieve):
        with pytest.raises(NotFoundError):
            read(created.id)


def test_lists_by_name_put_those_without_one_last(client: Client) -> None:
    for name in ("b", None, "C", "a", None):
        client.user_profiles.create(name=name)

    def names(**query: Any) -> list[Any]:
        return [profile.name for profile in client.user_profiles.list(limit=2, **query)]

    assert names() == [None, "a", "C", None, "b"]
    assert names(order="asc") == ["b", None, "C", "a", None]
    assert names(order_by="name", order="asc") == ["a", "b", "C", None, None]
    assert names(order_by="name") == ["C", "b", "a", None, None]


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        (
            {"external_user_onboarded_at": datetime.now(UTC) + timedelta(days=1)},
            "more than a minute in the future",
        ),
        ({"external_user_details": {"country": "PT"}}, "external_user_details is not known"),
    ],
)
def test_refused_fields(client: Client, profile: str, fields: Any, message: str) -> None:
    with pytest.raises(BadRequestError, match=message):
        client.user_profiles.create(**fields)
    with pytest.raises(BadRequestError, match=message):
        client.user_profiles.update(profile, **fields)


def test_links_differ_each_time(client: Client, profile: str) -> None:
    action: Any = {"type": "enroll_end_user"}
    links = [
        client.user_profiles.create_enrollment_url(profile),
        client.user_profiles.create_enrollment_url(profile),
        client.user_profiles.action_urls.create(profile, action=action),
    ]
    assert len({str(link.to_dict()["url"]) for link in links}) == 3
    with pytest.raises(NotFoundError):
        client.user_profiles.create_enrollment_url("uprof_none")


def test_a_profile_has_data_controls_from_the_start(client: Client, profile: str) -> None:
    shown = controls(client).retrieve(profile).to_dict()
    assert shown["user_profile_id"] == profile
    assert shown["cmek"] == {"type": "disabled", "retired_keys": []}
    assert shown["storage"] == {"type": "disabled", "retired_buckets": []}


def test_keys_are_pending_then_active_and_retired_when_replaced(
    client: Client, emulator: Emulator, profile: str
) -> None:
    label = controls(client).retrieve(profile).bucket_label_value
    first: Any = {"type": "enabled", "external_key_ids": {"eu": "ekey_1", "us": "ekey_2"}}
    pending = controls(client).update(profile, cmek=first).to_dict()["cmek"]
    assert [status["type"] for status in pending["status"].values()] == ["pending", "pending"]
    active = controls(client).retrieve(profile).to_dict()["cmek"]["status"]["eu"]
    assert (active["type"], active["effective_external_key_id"]) == ("active", "ekey_1")

    second: Any = {"type": "enabled", "external_key_ids": {"eu": "ekey_3", "us": None}}
    changed = controls(client).update(profile, cmek=second).to_dict()
    assert changed["cmek"]["external_key_ids"] == {"eu": "ekey_3"}
    retired = [
        (each["region"], each["external_key_id"]) for each in changed["cmek"]["retired_keys"]
    ]
    assert retired == [("eu", "ekey_1"), ("us", "ekey_2")]
    assert (changed["bucket_label_value"], changed["storage"]["type"]) == (label, "disabled")

    disabled = controls(client).update(profile, cmek={"type": "disabled"}).to_dict()["cmek"]
    assert (disabled["type"], len(disabled["retired_keys"])) == ("disabled", 3)
    emulator.clock.advance(31 * 24 * 3600)
    assert controls(client).retrieve(profile).to_dict()["cmek"]["retired_keys"] == []


def test_buckets_are_described_once_they_have_been_checked(client: Client, profile: str) -> None:
    bucket = {"bucket_name": "data-eu", "project_number": "418"}
    storage: Any = {"type": "enabled", "buckets": {"eu": bucket}}
    sent = controls(client).update(profile, storage=storage).to_dict()["storage"]
    assert sent["buckets"]["eu"] == {
        **bucket,
        "project_id": None,
        "location": None,
        "kms_key_name": None,
    }
    later = controls(client).retrieve(profile).to_dict()["storage"]
    assert later["buckets"]["eu"]["project_id"] is not None
    assert later["status"]["eu"]["effective_bucket"] == bucket


BUCKET = {"bucket_name": "b", "project_number": "1"}


@pytest.mark.parametrize(
    ("update", "code"),
    [
        ({"cmek": {"type": "enabled", "external_key_ids": {"eu": "x"}}}, "external_key_not_found"),
        (
            {"cmek": {"type": "enabled", "external_key_ids": {"mars": "ekey_1"}}},
            "unsupported_region",
        ),
        (
            {"storage": {"type": "enabled", "buckets": {"eu": BUCKET | {"project_number": "x"}}}},
            "gcp_project_not_verified",
        ),
        ({"storage": {"type": "enabled", "buckets": {"eu": BUCKET, "us": BUCKET}}}, None),
        ({"cmek": {"type": "enabled", "external_key_ids": None}}, None),
        ({"cmek": {"type": "enabled", "external_key_ids": {"eu": None}}}, None),
    ],
)
def test_refused_data_controls(client: Client, profile: str, update: Any, code: str | None) -> None:
    before = controls(client).retrieve(profile)
    with pytest.raises(BadRequestError) as refused:
        controls(client).update(profile, **update)
    body: Any = refused.value.body
    assert body["error"].get("details", {}).get("error_code") == code
    assert controls(client).retrieve(profile) == before
