"""Credentials. Their secrets are thrown away as they come: only what may be shown is stored."""

from agentsessions_emulator.clock.timestamps import parse_timestamp, timestamp
from agentsessions_emulator.errors import invalid
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.configuration.metadata import (
    check_metadata,
    merge_metadata,
)
from agentsessions_emulator.managed_agents.errors import conflict
from agentsessions_emulator.managed_agents.paging.parameters import NOT_ARCHIVED
from agentsessions_emulator.managed_agents.resources.collection import Collection
from agentsessions_emulator.managed_agents.resources.vaults.auth import (
    changed_auth,
    new_auth,
    target_of,
)
from agentsessions_emulator.service.operations import operation

_MAX_ACTIVE = 20


class Credentials(Collection):
    """The credentials of all vaults."""

    operations = "vaults_credentials"
    kind = "vault_credential"
    prefix = "vcrd"
    archived_with_parent = True

    def new(self, item: JsonObject, request: Request) -> JsonObject:
        vault_id, body = request.path["vault_id"], request.body
        auth = new_auth(body["auth"])
        self._refuse_past(auth)
        self._refuse_taken(vault_id, auth)
        return {
            **item,
            "vault_id": vault_id,
            "display_name": body.get("display_name"),
            "auth": auth,
            "metadata": check_metadata(body.get("metadata", {})),
        }

    def change(self, item: JsonObject, request: Request) -> JsonObject:
        body = request.body
        changed = {**item, "metadata": merge_metadata(item["metadata"], body.get("metadata"))}
        if "display_name" in body:
            changed["display_name"] = body["display_name"]
        if "auth" in body:
            changed["auth"] = changed_auth(item["auth"], body["auth"])
            if body["auth"].get("expires_at") is not None:
                self._refuse_past(changed["auth"])
        return changed

    @operation("vaults_credentials_mcp_oauth_validate")
    def validate(self, request: Request) -> JsonObject:
        """Say whether the credential would work, by its expiry: no server is asked."""
        credential = self.named(request)
        auth = credential["auth"]
        if auth["type"] != "mcp_oauth":
            raise invalid(f"Only an mcp_oauth credential can be tried, not one of {auth['type']}.")
        is_archived = credential["archived_at"] is not None
        can_refresh = auth["refresh"] is not None and not is_archived
        has_expired = not is_archived and self._is_past(auth["expires_at"])
        works = not is_archived and (can_refresh or not has_expired)
        refresh = {"status": "succeeded" if can_refresh else "no_refresh_token"}
        return {
            "type": "vault_credential_validation",
            "vault_id": credential["vault_id"],
            "credential_id": credential["id"],
            "status": "valid" if works else "invalid",
            "has_refresh_token": can_refresh,
            "mcp_probe": None if works or is_archived else _UNAUTHORIZED,
            "refresh": refresh if has_expired else None,
            "validated_at": timestamp(self.clock.now()),
        }

    def _is_past(self, moment: str | None) -> bool:
        return moment is not None and parse_timestamp(moment) <= self.clock.peek()

    def _refuse_past(self, auth: JsonObject) -> None:
        if self._is_past(auth.get("expires_at")):
            raise invalid(
                f"/auth/expires_at is {auth['expires_at']!r}, which is not in the future."
            )

    def _refuse_taken(self, vault_id: str, auth: JsonObject) -> None:
        """A full vault, or one that has an active credential for the same."""
        stored = self.store.select(self.kind, parent=vault_id, conditions=[NOT_ARCHIVED])
        if len(stored) >= _MAX_ACTIVE:
            raise invalid(f"Vault {vault_id!r} has {_MAX_ACTIVE} credentials, the most it can.")
        target = target_of(auth)
        for other in stored:
            if target_of(other.data["auth"]) == target:
                raise conflict(
                    f"Credential {other.data['id']!r} of this vault is for {target!r} already."
                    " Archive it to free that."
                )


_UNAUTHORIZED: JsonObject = {
    "method": "initialize",
    "http_response": {
        "status_code": 401,
        "content_type": "text/plain",
        "body": "The access token has expired.",
        "body_truncated": False,
    },
}
