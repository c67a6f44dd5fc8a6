"""The starter opens the browser when the app answers, and starts no second one beside it."""

import http.server
import socket
import threading

import pytest

from hosting.windows.folder import start


class Healthy(http.server.BaseHTTPRequestHandler):
    """Answers as the app does, or as some other program."""

    words = b"ok"

    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(self.words)

    def log_message(self, *_args):
        pass


class Stranger(Healthy):
    words = b"<html>"


@pytest.fixture
def serving():
    servers = []

    def made(handler):
        servers.append(http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler))
        threading.Thread(target=servers[-1].serve_forever, daemon=True).start()
        return servers[-1].server_port

    yield made
    for server in servers:
        server.shutdown()
        server.server_close()


def test_the_app_is_told_from_other_programs_and_from_nobody(serving):
    assert start.answers(serving(Healthy))
    assert not start.answers(serving(Stranger))
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        assert not start.answers(door.getsockname()[1])


def test_the_browser_opens_once_the_app_answers_and_never_where_it_does_not(serving):
    shown, port = [], serving(Healthy)
    start.open_when_ready(port, shown.append)
    start.open_when_ready(serving(Stranger), shown.append, patience=0.1)
    assert shown == [f"http://127.0.0.1:{port}"]


def test_where_the_usual_door_is_taken_another_is_used(monkeypatch):
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        taken = door.getsockname()[1]
        monkeypatch.setattr(start, "PORT", taken)
        assert start.free_port() not in (0, taken)
    assert start.free_port() == taken


def test_a_second_start_only_opens_the_browser(serving, monkeypatch):
    shown, port = [], serving(Healthy)
    monkeypatch.setattr(start, "PORT", port)
    monkeypatch.setattr(start.webbrowser, "open", shown.append)
    monkeypatch.setattr(start, "serve", lambda port: pytest.fail("a second app"))
    assert start.main() == 0
    assert shown == [f"http://127.0.0.1:{port}"]
