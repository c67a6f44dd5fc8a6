"""One request to one address that was checked: no redirect, no cookie, no proxy, an end in time and size."""

from __future__ import annotations

import socket
import ssl
import threading
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from email.message import Message
from http.client import HTTPConnection, HTTPException, HTTPResponse
from typing import Self

from readiness.fetch.address import Address
from readiness.fetch.bounds import MB, USER_AGENT
from readiness.fetch.refusal import Refused
from readiness.fetch.target import Target

Dial = Callable[[tuple[str, int], float], socket.socket]
_CHUNK = 65_536
_AGAIN = 0.05
_PACKED = {"gzip": 16 + zlib.MAX_WBITS, "x-gzip": 16 + zlib.MAX_WBITS, "deflate": zlib.MAX_WBITS}
_HEADERS = {
    "User-Agent": USER_AGENT,
    "Accept": "text/html,application/xhtml+xml,application/xml,application/json,text/plain;q=0.9,*/*;q=0.1",
    "Accept-Encoding": "identity",
    "Connection": "close",
}


@dataclass(frozen=True)
class Answer:
    status: int
    kind: str
    """The media type without its parameters, in lower case; empty where none is stated."""
    location: str | None
    body: bytes


class Checked(HTTPConnection):
    """Connects to the address given and to no other; the host's name serves for certificate and Host header alone."""

    def __init__(
        self, target: Target, address: Address, dial: Dial, context: ssl.SSLContext, seconds: float
    ) -> None:
        super().__init__(target.host.strip("[]"), target.port, timeout=seconds)
        self._where, self._dial, self._seconds = (str(address), target.port), dial, seconds
        self._context = context if target.scheme == "https" else None
        self.opened: socket.socket | None = None
        """The socket for as long as the exchange lasts; `sock` is forgotten once the head of an answer is read."""

    def connect(self) -> None:
        """The handshake comes after `opened` is set, so that the clock can end it too."""
        plain = self._dial(self._where, self._seconds)
        if self._context is None:
            self.opened = self.sock = plain
            return
        wrapped = self._context.wrap_socket(plain, server_hostname=self.host, do_handshake_on_connect=False)
        self.opened = self.sock = wrapped
        wrapped.do_handshake()


class _Clock:
    """Ends the connection when its time is up, whatever it is doing; `struck` says that it did."""

    def __init__(self, connection: Checked, seconds: float) -> None:
        self._connection, self._seconds = connection, seconds
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self.struck = False

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()
        self._connection.close()

    def _watch(self) -> None:
        """Again and again, because the connection may only just be opening."""
        patience = self._seconds
        while not self._over.wait(patience):
            self.struck, patience = True, _AGAIN
            if self._connection.opened is not None:
                _shut(self._connection.opened)


def _shut(sock: socket.socket) -> None:
    """The plain socket below the TLS layer, which must not be taken apart under the reader's hands."""
    with suppress(OSError):  # it ended by itself in the same moment
        socket.socket.shutdown(sock, socket.SHUT_RDWR)


def request(
    target: Target, address: Address, dial: Dial, context: ssl.SSLContext, seconds: float, most: int
) -> Answer:
    """The answer, its body only where the status is 200. Raises Refused."""
    connection = Checked(target, address, dial, context, seconds)
    with _Clock(connection, seconds) as clock:
        try:
            connection.request("GET", target.path, headers=_HEADERS)
            with connection.getresponse() as response:
                body = _body(target, response, most) if response.status == 200 else b""
                answer = Answer(
                    response.status, _kind(response.headers), response.getheader("Location"), body
                )
        except (OSError, HTTPException) as broken:
            raise _said(broken, clock.struck, target, seconds) from broken
        if clock.struck:
            raise Refused("site_too_slow", target.url, seconds=seconds)
        return answer


def _said(broken: Exception, struck: bool, target: Target, seconds: float) -> Refused:
    if struck or isinstance(broken, TimeoutError):
        return Refused("site_too_slow", target.url, seconds=seconds)
    code = "site_certificate" if isinstance(broken, ssl.SSLError) else "site_no_answer"
    return Refused(code, target.url, host=target.host)


def _kind(headers: Message) -> str:
    return (headers.get("Content-Type") or "").partition(";")[0].strip().lower()


def _body(target: Target, response: HTTPResponse, most: int) -> bytes:
    """What was sent, unpacked where it came packed although we asked for plain; neither larger than allowed."""
    encoding = (response.getheader("Content-Encoding") or "identity").strip().lower()
    if encoding != "identity" and encoding not in _PACKED:
        raise Refused("site_packed", target.url, encoding=encoding[:40])
    if (response.length or 0) > most:
        raise _too_large(target, most)
    taken = bytearray()
    while chunk := response.read1(_CHUNK):
        taken += chunk
        if len(taken) > most:
            raise _too_large(target, most)
    if response.length:
        raise Refused("site_no_answer", target.url, host=target.host)
    return bytes(taken) if encoding == "identity" else _unpacked(target, bytes(taken), encoding, most)


def _unpacked(target: Target, packed: bytes, encoding: str, most: int) -> bytes:
    stream = zlib.decompressobj(_PACKED[encoding])
    try:
        plain = stream.decompress(packed, most + 1)
    except zlib.error:
        raise Refused("site_packed", target.url, encoding=encoding) from None
    if len(plain) > most:
        raise _too_large(target, most)
    if not stream.eof:
        raise Refused("site_packed", target.url, encoding=encoding)
    return plain


def _too_large(target: Target, most: int) -> Refused:
    return Refused("site_too_large", target.url, limit_mb=most / MB)
