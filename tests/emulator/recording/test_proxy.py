"""The proxy hands on what it gets, unchanged and at once, to one service, and ends with either."""

import signal
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from agentsessions_emulator import Emulator
from tests.emulator.support import CUSTOM_TOOL, HEADERS, Api, Stream
from tests.support.exchange import Exchange
from tests.support.http import plain_client
from tests.support.processes import end, start
from tests.support.replies import STREAM_HEAD, answer, chunk, frame, head
from tests.support.server import Server

EVENT = {"type": "session.status_running", "id": "sevt_1", "processed_at": "2026-11-28T10:00:00Z"}
STREAM = "/v1/sessions/sesn_1/events/stream"


@pytest.fixture(scope="module")
def upstream() -> Iterator[Server]:
    with Server() as server:
        yield server


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("recording") / "conversation.yaml"


@pytest.fixture(scope="module")
def proxy(upstream: Server, recording: Path) -> Iterator[Emulator]:
    with Emulator(record=recording, upstream=f"{upstream.url}/base/") as emulator:
        yield emulator


@pytest.fixture
def http(proxy: Emulator, upstream: Server) -> Iterator[httpx.Client]:
    upstream.requests.clear()
    with plain_client(proxy.url, headers=HEADERS) as client:
        yield client


def connected(proxy: Emulator) -> socket.socket:
    host, port = proxy.url.removeprefix("http://").split(":")
    return socket.create_connection((host, int(port)))


def test_requests_and_answers_are_unchanged(http: httpx.Client, upstream: Server) -> None:
    upstream.handler = answer(b'{"a":  1}', 418, {"x-of-service": "yes", "connection": "x-hop"})
    sent = http.build_request(
        "POST",
        "/",
        extensions={"target": b"/v1/agents/a%2Fb/../c?x=%20&y[]=1"},
        content=b'{ "name":1}',
        headers={"connection": "keep-alive, x-mine", "x-mine": "1", "x-yours": "2", "te": "a"},
    )
    got = http.send(sent)
    request = upstream.requests[0]
    assert request.method == "POST"
    assert request.target == "/base/v1/agents/a%2Fb/../c?x=%20&y[]=1"
    assert request.body == b'{ "name":1}'
    headers = dict(request.headers)
    assert headers["authorization"] == HEADERS["authorization"]
    assert headers["x-yours"] == "2"
    assert headers["content-length"] == "11"
    assert not {"x-mine", "te"} & set(headers)
    assert headers["host"] == upstream.url.removeprefix("http://")
    assert (got.status_code, got.content) == (418, b'{"a":  1}')
    assert got.headers["x-of-service"] == "yes"
    assert got.headers["request-id"] == "req_test"
    assert "connection" not in got.headers


def test_redirects_are_the_clients_to_follow(http: httpx.Client, upstream: Server) -> None:
    upstream.handler = head(307, {"location": "http://example.com/", "content-length": "0"})
    got = http.get("/v1/agents")
    assert (got.status_code, got.headers["location"]) == (307, "http://example.com/")
    assert len(upstream.requests) == 1


def test_whole_urls_go_nowhere(proxy: Emulator, upstream: Server) -> None:
    upstream.requests.clear()
    with connected(proxy) as connection:
        connection.sendall(b"GET http://example.com/ HTTP/1.1\r\nhost: localhost\r\n\r\n")
        assert connection.recv(12) == b"HTTP/1.1 400"
    assert upstream.requests == []


def test_events_pass_one_by_one(http: httpx.Client, upstream: Server) -> None:
    async def talk(exchange: Exchange) -> None:
        await exchange.send(STREAM_HEAD)
        await exchange.send(frame(EVENT))
        await exchange.gone()

    upstream.handler = talk
    with http.stream("GET", STREAM) as response:
        assert Stream(response).event() == EVENT
    upstream.wait_for_no_connections()


def test_a_client_that_goes_away_is_gone_for_the_service(upstream: Server, proxy: Emulator) -> None:
    upstream.requests.clear()

    async def wait(exchange: Exchange) -> None:
        await exchange.gone()

    upstream.handler = wait
    with connected(proxy) as connection:
        connection.sendall(b"GET /v1/agents HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n")
        upstream.wait_for_requests(1)
    upstream.wait_for_no_connections()


@pytest.mark.parametrize("length", ["transfer-encoding: chunked", "content-length: 100"])
def test_a_response_that_breaks_off_does_so_for_the_client(
    http: httpx.Client, upstream: Server, length: str
) -> None:
    name, _, value = length.partition(": ")

    async def begin(exchange: Exchange) -> bytes:
        exchange.closes = True
        body = chunk(b'{"data"') if "chunked" in length else b'{"data"'
        return head(200, {"content-type": "application/json", name: value}) + body

    upstream.handler = begin
    with pytest.raises(httpx.RemoteProtocolError):
        http.get("/v1/agents")


