"""No supplier, owner or customer stands in a country that sanctions or embargoes close."""

from __future__ import annotations

from readiness.checks.base import Limits, Seen, Today, check
from readiness.evidence.base import Evidence
from readiness.evidence.licence import Screenings
from readiness.evidence.parts_list import PartsList
from readiness.model.case import Profile
from readiness.model.place import Param, Place
from readiness.world.world import World

COMPREHENSIVE, BROAD, TARGETED = 3, 2, 1
FILE = "gates.csv"


@check("partners.restricted_countries")
def restricted_countries(
    parts: PartsList | None,
    screenings: Screenings | None,
    profile: Profile,
    world: World,
    limits: Limits,
    today: Today,
) -> Seen:
    """0 with a country under comprehensive restrictions, the parameter's level with a broad one, else 4.

    A gate is never averaged with anything. Where the lists are too old to say that nothing is known, neither do we; a
    restriction that is listed counts all the same.
    """
    found = _named(tuple(e for e in (parts, screenings) if e is not None), world)
    for customer in profile.customers:
        if iso3 := world.countries.resolve(customer.country):
            found.setdefault(iso3, [])
    if not any(found.values()):
        return Seen.no_evidence(total=0)
    levels = {iso3: world.gates.level(iso3, today.on) for iso3 in sorted(found)}
    restricted = tuple(iso3 for iso3, level in levels.items() if level is not None and level >= BROAD)
    told: dict[str, Param] = {
        "total": len(found),
        "restricted": restricted,
        "targeted": tuple(iso3 for iso3, level in levels.items() if level == TARGETED),
        "as_of": next((s.as_of.isoformat() for s in world.sources if s.file == FILE and s.as_of), None),
    }
    if not restricted and None in levels.values():
        return Seen.no_evidence(**told)
    closed = any(levels[iso3] == COMPREHENSIVE for iso3 in restricted)
    return Seen(
        level=0.0 if closed else limits["partners.broad_level"] if restricted else 4.0,
        params=told,
        places=tuple(place for iso3 in restricted for place in found[iso3]),
    )


def _named(evidence: tuple[Evidence, ...], world: World) -> dict[str, list[Place]]:
    """Country -> every place where it stands as that of a maker, dealer or partner."""
    found: dict[str, list[Place]] = {}
    for one in evidence:
        places = one.places("country", limit=None)
        for country, place in zip(one.column("country"), places, strict=True):
            if iso3 := world.countries.resolve(country):
                found.setdefault(iso3, []).append(place)
    return found
