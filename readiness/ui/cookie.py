"""What the cookie of a sign-in says, read from a plain request as Streamlit reads it from a websocket."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from streamlit.auth_util import get_cookie_with_chunks
from streamlit.web.server.starlette.starlette_app_utils import decode_signed_value
from streamlit.web.server.starlette.starlette_server_config import USER_COOKIE_NAME

from readiness.errors import StoreUnusable
from readiness.model.access import GUEST, Principal
from readiness.ui import person
from readiness.ui.ended import ended
from readiness.ui.hosted import Hosted


def claims_of(cookies: Mapping[str, str], served: Hosted) -> dict[str, Any]:
    """Empty where there is none, or none that this server signed for this address."""

    def one(name: str) -> bytes | None:
        return decode_signed_value(served.cookie_secret, name, cookies.get(name, "").encode("latin-1"))

    whole = get_cookie_with_chunks(one, USER_COOKIE_NAME)
    claims = json.loads(whole) if whole else {}
    return claims if isinstance(claims, dict) and claims.get("origin") == served.origin else {}


def principal_by(cookies: Mapping[str, str], served: Hosted) -> Principal:
    """A guest also where the store cannot say whether the sign-in still counts; may wait for the store."""
    claims = claims_of(cookies, served)
    try:
        return person.principal_of(claims, served.founders, ended(), datetime.now(UTC))
    except StoreUnusable:
        return GUEST
