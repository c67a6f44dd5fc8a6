"""The server as it really answers: walls on every answer, closed doors closed, one way in for browsers alone."""

import http.client
import subprocess
import sys

import pytest

from tests.journeys.server import ROOT, Server, free_port

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    found = Server(tmp_path_factory.mktemp("served") / "data").start()
    yield found
    found.kill()


def get(server, path, **headers):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer, body


@pytest.mark.parametrize("path", ["/", "/questions", "/healthz", "/_stcore/health", "/static/none.js"])
def test_every_answer_carries_the_walls(server, path):
    answer, _ = get(server, path)
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["x-frame-options"] == "DENY"
    assert answer.headers["referrer-policy"] == "no-referrer"


def test_figures_about_the_server_are_closed(server):
    assert get(server, "/_stcore/metrics")[0].status == 404
    assert get(server, "/_stcore/agent/openapi.json")[0].status == 404


def knock(server, **headers):
    """The answer to a wish for a websocket, the only way to anybody's data."""
    wish = {
        "Connection": "Upgrade",
        "Upgrade": "websocket",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
        "Sec-WebSocket-Protocol": "streamlit",
    }
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    connection.request("GET", "/_stcore/stream", headers=wish | headers)
    status = connection.getresponse().status
    connection.close()
    return status


def test_a_websocket_needs_the_origin_of_this_server(server):
    assert knock(server) == 403
    assert knock(server, Origin="http://evil.example") == 403
    assert knock(server, Origin=server.address) == 101


def test_a_page_that_points_its_own_name_here_gets_nothing(server):
    name = f"evil.example:{server.port}"
    assert knock(server, Host=name, Origin=f"http://{name}") == 403


def test_streamlit_run_works_as_people_expect(tmp_path):
    port = free_port()
    command = [sys.executable, "-m", "streamlit", "run", str(ROOT / "app.py"), "--server.port", str(port)]
    found = Server(tmp_path / "data")
    found.port = port
    process = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        found.wait()
        assert b"Procurement Readiness" in get(found, "/")[1]
    finally:
        process.kill()
        process.wait()
