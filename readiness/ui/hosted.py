"""Hosted mode: what must be said before the app serves people who sign in; all of it comes from the environment."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from readiness.errors import NotConfigured
from readiness.model.place import Problem
from readiness.ui.serve import LOOPBACK, is_loopback

SETTING = "READINESS_HOSTED"
"""Set by `serve --hosted` for the process it starts."""
ISSUER = "READINESS_OIDC_ISSUER"
CLIENT_ID = "READINESS_OIDC_CLIENT_ID"
CLIENT_SECRET = "READINESS_OIDC_CLIENT_SECRET"
REDIRECT = "READINESS_OIDC_REDIRECT"
COOKIE_SECRET = "READINESS_COOKIE_SECRET"
NEEDED = (ISSUER, CLIENT_ID, CLIENT_SECRET, REDIRECT, COOKIE_SECRET)
FOUNDERS = "READINESS_FOUNDERS"
"""Who may create workspaces: addresses or `issuer|subject`, with blanks or commas between."""
FROM_FILE = "_FILE"
"""Any of them may name a file instead, as Docker and systemd hand out secrets."""
LONGEST_LINE = "32768"
"""As in hosting/nginx.conf."""
HOSTS = "STREAMLIT_SERVER_ALLOWED_HOSTS"
CALLBACK = "/oauth2callback"
"""The one path on which the provider's answer is taken."""
METADATA = "/.well-known/openid-configuration"
SHORTEST = 32
"""Characters of the cookie secret; whoever guesses it is whoever they like."""


@dataclass(frozen=True)
class Hosted:
    """Everything about signing in that the operator states."""

    metadata: str
    client_id: str
    client_secret: str
    redirect: str
    cookie_secret: str
    founders: frozenset[str]

    @property
    def origin(self) -> str:
        """Where people reach the app."""
        parts = urlsplit(self.redirect)
        return f"{parts.scheme}://{parts.netloc}"

    @property
    def secure(self) -> bool:
        """Cookies go over TLS alone; only a trial on this machine does without."""
        return self.redirect.startswith("https:")

    def secrets(self) -> dict[str, dict[str, str | dict[str, str]]]:
        """As Streamlit wants them; it asks the provider to let people choose who they are unless told otherwise."""
        return {
            "auth": {
                "redirect_uri": self.redirect,
                "cookie_secret": self.cookie_secret,
                "client_id": self.client_id,
                "client_secret": self.client_secret,
                "server_metadata_url": self.metadata,
                "client_kwargs": {"scope": "openid email profile"},
            }
        }

    def for_server(self, environment: Mapping[str, str]) -> dict[str, str]:
        """What the server itself has to be told by its environment, before anything of ours runs in it.

        It signs what it remembers of a sign-in under way with its own secret, which would be another one in each
        process; it answers to no name that is not stated; and websockets may carry as long a cookie as other requests,
        since some providers say a lot about people.
        """
        names = ("localhost", LOOPBACK, urlsplit(self.redirect).hostname or "")
        return {
            SETTING: "1",
            "WEBSOCKETS_MAX_LINE_LENGTH": LONGEST_LINE,
            "STREAMLIT_SERVER_COOKIE_SECRET": self.cookie_secret,
            HOSTS: environment.get(HOSTS) or " ".join(dict.fromkeys(names)),
        }


@cache
def hosted() -> Hosted | None:
    """How this process serves: None on a person's own machine. Raises NotConfigured where something is missing."""
    return hosted_by(os.environ) if os.environ.get(SETTING) else None


def hosted_by(environment: Mapping[str, str]) -> Hosted:
    """Raises NotConfigured, with every missing or impossible setting at once."""
    problems: list[Problem] = []
    said = {name: _said(name, environment, problems) for name in (*NEEDED, FOUNDERS)}
    problems += [
        Problem(code="hosted_setting_missing", file=name)
        for name in NEEDED
        if not said[name] and not any(problem.file == f"{name}{FROM_FILE}" for problem in problems)
    ]
    problems += _impossible(said)
    if problems:
        raise NotConfigured(problems)
    issuer = said[ISSUER]
    return Hosted(
        metadata=issuer if issuer.endswith(METADATA) else issuer.rstrip("/") + METADATA,
        client_id=said[CLIENT_ID],
        client_secret=said[CLIENT_SECRET],
        redirect=said[REDIRECT],
        cookie_secret=said[COOKIE_SECRET],
        founders=frozenset(said[FOUNDERS].replace(",", " ").split()),
    )


def _said(name: str, environment: Mapping[str, str], problems: list[Problem]) -> str:
    """Empty where nothing is said; a file that cannot be read is a problem of its own."""
    path = environment.get(f"{name}{FROM_FILE}", "").strip()
    if not path:
        return environment.get(name, "").strip()
    try:
        return Path(path).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        problems.append(
            Problem(code="hosted_file_unreadable", file=f"{name}{FROM_FILE}", params={"path": path})
        )
        return ""


def _impossible(said: Mapping[str, str]) -> Iterator[Problem]:
    for name in (ISSUER, REDIRECT):
        parts = urlsplit(said[name])
        if said[name] and not (
            parts.hostname
            and (parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname)))
        ):
            yield Problem(code="hosted_not_https", file=name)
    if said[REDIRECT] and urlsplit(said[REDIRECT]).path != CALLBACK:
        yield Problem(code="hosted_redirect_elsewhere", file=REDIRECT, params={"path": CALLBACK})
    if said[COOKIE_SECRET] and len(said[COOKIE_SECRET]) < SHORTEST:
        yield Problem(code="hosted_secret_short", file=COOKIE_SECRET, params={"n": SHORTEST})
