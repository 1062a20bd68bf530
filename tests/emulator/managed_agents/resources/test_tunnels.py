"""Tunnels, their tokens, and the certificates that they trust."""

import pytest

from agentsessions import BadRequestError, Client, NotFoundError
from tests.emulator.support import CA

NO_CA = """\
-----BEGIN CERTIFICATE-----
MIIBczCCARigAwIBAgIUBy3schxYi3j4PGzx2GuFautEUbUwCgYIKoZIzj0EAwIw
DzENMAsGA1UEAwwEbGVhZjAgFw0yNjExMjgxMjM1NThaGA8yMTI2MTEwNDEyMzU1
OFowDzENMAsGA1UEAwwEbGVhZjBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABHab
Sey7p7pOobDc1CseQx8/6qtUN3goXAcGAcCxUIV0yWjA9Zu+i1NunZ4iZcxP7RBC
BNM+6g6vQAkpHtfitCOjUDBOMB0GA1UdDgQWBBQY4EH3Pe9UB9Ht/1X7/fIb2xjt
XzAfBgNVHSMEGDAWgBQY4EH3Pe9UB9Ht/1X7/fIb2xjtXzAMBgNVHRMBAf8EAjAA
MAoGCCqGSM49BAMCA0kAMEYCIQDPiO8IzfLMzQq+IMKQ948+sOsFqEzbOFLYWtZt
OcWkTQIhAI3qsAoyElXNAaogugikfEtkVr0MkkLOtTt8ZYII4Hz2
-----END CERTIFICATE-----
"""
FINGERPRINT = "4dc9d6996e1197a06426ea99422c0d3c4665c19eb6cdc2d999292168deb50e0d"


@pytest.fixture
def tunnel(client: Client) -> str:
    return client.tunnels.create().id


def test_a_tunnel_has_a_domain_of_its_own(client: Client) -> None:
    tunnel = client.tunnels.create(display_name="Warehouse")
    assert (tunnel.id[:4], tunnel.display_name) == ("tnl_", "Warehouse")
    assert tunnel.domain.endswith(".tunnel.anthropic.com")
    assert client.tunnels.create().domain != tunnel.domain
    assert set(tunnel.to_dict()) == {
        *("id", "type", "display_name", "domain", "created_at", "archived_at"),
    }
    assert client.tunnels.retrieve(tunnel.id) == tunnel
    assert len([*client.tunnels.list()]) == 2


def test_a_token_stays_until_it_is_rotated(client: Client, tunnel: str) -> None:
    token = client.tunnels.reveal_token(tunnel)
    assert client.tunnels.reveal_token(tunnel) == token
    rotated = client.tunnels.rotate_token(tunnel, reason="It was on a sticker.")
    assert (rotated.id, rotated.tunnel_token) != (token.id, token.tunnel_token)
    assert client.tunnels.reveal_token(tunnel) == rotated


def test_an_archived_tunnel_has_no_token(client: Client, tunnel: str) -> None:
    certificate = client.tunnels.certificates.create(tunnel, ca_certificate_pem=CA)
    archived = client.tunnels.archive(tunnel)
    assert client.tunnels.archive(tunnel) == archived
    for refused in (client.tunnels.reveal_token, client.tunnels.rotate_token):
        with pytest.raises(BadRequestError, match="is archived"):
            refused(tunnel)
    with pytest.raises(BadRequestError, match="is archived"):
        client.tunnels.certificates.create(tunnel, ca_certificate_pem=CA)
    shown = client.tunnels.certificates.retrieve(tunnel, certificate.id)
    assert shown.archived_at is not None


def test_certificates_are_known_by_their_fingerprint(client: Client, tunnel: str) -> None:
    certificates = client.tunnels.certificates
    first = certificates.create(tunnel, ca_certificate_pem=CA)
    assert (first.id[:5], first.fingerprint, first.tunnel_id) == ("tcrt_", FINGERPRINT, tunnel)
    assert str(first.to_dict()["expires_at"]).startswith("2126-11-04T12:35:58")
    certificates.create(tunnel, ca_certificate_pem=CA)
    with pytest.raises(BadRequestError, match="2 certificates, the most"):
        certificates.create(tunnel, ca_certificate_pem=CA)

    certificates.archive(tunnel, first.id)
    certificates.create(tunnel, ca_certificate_pem=CA)
    assert len([*certificates.list(tunnel)]) == 2
    assert len([*certificates.list(tunnel, include_archived=True)]) == 3
    with pytest.raises(NotFoundError):
        certificates.retrieve(client.tunnels.create().id, first.id)


@pytest.mark.parametrize(
    ("pem", "message"),
    [
        ("", "exactly one certificate"),
        (CA + CA, "exactly one certificate"),
        (CA + "-----BEGIN PRIVATE KEY-----", "exactly one certificate"),
        (CA.replace("MIIBez", "MIIBfz"), "is no X.509 certificate"),
        ("-----BEGIN CERTIFICATE-----\n", "is no X.509 certificate"),
        (NO_CA, "is not one of a CA"),
    ],
)
def test_refused_certificates(client: Client, tunnel: str, pem: str, message: str) -> None:
    with pytest.raises(BadRequestError, match=message):
        client.tunnels.certificates.create(tunnel, ca_certificate_pem=pem)
