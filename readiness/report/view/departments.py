"""How departments voted on a question, side by side, and how far the two furthest are apart."""

from __future__ import annotations

from readiness.report.words import Words
from readiness.rooms.spread import Divided


def by_department(found: Divided, say: Words) -> str:
    """Medians; empty where nobody gave a level."""
    told = say.row(
        f"{say(f'view/role/{role}')} {say.number(level, 1)}" for role, level in found.roles.items()
    )
    apart = say("room/apart", n=say.number(found.contrast, 1)) if found.contrast else ""
    return " · ".join(part for part in (told, apart) if part)
