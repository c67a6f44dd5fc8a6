"""Servers on loopback behind a resolver and a dialler of the tests: nothing else is ever contacted."""

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable
from pathlib import Path

from readiness.fetch.visit import WayOut

CERTIFICATE = Path(__file__).parent / "certificate.pem"
"""A key and a certificate for spindel.example that no browser trusts; made for these tests."""
PUBLIC = "93.184.215.14"
HTML = "text/html; charset=utf-8"


def answer(body=b"", status="200 OK", kind="text/plain", **headers) -> bytes:
    """A whole answer as it goes over the wire."""
    body = body.encode() if isinstance(body, str) else body
    said = {name.replace("_", "-"): value for name, value in headers.items()}
    named = {"Content-Type": kind, "Content-Length": str(len(body)), **said}
    lines = "".join(f"{name}: {value}\r\n" for name, value in named.items())
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body


NOT_FOUND = answer(status="404 Not Found")
EMPTY_ROBOTS = answer("User-agent: *\nDisallow:\n")


def moved(where: str) -> bytes:
    return answer(status="302 Found", Location=where)


class Server:
    """Answers each path with bytes, or with a function that is handed the connection."""

    def __init__(self, pages: dict[str, bytes | Callable[[socket.socket], None]], tls: bool = False) -> None:
        self.pages = {"/robots.txt": EMPTY_ROBOTS, **pages}
        self.requests: list[str] = []
        self.names: list[str | None] = []
        self._context = self._secure() if tls else None
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _secure(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTIFICATE)
        context.sni_callback = lambda _sock, name, _context: self.names.append(name)
        return context

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                taken, _ = self._listening.accept()
                threading.Thread(target=self._answer, args=(taken,), daemon=True).start()

    def _answer(self, taken: socket.socket) -> None:
        with contextlib.suppress(OSError), taken:
            connection = self._context.wrap_socket(taken, server_side=True) if self._context else taken
            with connection:
                asked = b""
                while b"\r\n\r\n" not in asked and (chunk := connection.recv(4096)):
                    asked += chunk
                self.requests.append(asked.decode())
                page = self.pages.get(asked.split(b" ")[1].decode(), NOT_FOUND)
                if callable(page):
                    page(connection)
                else:
                    connection.sendall(page)

    @property
    def paths(self) -> list[str]:
        return [text.split(" ")[1] for text in self.requests]

    def close(self) -> None:
        self._listening.close()


class Outside:
    """A world of names and addresses that all lead to one server; what was dialled is noted."""

    def __init__(self, server: Server, names=None, seconds: float = 5.0) -> None:
        self.server, self.seconds = server, seconds
        self.names = {"spindel.example": [PUBLIC], "www.spindel.example": [PUBLIC], **(names or {})}
        self.dialled: list[tuple[str, int]] = []
        self.pauses: list[float] = []

    def resolve(self, host: str, port: int) -> list[str]:
        """A name may have a list of answers, one a look-up, to change its mind."""
        known = self.names.get(host)
        if known is None:
            raise socket.gaierror(host)
        return known.pop(0) if isinstance(known[0], list) else known

    def dial(self, where: tuple[str, int], seconds: float) -> socket.socket:
        self.dialled.append(where)
        return socket.create_connection(("127.0.0.1", self.server.port), timeout=seconds)

    def way(self, trust: bool = True) -> WayOut:
        context = ssl.create_default_context(cafile=CERTIFICATE if trust else None)
        return WayOut(self.resolve, self.dial, context, self.pauses.append, self.seconds)
