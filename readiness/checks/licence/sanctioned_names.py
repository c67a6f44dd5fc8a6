"""No partner, owner, supplier or customer bears a name that stands on the sanctions list at hand."""

from __future__ import annotations

from readiness.checks.base import Limits, Seen, Today, check
from readiness.evidence.base import Evidence
from readiness.evidence.licence import Screenings
from readiness.evidence.orders import Orders
from readiness.evidence.parts_list import PartsList
from readiness.model.case import Profile
from readiness.model.place import Param, Place
from readiness.world.sanctions import Likeness
from readiness.world.world import World

NAMED = {Screenings: ("partner", "owner"), PartsList: ("supplier",), Orders: ("customer",)}
"""Kind -> columns in which a firm stands."""


@check("screening.names", ref="G4")
def names(
    screenings: Screenings | None,
    parts: PartsList | None,
    orders: Orders | None,
    profile: Profile,
    world: World,
    limits: Limits,
    today: Today,
) -> Seen:
    """0 with a hit, the parameter's level where a name is near enough to be looked at, 4 where none is and the list is young enough.

    A likeness of names only: a person decides whether it is the same firm. An old list clears nobody.
    """
    found = _named(tuple(e for e in (screenings, parts, orders) if e is not None))
    for customer in profile.customers:
        found.setdefault(customer.name, [])
    if not any(found.values()):
        return Seen.no_evidence(total=0)
    like = {n: at for n in found if (at := world.sanctions.nearest(n, limits["screening.look_score"]))}
    hits = {n: at for n, at in like.items() if at.telling and at.score >= limits["screening.hit_score"]}
    near = {n: at for n, at in like.items() if n not in hits}
    told: dict[str, Param] = {
        "total": len(found),
        "hits": _shown(hits),
        "near": _shown(near),
        "as_of": world.sanctions.as_of.isoformat(),
    }
    if not like and world.sanctions.out_of_date(today.on):
        return Seen.no_evidence(**told)
    return Seen(
        level=0.0 if hits else limits["screening.near_level"] if near else 4.0,
        params=told,
        places=tuple(place for name in (*hits, *near) for place in found[name]),
    )


def _named(evidence: tuple[Evidence, ...]) -> dict[str, list[Place]]:
    """Each name as written, with every place it stands at."""
    found: dict[str, list[Place]] = {}
    for one in evidence:
        for column in NAMED[type(one)]:
            places = one.places(column, limit=None)
            for name, place in zip(one.column(column), places, strict=True):
                if name:
                    found.setdefault(name, []).append(place)
    return found


def _shown(like: dict[str, Likeness]) -> tuple[str, ...]:
    """Name, entry and score, the likest first."""
    ranked = sorted(like.items(), key=lambda item: (-item[1].score, item[0]))
    return tuple(f"{n} = {at.entry.name} ({at.entry.programme}, {at.score:.0f})" for n, at in ranked)
