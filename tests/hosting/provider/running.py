"""The provider in a process of its own, and the app in hosted mode with it."""

import os
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager

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


@contextmanager
def provider(folder, redirect):
    """The issuer's address."""
    port = free_port()
    issuer = f"http://127.0.0.1:{port}/o"
    told = {
        "PROVIDER_DATABASE": str(folder / "provider.sqlite3"),
        "PROVIDER_ISSUER": issuer,
        "PROVIDER_KEY": new_key(),
    }
    with (folder / "provider.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.hosting.provider", str(port), redirect, CLIENT, SECRET],
            cwd=ROOT,
            env=os.environ | told,
            stdout=log,
            stderr=log,
        )
    try:
        until = time.monotonic() + PATIENCE
        while not answers(f"{issuer}/.well-known/openid-configuration"):
            assert process.poll() is None, (folder / "provider.log").read_text("utf-8")
            assert time.monotonic() < until
            time.sleep(0.1)
        yield issuer
    finally:
        process.kill()
        process.wait()


def answers(address):
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:
            return answer.status == 200
    except OSError:
        return False


class Hosted(Server):
    """The app as `serve --hosted` starts it."""

    START = "import sys; from readiness.cli import main; sys.exit(main(['serve', '--hosted', '--port', sys.argv[1]]))"

    origin = None
    """Where people reach it, if not where it listens."""

    @property
    def redirect(self):
        return f"{self.origin or self.address}/oauth2callback"


@contextmanager
def hosted(folder, fill=lambda _data, _issuer: None, front=lambda _port: None):
    """The app and its provider, both on loopback; `fill` stores something before the app starts.

    `front` puts something before the app's port and tells where that is reached.
    """
    server = Hosted(folder / "data")
    server.origin = front(server.port)
    with provider(folder, server.redirect) as issuer:
        fill(server.data, issuer)
        server.start(
            READINESS_OIDC_ISSUER=issuer,
            READINESS_OIDC_CLIENT_ID=CLIENT,
            READINESS_OIDC_CLIENT_SECRET=SECRET,
            READINESS_OIDC_REDIRECT=server.redirect,
            READINESS_COOKIE_SECRET=COOKIE,
            READINESS_FOUNDERS=FOUNDERS,
        )
        try:
            yield server
        finally:
            server.kill()
