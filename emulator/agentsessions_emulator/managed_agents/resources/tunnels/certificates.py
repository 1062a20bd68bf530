"""The CA certificates that tunnels trust."""

import hashlib
import re
import ssl

from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.errors import invalid
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.paging.parameters import NOT_ARCHIVED
from agentsessions_emulator.managed_agents.resources.collection import Collection

_MAX_ACTIVE = 2
_PLACE = "/ca_certificate_pem"
_BLOCK = re.compile(r"-----BEGIN ([A-Z0-9 ]+)-----")


class TunnelCertificates(Collection):
    """The certificates of all tunnels."""

    operations = "tunnels_certificates"
    kind = "tunnel_certificate"
    prefix = "tcrt"
    archived_with_parent = True

    def new(self, item: JsonObject, request: Request) -> JsonObject:
        tunnel_id = request.path["tunnel_id"]
        active = self.store.select(self.kind, parent=tunnel_id, conditions=[NOT_ARCHIVED])
        if len(active) >= _MAX_ACTIVE:
            raise invalid(
                f"Tunnel {tunnel_id!r} has {_MAX_ACTIVE} certificates, the most it can. Archive"
                " one."
            )
        return {**item, "tunnel_id": tunnel_id, **_read(request.body["ca_certificate_pem"])}


def _read(pem: str) -> JsonObject:
    """The fingerprint and expiry of a PEM that holds exactly one certificate, of a CA."""
    if _BLOCK.findall(pem) != ["CERTIFICATE"]:
        raise invalid(f"{_PLACE} must hold exactly one certificate and nothing else.")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        der = ssl.PEM_cert_to_DER_cert(pem.strip())
        context.load_verify_locations(cadata=der)
    except (ValueError, ssl.SSLError) as error:
        raise invalid(f"{_PLACE} is no X.509 certificate in PEM form.") from error
    authorities = context.get_ca_certs()
    if not authorities:
        raise invalid(f"{_PLACE}: the certificate is not one of a CA.")
    expires_at = ssl.cert_time_to_seconds(str(authorities[0]["notAfter"]))
    return {
        "fingerprint": hashlib.sha256(der).hexdigest(),
        "expires_at": timestamp(expires_at * 1_000_000),
    }
