"""Where somebody wanted to go before they had to sign in: kept in a cookie of ours, since the provider leads to the start."""

from __future__ import annotations

from collections.abc import Collection
from urllib.parse import quote, unquote

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from readiness.ui.cookie import principal_by
from readiness.ui.hosted import Hosted

COOKIE = "readiness_wanted"
MINUTES = 15
"""To find one's password and a second factor."""
LONGEST = 500
"""Characters of an address that is kept; no link of the app is longer."""


def way(request: Request, served: Hosted, closed: Collection[str]) -> RedirectResponse | None:
    """Back to where they were, for who has just signed in. Only ever a page of our own: a cookie can be planted."""
    kept = unquote(request.cookies.get(COOKIE, ""))
    if not kept or request.url.path != "/" or request.url.query or not _is_ours(kept, closed):
        return None
    if principal_by(request.cookies, served).kind != "person":
        return None
    found = RedirectResponse(kept, status_code=302)
    found.delete_cookie(COOKIE)
    return found


def remember(request: Request, answer: Response, served: Hosted, closed: Collection[str]) -> None:
    """`closed`: pages that take a sign-in."""
    asked = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    if asked == "/" or not _is_ours(asked, closed) or principal_by(request.cookies, served).kind == "person":
        return
    answer.set_cookie(COOKIE, quote(asked, safe=""), max_age=MINUTES * 60, httponly=True, samesite="lax")


def _is_ours(address: str, closed: Collection[str]) -> bool:
    return len(address) <= LONGEST and address.partition("?")[0] in {"/", *(f"/{name}" for name in closed)}
