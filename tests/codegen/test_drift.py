"""The document says what the official client does, and whatever it does not say is found."""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest
from attrs import evolve

from codegen import __main__ as command_line
from codegen.document import Document
from codegen.drift import ClientError, report as drift
from codegen.drift.allowed import ALLOWED, LEFT_OUT, Allowed
from codegen.drift.client import Client, installed_sources
from codegen.drift.client_types import Scope, Types
from codegen.drift.report import Report, compared, read_client, require_pinned
from codegen.drift.source import PACKAGE, Sources
from codegen.drift.verify_classes import class_disagreements
from codegen.drift.verify_methods import method_disagreements
from tests.codegen.drifting import Json, complaints, document_of, pasted, without

ROOT = Path(__file__).parents[2]
OPENAPI = Document.load(ROOT / "openapi.yaml")
DATA_CONTROLS = "/v1/user_profiles/{user_profile_id}/providers/google/data_controls"
WEBHOOKS = {"external_storage.failed", "external_storage.recovered"}
ONLY_WORDS = {
    ("missing-description", "description"),
    ("missing-keyword", "description"),
    ("missing-example", "examples"),
}


@pytest.fixture(scope="module")
def client() -> Client:
    return read_client()


def _watched(root: Json, client: Client) -> Report:
    return compared(document_of(root), client)


def _found(report: Report) -> list[str]:
    """The lines without their place in the document."""
    return [line.partition(": ")[2] for line in report.lines]


def test_the_document_says_what_the_client_does(client: Client) -> None:
    report = compared(OPENAPI, client)
    assert report.lines == ()
    assert report.scaffold == ""
    assert report.summary.endswith("0 differences over 114 operations")


def test_every_exception_has_a_reason() -> None:
    assert all(len(entry.reason) > 20 for entry in ALLOWED)
    assert all(len(reason) > 20 for reason in LEFT_OUT.values())


def test_an_exception_that_no_longer_applies_is_an_error(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = Allowed("BetaThing.*", "it takes null", "it was so once")
    monkeypatch.setattr("codegen.drift.allowed.ALLOWED", (*ALLOWED, old))
    assert compared(OPENAPI, client).lines == (
        (
            "codegen/drift/allowed.py: nothing is like 'BetaThing.*', 'it takes null' any more; "
            "delete the entry"
        ),
    )


def test_what_the_service_has_gained_since_2_11_is_found(client: Client) -> None:
    before = without(OPENAPI.root, paths={DATA_CONTROLS}, webhooks=WEBHOOKS)
    report = _watched(before, client)
    resource = "user_profiles.providers.google.data_controls"
    union = "BetaWebhookEventData: variant type=external_storage"
    place = "(/components/schemas/WebhookEventData)"
    assert _found(report) == [
        f"missing: {resource}.retrieve: GET {DATA_CONTROLS} is missing (/paths)",
        f"missing: {resource}.update: POST {DATA_CONTROLS} is missing (/paths)",
        f"missing: {union}.failed is missing {place}",
        f"missing: {union}.recovered is missing {place}",
    ]
    after = pasted(before, report.scaffold)
    assert complaints(after) == ONLY_WORDS
    assert _watched(after, client).lines == ()


def test_a_scaffold_of_almost_everything_lacks_only_words(client: Client) -> None:
    root: Json = OPENAPI.root
    paths = {path for path in root["paths"] if path != "/v1/dreams"}
    before = without(root, paths=paths, webhooks=WEBHOOKS)
    assert complaints(before) == set()
    after = pasted(before, _watched(before, client).scaffold)
    assert complaints(after) == ONLY_WORDS
    found = _watched(after, client)
    assert [line for line in found.lines if line.startswith("openapi.yaml")] == []


def test_every_kind_of_difference_has_its_line_and_place(client: Client) -> None:
    root: Json = copy.deepcopy(OPENAPI.root)
    paths, schemas = root["paths"], root["components"]["schemas"]
    del schemas["Agent"]["properties"]["name"]
    schemas["Agent"]["required"].remove("version")
    schemas["Agent"]["properties"]["mood"] = {"type": "string"}
    schemas["Vault"]["properties"]["metadata"] = {"type": "integer"}
    schemas["SortOrder"]["enum"] = ["asc", "sideways"]
    schemas["ExecutionIdentity"]["discriminator"]["mapping"].pop("aws_role")
    schemas["ExecutionIdentity"]["oneOf"].pop(0)
    schemas["AgentReferenceParams"]["properties"]["version"]["type"] = ["integer", "null"]
    paths["/v1/dreams"]["x-betas"] = ["agent-memory-2026-07-22"]
    paths["/v1/files"]["get"]["parameters"].pop()
    paths["/v1/files/{file_id}"]["put"] = paths["/v1/files/{file_id}"].pop("delete")
    paths["/v1/skills"]["get"]["operationId"] = "skills_enumerate"
    found = set(_found(_watched(root, client)))
    agent = "/components/schemas/Agent"
    identity = "BetaManagedAgentsExecutionIdentity"
    assert found >= {
        f"missing: BetaManagedAgentsAgent.name: field name is missing ({agent})",
        (
            "different: BetaManagedAgentsAgent.version: it is required, not optional "
            f"({agent}/properties/version)"
        ),
        (
            "gone: BetaManagedAgentsAgent.mood: the client has no field mood "
            f"({agent}/properties/mood)"
        ),
        (
            "different: BetaManagedAgentsVault.metadata: it is a map "
            "(/components/schemas/Vault/properties/metadata)"
        ),
        (
            f"missing: {identity}: variant type=aws_role is missing "
            "(/components/schemas/ExecutionIdentity)"
        ),
        (
            "missing: dreams.list: beta value dreaming-2026-04-21 is missing "
            "(/paths/~1v1~1dreams/x-betas)"
        ),
        (
            "gone: dreams.list: the client does not send beta agent-memory-2026-07-22 "
            "(/paths/~1v1~1dreams/x-betas)"
        ),
        (
            "missing: files.list.scope_id: query parameter scope_id is missing "
            "(/paths/~1v1~1files/get)"
        ),
        (
            "different: files.delete: the method is 'delete', not 'put' "
            "(/paths/~1v1~1files~1{file_id}/put)"
        ),
        "missing: skills.list: GET /v1/skills is missing (/paths)",
        "gone: skills_enumerate: the client has no such operation (/paths/~1v1~1skills/get)",
    }
    assert any("value 'desc' is missing (/components/schemas/SortOrder)" in line for line in found)
    assert any("no value 'sideways' (/components/schemas/SortOrder)" in line for line in found)
    assert any("it does not take null" in line for line in found)


def test_lines_say_where_to_look(client: Client) -> None:
    root: Json = copy.deepcopy(OPENAPI.root)
    root["paths"]["/v1/dreams/{dream_id}/cancel"]["post"]["operationId"] = "dreams_stop"
    report = compared(Document("openapi.yaml", root, OPENAPI.lines), client)
    text = (ROOT / "openapi.yaml").read_text("utf-8")
    line = text[: text.index("operationId: dreams_cancel")].count("\n")
    assert report.lines[-1].startswith(f"openapi.yaml:{line}: gone: dreams_stop: the client has no")


# The client


@pytest.fixture
def files(client: Client) -> Client:
    """The client with the resource `files` alone, to be spoilt."""
    others = {resource.name for resource in client.resources} - {"files"}
    found = Client(installed_sources(), {*LEFT_OUT, *others})
    found.webhook = None
    return found


def test_a_class_that_is_not_what_its_source_says_is_noticed(files: Client) -> None:
    key = f"{PACKAGE}.types.beta.beta_file_metadata.BetaFileMetadata"
    real = files.object(key)
    fields = {name: one for name, one in real.fields.items() if name != "filename"}
    fields["id"] = evolve(fields["id"], required=False)
    files.types.add(key, evolve(real, fields=fields))
    assert list(class_disagreements(files)) == [
        "BetaFileMetadata: the fields filename are not on both sides",
        "BetaFileMetadata.id: required is True, and was read as False",
    ]


def test_a_method_that_does_not_send_what_its_source_says_is_noticed(files: Client) -> None:
    listing = next(method for method in files.methods if method.place == "files.list")
    wrong = evolve(listing.operation, method="post", path="/v1/file", betas=("a",))
    listing.__dict__["operation"] = wrong
    assert list(method_disagreements(files)) == [
        "files.list: method is 'get', and was read as 'post'",
        "files.list: path is '/v1/files', and was read as '/v1/file'",
        "files.list: anthropic-beta is '', and was read as 'a'",
    ]


def test_a_type_that_is_not_understood_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "things.py").write_text("class Thing(BaseModel):\n    a: Tuple[int]\n", "utf-8")
    types = Types(Sources(tmp_path))
    with pytest.raises(ClientError, match=r"Thing\.a: the type Tuple\[\.\.\.\] is not understood"):
        types.object(f"{PACKAGE}.things.Thing")
    module = Sources(tmp_path).module(f"{PACKAGE}.things")
    with pytest.raises(ClientError, match="the type Gone is not understood"):
        types.shape(_expression("Gone"), Scope(module), "place")


