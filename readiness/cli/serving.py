"""`serve`: the one command that reaches the app."""

from __future__ import annotations

import os
from argparse import Namespace

from readiness.ui.hosted import hosted_by
from readiness.ui.serve import serve


def serve_app(wish: Namespace) -> int:
    if wish.workshop:
        return serve(wish.port, wish.workshop, workshop=True)
    if wish.hosted:
        return serve(wish.port, settings=hosted_by(os.environ).for_server(os.environ))
    return serve(wish.port)
