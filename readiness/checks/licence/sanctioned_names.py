"""No partner, owner, supplier or customer bears a name that stands on a sanctions list at hand."""

from __future__ import annotations

from collections.abc import Mapping

from readiness.checks.base import Limits, Seen, Today, check
from readiness.checks.licence.screening_lists import lists_at_hand
from readiness.evidence.base import Evidence
from readiness.evidence.licence import ScreeningLists, Screenings
from readiness.evidence.orders import Orders
from readiness.evidence.parts_list import PartsList
from readiness.evidence.supply import Suppliers
from readiness.model.case import Profile
from readiness.model.place import Param, Place
from readiness.world.sanctions import Likeness, SanctionsList
from readiness.world.world import World

NAMED = {
    Screenings: ("partner", "owner"),
    Suppliers: ("supplier", "parent_firm"),
    PartsList: ("supplier",),
    Orders: ("customer",),
}
"""Kind -> columns in which a firm stands, owners and parent firms among them."""


@check("screening.names", ref="G4")
def names(
    screenings: Screenings | None,
    suppliers: Suppliers | None,
    parts: PartsList | None,
    orders: Orders | None,
    brought: ScreeningLists | None,
    profile: Profile,
    world: World,
    limits: Limits,
    today: Today,
) -> Seen:
    """0 with a hit, the parameter's level where a name is near enough to be looked at, 4 where none is and a list is young enough.

    A likeness of names only: a person decides whether it is the same firm. Old lists, and lists of no known day, show
    likenesses and clear nobody.
    """
    found = _named(tuple(e for e in (screenings, suppliers, parts, orders) if e is not None))
    for customer in profile.customers:
        found.setdefault(customer.name, [])
    if not any(found.values()):
        return Seen.no_evidence(total=0)
    lists = lists_at_hand(world.sanctions, brought, limits["screening.list_days"])
    young = {name: one for name, one in lists.items() if not one.out_of_date(today.on)}
    like = {n: at for n in found if (at := _nearest(n, lists, limits["screening.look_score"]))}
    hits = {n: at for n, at in like.items() if _is_hit(at, limits["screening.hit_score"])}
    near = {n: at for n, at in like.items() if n not in hits}
    told: dict[str, Param] = {
        "total": len(found),
        "hits": _shown(hits),
        "near": _shown(near),
        "as_of": max((day.isoformat() for one in lists.values() if (day := one.as_of)), default=None),
        "lists": tuple(young),
        "too_old": tuple(name for name in lists if name not in young),
    }
    if not like and not young:
        return Seen.no_evidence(**told)
    return Seen(
        level=0.0 if hits else limits["screening.near_level"] if near else 4.0,
        params=told,
        places=tuple(place for name in (*hits, *near) for place in found[name]),
    )


def _nearest(name: str, lists: Mapping[str, SanctionsList], least: float) -> Likeness | None:
    """The likest entry of any list, telling ones first."""
    near = [at for one in lists.values() if (at := one.nearest(name, least)) is not None]
    return max(near, key=lambda at: (at.telling, at.how != "words", at.score), default=None)


def _is_hit(at: Likeness, least: float) -> bool:
    """That all words of a name stand in another one is a reason to look, not yet a hit."""
    return at.telling and at.how != "words" and at.score >= least


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
    """Name, entry, list and score, the likest first."""
    ranked = sorted(like.items(), key=lambda item: (-item[1].score, item[0]))
    return tuple(
        f"{n} = {at.entry.name} ({', '.join(filter(None, (at.entry.list, at.entry.programme)))}, {at.score:.0f})"
        for n, at in ranked
    )
