"""Tunnels: ways into a private network. No connector ever opens one here."""

import base64

from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject, dump
from agentsessions_emulator.managed_agents.resources.collection import Collection
from agentsessions_emulator.service.operations import operation


class Tunnels(Collection):
    """All tunnels. Their tokens are not stored, but follow from the number of rotations."""

    operations = "tunnels"
    kind = "tunnel"
    prefix = "tnl"

    def new(self, item: JsonObject, request: Request) -> JsonObject:
        label = item["id"].replace("_", "-")
        return {
            **item,
            "display_name": request.body.get("display_name"),
            "domain": f"{label}.tunnel.anthropic.com",
            "rotations": 0,
        }

    @operation("tunnels_reveal_token")
    def reveal(self, request: Request) -> JsonObject:
        tunnel = self.named(request)
        self.refuse_archived(tunnel)
        return _token(tunnel)

    @operation("tunnels_rotate_token")
    def rotate(self, request: Request) -> JsonObject:
        tunnel = self.named(request)
        self.refuse_archived(tunnel)
        return _token(self.save({**tunnel, "rotations": tunnel["rotations"] + 1}))


def _token(tunnel: JsonObject) -> JsonObject:
    key = f"ttok_{tunnel['id']}_{tunnel['rotations']}"
    text = dump({"tunnel": tunnel["id"], "token": key})
    token = base64.urlsafe_b64encode(text.encode()).decode()
    return {"id": key, "type": "tunnel_token", "tunnel_token": token}
