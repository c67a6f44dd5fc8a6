"""`serve`: the one command that reaches the app."""

from __future__ import annotations

from argparse import Namespace

from readiness.ui.serve import serve


def serve_app(wish: Namespace) -> int:
    if wish.workshop:
        return serve(wish.port, wish.workshop, workshop=True)
    return serve(wish.port)
