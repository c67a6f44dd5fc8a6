"""How often the server looks for garbage: what was loaded at its start stays for ever and is not looked through again."""

from __future__ import annotations

import gc

YOUNG = 10_000
"""Things made before the youngest are looked through; Python's 700 are made ten times over by one answer."""


def settle() -> None:
    """Once, when all is loaded. A full look through modules, texts and tables stops everybody for a fifth of a second."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG, *gc.get_threshold()[1:])
