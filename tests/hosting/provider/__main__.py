"""`python -m tests.hosting.provider PORT REDIRECT CLIENT SECRET`: serves until it is killed."""

import os
import sys

import django
from django.core.management import call_command
from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler
from django.core.wsgi import get_wsgi_application

from tests.hosting.provider.bent import BENT

PEOPLE = {
    "ann": ("Ann", "Alpha", "ann@alpha.example"),
    "ben": ("Ben", "Beta", "ben@beta.example"),
    "mallory": ("Mallory", "Unverified", "ann@alpha.example"),
    "talkative": ("Tim", "Talkative", "tim@talk.example"),
}
"""User name -> names and address; whoever is called Unverified only claims theirs, who is called Talkative is in many groups."""
PASSWORD = "correct horse"


class Quiet(WSGIRequestHandler):
    def log_message(self, *_args):
        pass


def fill(redirect, client, secret):
    from django.contrib.auth.models import User  # noqa: PLC0415 - models exist once Django is set up
    from oauth2_provider.models import Application  # noqa: PLC0415

    known = PEOPLE | {name: (name.title(), "Bent", f"{name}@bent.example") for name in BENT}
    for name, (first, last, email) in known.items():
        User.objects.create_user(name, email, PASSWORD, first_name=first, last_name=last)
    Application.objects.create(
        client_id=client,
        client_secret=secret,
        client_type=Application.CLIENT_CONFIDENTIAL,
        authorization_grant_type=Application.GRANT_AUTHORIZATION_CODE,
        redirect_uris=redirect,
        post_logout_redirect_uris=redirect,
        skip_authorization=True,
        algorithm=Application.RS256_ALGORITHM,
    )


def main():
    port, redirect, client, secret = sys.argv[1:]
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.hosting.provider.settings"
    django.setup()
    call_command("migrate", run_syncdb=True, verbosity=0)
    fill(redirect, client, secret)
    server = ThreadedWSGIServer(("127.0.0.1", int(port)), Quiet)
    server.set_app(get_wsgi_application())
    server.serve_forever()


if __name__ == "__main__":
    main()