def _expression(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


# Errors of the command


def test_the_client_must_be_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(_: str) -> str:
        raise PackageNotFoundError

    monkeypatch.setattr(drift, "version", absent)
    with pytest.raises(ClientError, match=r"not installed: anthropic 2\.14\.0 is needed"):
        require_pinned(ROOT)


def _newest(_: str) -> str:
    return "2.99.0"


def _watching(report: Report) -> Callable[[Path, Path], Report]:
    def watch(_document: Path, _project: Path) -> Report:
        return report

    return watch


def test_the_client_must_be_the_pinned_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(drift, "version", _newest)
    monkeypatch.setattr("sys.argv", ["codegen", "drift"])
    assert command_line.main() == 2
    said = capsys.readouterr().err
    assert said.startswith("anthropic 2.99.0 is installed, but pyproject.toml pins 2.14.0: ")


@pytest.mark.parametrize(
    ("text", "message"),
    [(None, "the document does not exist"), ("openapi: [", "YAML syntax"), ("a: 1", "without")],
)
def test_the_document_must_be_readable(
    text: str | None,
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    document = tmp_path / "openapi.yaml"
    if text is not None:
        document.write_text(text, "utf-8")
    monkeypatch.setattr("sys.argv", ["codegen", "drift", "--document", str(document)])
    assert command_line.main() == 2
    assert message in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "report", "status"),
    [
        ([], Report(lines=("a line",), summary="1 difference", scaffold="paths: {}\n"), 1),
        ([], Report(lines=(), summary="none", scaffold=""), 0),
        (
            ["--scaffold"],
            Report(lines=("a line",), summary="1 difference", scaffold="paths: {}\n"),
            0,
        ),
    ],
)
def test_the_command_prints_lines_or_a_scaffold(
    options: list[str],
    report: Report,
    status: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(command_line, "watch", _watching(report))
    monkeypatch.setattr("sys.argv", ["codegen", "drift", *options])
    assert command_line.main() == status
    printed = capsys.readouterr()
    expected = [report.scaffold.strip()] if options else list(report.lines)
    assert printed.out.split("\n")[:-1] == expected
    assert printed.err == ("" if options else f"{report.summary}\n")
