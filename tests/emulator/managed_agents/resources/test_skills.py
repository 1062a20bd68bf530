"""Skills: packages of files in versions, downloaded as they were sent."""

import io
import zipfile
from typing import Any

import pytest

from agentsessions import BadRequestError, Client, NotFoundError, RequestTooLargeError

MANIFEST = b"---\nname: sales-report\ndescription: How a report is laid out.\n---\nHi"
BINARY = b"\x00\r\n--x\r\n\xff"


def files(folder: str = "sales-report", manifest: bytes = MANIFEST) -> Any:
    return [(f"{folder}/SKILL.md", manifest), (f"{folder}/lib/data.bin", BINARY)]


def unzipped(client: Client, skill_id: str, version: str) -> dict[str, bytes]:
    archive = client.skills.versions.download(skill_id, version).read()
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def test_a_skill_has_the_files_that_were_sent(client: Client) -> None:
    skill = client.skills.create(files=files("any-folder"))
    assert (skill.id[:6], skill.display_name, skill.source.type) == (
        "skill_",
        "Sales report",
        "custom",
    )
    version = client.skills.versions.retrieve(skill.id, "latest")
    assert (version.id, version.name) == (skill.latest_version_id, "sales-report")
    assert version.description == "How a report is laid out."
    assert client.skills.versions.retrieve(skill.id, version.id) == version
    assert unzipped(client, skill.id, version.id) == {
        "sales-report/SKILL.md": MANIFEST,
        "sales-report/lib/data.bin": BINARY,
    }


def test_versions_come_and_go(client: Client) -> None:
    skill = client.skills.create(files=files(), display_name="Reports")
    second = client.skills.versions.create(skill.id, files=files())
    changed = client.skills.retrieve(skill.id)
    assert (changed.latest_version_id, changed.display_name) == (second.id, "Reports")
    assert [version.id for version in client.skills.versions.list(skill.id)] == [
        second.id,
        skill.latest_version_id,
    ]

    deleted = client.skills.versions.delete(skill.id, second.id)
    assert deleted.to_dict() == {"id": second.id, "type": "skill_version_deleted"}
    assert client.skills.retrieve(skill.id).latest_version_id == skill.latest_version_id
    with pytest.raises(BadRequestError, match="the only version"):
        client.skills.versions.delete(skill.id, skill.latest_version_id)


def test_deleting_a_skill_deletes_its_versions(client: Client) -> None:
    skill = client.skills.create(files=files())
    assert client.skills.delete(skill.id).to_dict() == {"id": skill.id, "type": "skill_deleted"}
    for version in (skill.latest_version_id, "latest"):
        with pytest.raises(NotFoundError):
            client.skills.versions.retrieve(skill.id, version)


def test_only_one_operation_knows_latest(client: Client) -> None:
    skill = client.skills.create(files=files())
    with pytest.raises(NotFoundError):
        client.skills.versions.delete(skill.id, "latest")
    with pytest.raises(NotFoundError):
        client.skills.versions.download(skill.id, "latest")


def test_lists_by_source(client: Client) -> None:
    skill = client.skills.create(files=files())
    assert [each.id for each in client.skills.list(source="custom")] == [skill.id]
    assert [*client.skills.list(source="anthropic")] == []


def test_a_version_keeps_the_name_of_its_skill(client: Client) -> None:
    skill = client.skills.create(files=files())
    other = MANIFEST.replace(b"sales-report", b"other")
    with pytest.raises(BadRequestError, match="the name must be 'sales-report'"):
        client.skills.versions.create(skill.id, files=files(manifest=other))


@pytest.mark.parametrize(
    ("sent", "message"),
    [
        ([("SKILL.md", MANIFEST)], "one top-level folder"),
        ([*files(), ("other/a", b"")], "one top-level folder"),
        ([("a/b.txt", b"")], "must have a SKILL.md"),
        ([*files(), *files()], "more than once"),
        ([("a/SKILL.md", MANIFEST), ("a/../b", b"")], "plain relative path"),
        ([("/a/SKILL.md", MANIFEST)], "plain relative path"),
        ([("a\\SKILL.md", MANIFEST)], "plain relative path"),
        ([("a/b\u200b", MANIFEST)], "plain relative path"),
        (files(manifest=b"no front matter"), "must begin with front matter"),
        (files(manifest=b"---\n[\n---\n"), "must begin with front matter"),
        (files(manifest=b"---\n" + b"[" * 5000 + b"\n---\n"), "must begin with front matter"),
        (files(manifest=b"---\nname: Sales Report\ndescription: x\n---\n"), "lower-case"),
        (files(manifest=b"---\nname: a\ndescription: ''\n---\n"), "the description"),
        (files(manifest=b"---\nname: a\n---\n"), "the description"),
    ],
)
def test_refused_packages(client: Client, sent: Any, message: str) -> None:
    with pytest.raises(BadRequestError, match=message):
        client.skills.create(files=sent)
    assert [*client.skills.list()] == []


def test_a_package_has_a_size(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    packages = "agentsessions_emulator.managed_agents.resources.skills.packages"
    monkeypatch.setattr(f"{packages}._MAX_BYTES", 50)
    with pytest.raises(RequestTooLargeError, match="at most 50 bytes"):
        client.skills.create(files=files())


def test_a_label_is_one_line(client: Client) -> None:
    with pytest.raises(BadRequestError, match="one line"):
        client.skills.create(files=files(), display_name="a\nb")
