"""A cookie as Streamlit gives it out after a sign-in."""

import json
import time

from streamlit.web.server.starlette.starlette_app_utils import create_signed_value
from streamlit.web.server.starlette.starlette_server_config import USER_COOKIE_NAME

from readiness.ui.hosted import hosted_by
from tests.ui.test_hosted import WHOLE

SERVED = hosted_by(WHOLE)


def claims(**changed):
    return {
        "iss": "https://id.example.org",
        "sub": "7",
        "iat": int(time.time()),
        "nonce": "n",
        "name": "Ann",
        "origin": SERVED.origin,
        "is_logged_in": True,
    } | changed


def cookie(secret=SERVED.cookie_secret, name=USER_COOKIE_NAME, **changed):
    return {USER_COOKIE_NAME: create_signed_value(secret, name, json.dumps(claims(**changed))).decode()}
