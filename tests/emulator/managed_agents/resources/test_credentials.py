"""Credentials: unique in their vault, changed field by field, and never with their secrets."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from agentsessions import BadRequestError, Client, ConflictError, NotFoundError
from agentsessions.models import Credential
from agentsessions_emulator import Emulator

URL = "https://mcp.example.com/mcp"
BEARER: Any = {"type": "static_bearer", "mcp_server_url": URL, "token": "s3cret-token"}
REFRESH: Any = {
    "client_id": "client",
    "refresh_token": "s3cret-refresh",
    "token_endpoint": "https://auth.example.com/token",
    "token_endpoint_auth": {"type": "client_secret_post", "client_secret": "s3cret-client"},
    "scope": "read",
}
OAUTH: Any = {"type": "mcp_oauth", "mcp_server_url": URL, "access_token": "s3cret-access"}
VARIABLE: Any = {
    "type": "environment_variable",
    "secret_name": "API_KEY",
    "secret_value": "s3cret-value",
    "networking": {"type": "limited", "allowed_hosts": ["*.example.com", "192.0.2.1"]},
}
SOON = (datetime.now(UTC) + timedelta(hours=1)).isoformat()


@pytest.fixture
def vault(client: Client) -> str:
    return client.vaults.create(display_name="Keys").id


def shown(credential: Credential) -> Any:
    return credential.to_dict()["auth"]


@pytest.mark.parametrize(
    ("auth", "public"),
    [
        (BEARER, {"type": "static_bearer", "mcp_server_url": URL}),
        (
            OAUTH | {"refresh": REFRESH, "expires_at": SOON},
            {
                "type": "mcp_oauth",
                "mcp_server_url": URL,
                "expires_at": SOON,
                "refresh": {
                    "client_id": "client",
                    "token_endpoint": "https://auth.example.com/token",
                    "token_endpoint_auth": {"type": "client_secret_post"},
                    "resource": None,
                    "scope": "read",
                },
            },
        ),
        (
            VARIABLE,
            {
                "type": "environment_variable",
                "secret_name": "API_KEY",
                "networking": VARIABLE["networking"],
                "injection_location": {"header": True, "body": True},
            },
        ),
    ],
)
def test_only_the_public_part_is_shown(client: Client, vault: str, auth: Any, public: Any) -> None:
    created = client.vaults.credentials.create(vault, auth=auth, display_name="Mine")
    assert (created.id[:5], created.vault_id, created.display_name) == ("vcrd_", vault, "Mine")
    assert shown(created) == public
    assert client.vaults.credentials.retrieve(vault, created.id) == created
    assert [*client.vaults.credentials.list(vault)] == [created]


def test_secrets_are_in_no_file(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    with Emulator(db=str(file)) as emulator, Client(api_key="k", base_url=emulator.url) as client:
        vault = client.vaults.create(display_name="Keys").id
        client.vaults.credentials.create(vault, auth=OAUTH | {"refresh": REFRESH})
        other = client.vaults.credentials.create(vault, auth=VARIABLE)
        new: Any = {"type": "environment_variable", "secret_value": "s3cret-new"}
        client.vaults.credentials.update(vault, other.id, auth=new)
        logged = str([entry.to_json() for entry in emulator.requests])
    assert "s3cret" not in logged
    assert not [path for path in tmp_path.iterdir() if b"s3cret" in path.read_bytes()]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (BEARER, OAUTH),
        (BEARER, BEARER | {"mcp_server_url": "https://MCP.example.com:443/mcp/"}),
        (VARIABLE, VARIABLE),
    ],
)
def test_what_a_credential_is_for_is_unique_until_it_is_archived(
    client: Client, vault: str, first: Any, second: Any
) -> None:
    taken = client.vaults.credentials.create(vault, auth=first)
    with pytest.raises(ConflictError, match="already") as refused:
        client.vaults.credentials.create(vault, auth=second)
    assert dict(refused.value.headers or {})["x-should-retry"] == "false"
    client.vaults.credentials.archive(vault, taken.id)
    client.vaults.credentials.create(vault, auth=second)


def test_a_vault_has_at_most_20_credentials(client: Client, vault: str) -> None:
    for number in range(20):
        client.vaults.credentials.create(vault, auth=VARIABLE | {"secret_name": f"KEY_{number}"})
    with pytest.raises(BadRequestError, match="20 credentials"):
        client.vaults.credentials.create(vault, auth=VARIABLE)


@pytest.mark.parametrize(
    ("auth", "message"),
    [
        (BEARER | {"mcp_server_url": "mcp.example.com"}, "/auth/mcp_server_url"),
        (BEARER | {"mcp_server_url": "http://[::1"}, "/auth/mcp_server_url"),
        (BEARER | {"mcp_server_url": "http://a:99999/"}, "/auth/mcp_server_url"),
        (OAUTH | {"expires_at": "2020-01-01T00:00:00Z"}, "/auth/expires_at"),
        (VARIABLE | {"secret_name": ""}, "/auth/secret_name"),
        (VARIABLE | {"injection_location": {}}, "header or body must be on"),
        *(
            (
                VARIABLE | {"networking": {"type": "limited", "allowed_hosts": [host]}},
                "/auth/networking/allowed_hosts/0",
            )
            for host in ("https://a.example", "a.example:443", "a.example/b", "::1", "a.*", "")
        ),
    ],
)
def test_refused_at_creation(client: Client, vault: str, auth: Any, message: str) -> None:
    with pytest.raises(BadRequestError, match=message):
        client.vaults.credentials.create(vault, auth=auth)


def test_updates_are_merged(client: Client, vault: str) -> None:
    credentials = client.vaults.credentials
    variable = credentials.create(vault, auth=VARIABLE | {"injection_location": {"body": True}})
    assert shown(variable)["injection_location"] == {"header": False, "body": True}
    update: Any = {
        "type": "environment_variable",
        "injection_location": {"header": True},
        "networking": {"type": "unrestricted"},
    }
    changed = credentials.update(vault, variable.id, auth=update, metadata={"a": "b"})
    assert shown(changed) == {
        "type": "environment_variable",
        "secret_name": "API_KEY",
        "networking": {"type": "unrestricted"},
        "injection_location": {"header": True, "body": True},
    }
    assert changed.metadata == {"a": "b"}

    oauth = credentials.create(vault, auth=OAUTH | {"refresh": REFRESH})
    update = {"type": "mcp_oauth", "expires_at": SOON, "refresh": {"scope": ""}}
    changed = credentials.update(vault, oauth.id, auth=update, display_name="New")
    assert (shown(changed)["expires_at"], shown(changed)["refresh"]["scope"]) == (SOON, None)

    bearer = credentials.create(vault, auth=BEARER | {"mcp_server_url": "https://b.example"})
    same: Any = {"type": "static_bearer", "token": "s3cret-new"}
    assert credentials.update(vault, bearer.id, auth=same) == bearer


@pytest.mark.parametrize(
    ("auth", "update", "message"),
    [
        (BEARER, {"type": "mcp_oauth"}, "/auth/type is 'static_bearer'"),
        (OAUTH, {"type": "mcp_oauth", "refresh": {"scope": "x"}}, "created without one"),
        (OAUTH, {"type": "mcp_oauth", "expires_at": "2020-01-01T00:00:00Z"}, "/auth/expires_at"),
        (
            OAUTH | {"refresh": REFRESH | {"token_endpoint_auth": {"type": "none"}}},
            {
                "type": "mcp_oauth",
                "refresh": {"token_endpoint_auth": {"type": "client_secret_basic"}},
            },
            "no client secret",
        ),
        (
            VARIABLE,
            {
                "type": "environment_variable",
                "injection_location": {"header": False, "body": False},
            },
            "header or body must be on",
        ),
        (VARIABLE, {"type": "environment_variable", "injection_location": None}, "injection"),
    ],
)
def test_refused_updates(client: Client, vault: str, auth: Any, update: Any, message: str) -> None:
    credential = client.vaults.credentials.create(vault, auth=auth)
    with pytest.raises(BadRequestError, match=message):
        client.vaults.credentials.update(vault, credential.id, auth=update)


def test_a_credential_belongs_to_its_vault(client: Client, vault: str) -> None:
    credential = client.vaults.credentials.create(vault, auth=BEARER)
    other = client.vaults.create(display_name="Other").id
    with pytest.raises(NotFoundError, match="Vault credential"):
        client.vaults.credentials.retrieve(other, credential.id)
    with pytest.raises(NotFoundError, match="Vault 'vlt_none'"):
        client.vaults.credentials.list("vlt_none")


def test_credentials_are_archived_and_deleted_with_their_vault(client: Client, vault: str) -> None:
    credential = client.vaults.credentials.create(vault, auth=BEARER)
    client.vaults.archive(vault)
    assert client.vaults.credentials.retrieve(vault, credential.id).archived_at is not None
    assert [*client.vaults.credentials.list(vault)] == []
    assert len([*client.vaults.credentials.list(vault, include_archived=True)]) == 1
    with pytest.raises(BadRequestError, match="is archived"):
        client.vaults.credentials.create(vault, auth=VARIABLE)
    with pytest.raises(BadRequestError, match="is archived"):
        client.vaults.credentials.update(vault, credential.id, display_name="x")

    client.vaults.delete(vault)
    with pytest.raises(NotFoundError):
        client.vaults.credentials.retrieve(vault, credential.id)


def test_sessions_take_only_vaults_that_are_usable(client: Client, vault: str) -> None:
    agent = client.agents.create(name="A", model="claude-opus-5")
    environment = client.environments.create(name="E")

    def session(vault_id: str) -> object:
        return client.sessions.create(
            agent=agent.id, environment_id=environment.id, vault_ids=[vault_id]
        )

    session(vault)
    with pytest.raises(NotFoundError, match="vlt_none"):
        session("vlt_none")
    client.vaults.archive(vault)
    with pytest.raises(BadRequestError, match=r"the vault 'vlt_\w+' is archived"):
        session(vault)


@pytest.mark.parametrize(
    ("refresh", "hours", "status", "renewed"),
    [
        (None, 0, "valid", None),
        (None, 2, "invalid", "no_refresh_token"),
        (REFRESH, 0, "valid", None),
        (REFRESH, 2, "valid", "succeeded"),
    ],
)
def test_validation_goes_by_the_expiry(
    client: Client,
    emulator: Emulator,
    vault: str,
    refresh: Any,
    hours: int,
    status: str,
    renewed: str | None,
) -> None:
    auth = OAUTH | {"expires_at": SOON, "refresh": refresh}
    credential = client.vaults.credentials.create(vault, auth=auth)
    emulator.clock.advance(hours * 3600)
    verdict: Any = client.vaults.credentials.mcp_oauth_validate(vault, credential.id).to_dict()
    assert (verdict["status"], verdict["has_refresh_token"]) == (status, refresh is not None)
    refreshed = verdict["refresh"]
    assert (refreshed and refreshed["status"]) == renewed
    assert (verdict["mcp_probe"] is None) == (status == "valid")


def test_only_oauth_credentials_that_have_a_token_can_be_tried(client: Client, vault: str) -> None:
    variable = client.vaults.credentials.create(vault, auth=VARIABLE)
    with pytest.raises(BadRequestError, match="Only an mcp_oauth credential"):
        client.vaults.credentials.mcp_oauth_validate(vault, variable.id)
    oauth = client.vaults.credentials.create(vault, auth=OAUTH | {"refresh": REFRESH})
    client.vaults.credentials.archive(vault, oauth.id)
    verdict = client.vaults.credentials.mcp_oauth_validate(vault, oauth.id)
    assert (verdict.status, verdict.has_refresh_token, verdict.mcp_probe) == (
        "invalid",
        False,
        None,
    )
