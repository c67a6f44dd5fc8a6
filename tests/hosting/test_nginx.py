"""The proxy as it is shipped, before two small servers: one reader stays with one, strangers' claims do not pass."""

import http.client
import http.server
import json
import ssl
import threading
from collections import Counter

import pytest

from tests.hosting.proxy import NGINX, Proxy

pytestmark = [pytest.mark.slow, pytest.mark.skipif(NGINX is None, reason="make browser installs nginx")]


class Echo(http.server.BaseHTTPRequestHandler):
    """Says which server it is and what it was told."""

    protocol_version = "HTTP/1.1"

    def answer(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        told = {"port": self.server.server_port, "headers": {k.lower(): v for k, v in self.headers.items()}}
        body = json.dumps(told).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("X-Frame-Options", "DENY")
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_PUT = answer

    def log_message(self, *_args):
        pass


@pytest.fixture(scope="module")
def door(tmp_path_factory):
    """The port on which the proxy answers."""
    servers = []
    for _ in range(2):
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Echo)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
    proxy = Proxy(tmp_path_factory.mktemp("nginx"), [server.server_port for server in servers])
    yield proxy.port
    proxy.stop()
    for server in servers:
        server.shutdown()
        server.server_close()


def ask(port, path="/", method="GET", body=None, **headers):
    trusting = ssl._create_unverified_context()
    connection = http.client.HTTPSConnection("127.0.0.1", port, timeout=20, context=trusting)
    connection.request(method, path, body, {k.replace("_", "-"): v for k, v in headers.items()})
    answer = connection.getresponse()
    text = answer.read()
    connection.close()
    return answer, json.loads(text) if answer.status == 200 else None


def test_a_reader_stays_with_the_process_of_the_first_page_uploads_and_websocket_included(door):
    reached = Counter()
    for _ in range(12):
        first, told = ask(door)
        cookie = first.headers["set-cookie"].partition(";")[0]
        reached[told["port"]] += 1
        later = [
            ask(door, "/_stcore/stream", Cookie=cookie, Connection="Upgrade", Upgrade="websocket"),
            ask(door, "/_stcore/upload_file/s/1", "PUT", b"x" * 70_000, Cookie=cookie),
            ask(door, "/questions", Cookie=cookie),
        ]
        assert {seen["port"] for _, seen in later} == {told["port"]}
        assert all(answer.headers["set-cookie"] is None for answer, _ in later)
        assert later[0][1]["headers"]["upgrade"] == "websocket"
    assert len(reached) == 2


def test_what_a_stranger_claims_about_himself_does_not_reach_the_app(door):
    _, told = ask(door, X_Forwarded_For="127.0.0.1", Forwarded="for=127.0.0.1", Host="workshop.example.org")
    heard = told["headers"]
    assert heard["x-forwarded-for"] == "127.0.0.1"  # the address of this very connection, not the claim
    _, told = ask(door, X_Forwarded_For="10.9.8.7, 127.0.0.1")
    assert told["headers"]["x-forwarded-for"] == "127.0.0.1"
    assert "forwarded" not in heard
    assert (heard["host"], heard["x-forwarded-proto"]) == ("workshop.example.org", "https")


@pytest.mark.parametrize("path", ["/metrics", "/readyz", "/_stcore/metrics", "/_stcore/agent/openapi.json"])
def test_what_is_for_the_operator_is_closed(door, path):
    assert ask(door, path)[0].status == 404


def test_the_walls_of_the_app_come_through_and_one_of_https_is_added(door):
    answer, _ = ask(door)
    assert answer.headers["x-frame-options"] == "DENY"
    assert answer.headers["strict-transport-security"].startswith("max-age=")
    assert "Secure" in answer.headers["set-cookie"]
    assert "HttpOnly" in answer.headers["set-cookie"]