def test_a_service_that_is_not_there(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        gone = f"http://127.0.0.1:{listening.getsockname()[1]}"
    recording = tmp_path / "conversation.yaml"
    recording.write_text("of yesterday")
    with Emulator(record=recording, upstream=gone) as proxy, Api(proxy.url) as api:
        assert f"got no answer from {gone}" in api.refusal(502, "GET", "/v1/agents")
        response = api.http.get("/v1/agents")
        assert response.headers["x-agentsessions-emulator"] == "proxy"
        assert response.json()["error"]["type"] == "api_error"
        assert [request.status for request in proxy.requests] == [502, 502]
    assert recording.read_text() == "of yesterday"


def test_large_bodies_pass_piece_by_piece(http: httpx.Client, upstream: Server) -> None:
    piece = b"x" * 65536
    upstream.keeps_bodies = False

    async def download(exchange: Exchange) -> None:
        await exchange.send(head(200, {"content-length": str(len(piece) * 100)}))
        for _ in range(100):
            await exchange.send(piece)

    upstream.handler = download
    received = upstream.received
    got = http.post("/v1/files", content=(piece for _ in range(100)))
    upstream.keeps_bodies = True
    assert upstream.received - received == len(piece) * 100
    assert len(got.content) == len(piece) * 100


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        ({"upstream": None}, "both a file to record in and an upstream"),
        ({"upstream": "ftp://host"}, "must be a URL"),
        ({"upstream": "https://"}, "must be a URL"),
        ({"upstream": "https://key@host"}, "only a scheme"),
        ({"upstream": "https://host?a=b"}, "only a scheme"),
        ({"upstream": "http://example.com"}, "must be https"),
        ({"redact": ["("]}, "no regular expression"),
        ({"keep": ["everything"]}, "can keep"),
        ({"record": "nowhere/at/all.yaml"}, "there is no folder"),
        ({"script": "agentsessions_emulator:follow_directives"}, "is not played or stored"),
        ({"db": "state.db"}, "is not played or stored"),
        ({"port": None}, "a recording needs a port"),
        ({"record": None, "upstream": None, "keep": ["files"]}, "both a file"),
    ],
)
def test_settings_that_cannot_be(options: dict[str, object], complaint: str) -> None:
    settings = {"record": "conversation.yaml", "upstream": "https://api.example", **options}
    with pytest.raises((ValueError, RuntimeError)) as refused:
        Emulator(**settings).start()  # type: ignore[arg-type]  # wrong on purpose
    assert complaint in f"{refused.value} {refused.value.__cause__}"


def test_ctrl_c_leaves_a_whole_recording(emulator: Emulator, tmp_path: Path) -> None:
    recording = tmp_path / "conversation.yaml"
    options = ["--record", str(recording), "--upstream", emulator.url, "--port", "0"]
    process = start("-m", "agentsessions_emulator", *options, paths=sys.path)
    assert process.stdout is not None
    url = process.stdout.readline().strip()
    with Api(url) as api:
        session_id = api.session(tools=[CUSTOM_TOOL])["id"]
        with api.listen(session_id) as stream:
            api.say(session_id, "echo: hello\nsleep 3600\necho: never")
            stream.until("agent.message")
            emulator.inject(session_id, {"type": "agent.sang"})
            stream.until("agent.sang")
            out, err = end(process, signal.SIGINT)
            with pytest.raises(httpx.RemoteProtocolError):
                stream.rest()
    assert (process.returncode, out) == (130, "")
    assert err == "not recorded: agent.sang (1)\n"
    assert "- say: hello" in recording.read_text()
    assert "#   agent.sang: 1" in recording.read_text()
    assert [*tmp_path.iterdir()] == [recording]


def test_the_recording_is_whole_whenever_a_session_rests(
    emulator: Emulator, tmp_path: Path
) -> None:
    recording = tmp_path / "conversation.yaml"
    with Emulator(record=recording, upstream=emulator.url) as proxy, Api(proxy.url) as api:
        first, second = (api.session(tools=[CUSTOM_TOOL])["id"] for _ in range(2))
        with api.listen(first) as one, api.listen(second) as two:
            for session_id, stream in ((first, one), (second, two), (first, one)):
                api.say(session_id, f"echo: {session_id}")
                stream.until("session.status_idle")
                assert f"say: sesn_{1 if session_id == first else 2}" in recording.read_text()
    assert recording.read_text().count("turns:") == 2


def test_the_control_plane_and_the_log_of_requests(
    http: httpx.Client, proxy: Emulator, upstream: Server
) -> None:
    upstream.handler = answer({"data": []})
    assert http.get("/_emulator/health").status_code == 200
    assert http.get("/v1/agents").status_code == 200
    logged = proxy.requests[-1]
    assert (logged.operation, logged.status) == ("agents_list", 200)
    assert logged.headers["authorization"] == "[redacted]"
    assert len(upstream.requests) == 1
