"""The provider in a process of its own, and the app in hosted mode with it."""

import os
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from types import MappingProxyType

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from tests.journeys.server import ROOT, Server, free_port

CLIENT, SECRET = "readiness", "not so secret"
COOKIE = "c" * 64
FOUNDERS = "ann@alpha.example ben@beta.example"
PATIENCE = 60


def new_key():
    made = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return made.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()


class Provider:
    """Begun at once, and ready a moment later: an app that starts meanwhile asks it for nothing before somebody signs in."""

    def __init__(self, folder, redirect):
        port = free_port()
        self.issuer, self._log = f"http://127.0.0.1:{port}/o", folder / "provider.log"
        told = {
            "PROVIDER_DATABASE": str(folder / "provider.sqlite3"),
            "PROVIDER_ISSUER": self.issuer,
            "PROVIDER_KEY": new_key(),
        }
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.hosting.provider", str(port), redirect, CLIENT, SECRET],
                cwd=ROOT,
                env=os.environ | told,
                stdout=log,
                stderr=log,
            )

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        self._process.kill()
        self._process.wait()

    def wait(self):
        until = time.monotonic() + PATIENCE
        while not answers(f"{self.issuer}/.well-known/openid-configuration"):
            assert self._process.poll() is None, self._log.read_text("utf-8")
            assert time.monotonic() < until
            time.sleep(0.1)


def answers(address):
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:
            return answer.status == 200
    except OSError:
        return False


COMMAND = (
    "import sys; from readiness.cli import main; sys.exit(main(['serve', '--hosted', '--port', sys.argv[1]]))"
)


class Hosted(Server):
    """What the command `serve --hosted` does, without loading all other commands, which takes as long as the app itself."""

    START = (
        "import os, sys; from readiness.ui.hosted import hosted_by; from readiness.ui.serve import serve; "
        "sys.exit(serve(int(sys.argv[1]), settings=hosted_by(os.environ).for_server(os.environ)))"
    )

    origin = None
    """Where people reach it, if not where it listens."""
    issuer = None
    """Where they sign in."""

    @property
    def redirect(self):
        return f"{self.origin or self.address}/oauth2callback"


@contextmanager
def hosted(
    folder,
    fill=lambda _data, _issuer: None,
    front=lambda _port: None,
    start=Hosted.START,
    told=MappingProxyType({}),
):
    """The app and its provider, both on loopback; `fill` stores something before the app starts.

    `front` puts something before the app's port and tells where that is reached; the app is `told` more.
    """
    server = Hosted(folder / "data")
    server.START, server.origin = start, front(server.port)
    with Provider(folder, server.redirect) as provider:
        fill(server.data, provider.issuer)
        server.issuer = provider.issuer
        server.start(**settings_for(server, provider.issuer), **told)
        try:
            provider.wait()
            yield server
        finally:
            server.kill()


def settings_for(server, issuer):
    return {
        "READINESS_OIDC_ISSUER": issuer,
        "READINESS_OIDC_CLIENT_ID": CLIENT,
        "READINESS_OIDC_CLIENT_SECRET": SECRET,
        "READINESS_OIDC_REDIRECT": server.redirect,
        "READINESS_COOKIE_SECRET": COOKIE,
        "READINESS_FOUNDERS": FOUNDERS,
    }
