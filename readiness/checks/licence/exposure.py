"""Where articles, customs codes, export classes, customers' countries and clauses meet: what may not be sold as it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from readiness.checks.base import Limits, Seen, check
from readiness.checks.coverage import share_right
from readiness.checks.documents.papers import papers
from readiness.checks.documents.reexport_clause import clause_level, third_countries
from readiness.checks.export_numbers import listed, stated
from readiness.evidence.catalogue import Catalogue
from readiness.evidence.document import Terms
from readiness.evidence.licence import ExportClasses
from readiness.evidence.orders import Orders
from readiness.model.case import Profile
from readiness.model.place import Param
from readiness.world.world import World

WITH_REMEDY = 3
"""The level of a clause that also says what a breach costs."""
SIX = 6
TOLD_IN_FULL = 3
"""List entries whose thresholds the sentence holds; the others are named by number."""


@check("export.exposure", ref="G8")
def exposure(
    catalogue: Catalogue,
    profile: Profile,
    world: World,
    terms: Terms | None,
    orders: Orders | None,
    classes: ExportClasses | None,
    limits: Limits,
) -> Seen:
    """An article is exposed where its customs code is on the no-Russia list and a customer sits outside the partner
    countries, or where its class is a list number. It is covered with clause and remedy for the first, and a stated
    class for both. Duties the table knows for these customers are told beside it.

    An article without a class that words and heading bring near an entry of the dual-use list is for a person to
    classify: it makes no article exposed, but as long as one is open the level is capped.

    Without customs codes or without customers' countries nothing can be crossed: unknown.
    """
    told_countries = [*_of_profile(profile), *_of_orders(orders)]
    third = third_countries(told_countries, world)
    codes = [_six(code) for code in catalogue.column("customs_tariff")]
    if third is None or not any(codes):
        return Seen.no_evidence(total=catalogue.count())
    class_of = _class_of(classes)
    said = [
        class_of.get(pid) or own
        for pid, own in zip(catalogue.column("supplier_pid"), catalogue.column("export_class"), strict=True)
    ]
    needs_clause = [bool(third) and code in world.no_reexport_codes for code in codes]
    clause = any(clause_level(paper) >= WITH_REMEDY for paper in papers(terms))
    exposed = [needs or listed(number) for needs, number in zip(needs_clause, said, strict=True)]
    near = _entries_near(catalogue, codes, said, world)
    told: dict[str, Param] = {
        "articles": catalogue.count(),
        "countries": tuple(sorted(third)),
        "clause": clause,
        "measures": _measures(world, told_countries, codes),
        **_to_classify(near, world),
    }
    seen = _covered(catalogue, needs_clause, said, exposed, clause, told)
    if not any(near):
        return seen
    to_look_at = catalogue.where([bool(n) and not e for n, e in zip(near, exposed, strict=True)])
    return replace(
        seen,
        level=min(seen.level or 0, limits["export.to_classify_level"]),
        places=(*seen.places, *to_look_at.places("customs_tariff", "description_short")),
        place_count=(seen.place_count or 0) + to_look_at.count(),
    )


def _covered(
    catalogue: Catalogue,
    needs_clause: Sequence[bool],
    said: Sequence[str | None],
    exposed: Sequence[bool],
    clause: bool,
    told: dict[str, Param],
) -> Seen:
    lines = catalogue.where(exposed)
    if not lines.count():
        return Seen(level=4, params={"total": 0, "right": 0, "wrong": 0, **told})
    covered = [
        stated(number) and (clause or not needs)
        for needs, number, out in zip(needs_clause, said, exposed, strict=True)
        if out
    ]
    return share_right(lines, covered, "customs_tariff", "export_class", told=told)


def _entries_near(
    catalogue: Catalogue, codes: Iterable[str], said: Iterable[str | None], world: World
) -> list[tuple[str, ...]]:
    """For every article without a class, the entries a person should hold it against."""
    short, long = catalogue.column("description_short"), catalogue.column("description_long")
    lines = zip(codes, short, long, said, strict=True)
    return [
        ()
        if stated(number)
        else tuple(
            entry.entry
            for entry in world.dual_use.values()
            if entry.may_name(code, f"{title or ''} {text or ''}")
        )
        for code, title, text, number in lines
    ]


def _to_classify(near: Sequence[tuple[str, ...]], world: World) -> dict[str, Param]:
    """The entries that most articles come near stand with their thresholds, the rest by number."""
    often = [entry for entry, _ in Counter(entry for entries in near for entry in entries).most_common()]
    return {
        "to_classify": sum(bool(entries) for entries in near),
        "entries": tuple(often[:TOLD_IN_FULL]),
        "other_entries": tuple(often[TOLD_IN_FULL:]),
        "list_out_of_date": any(world.dual_use[entry].to_recheck(world.on) for entry in often),
    }


def _of_profile(profile: Profile) -> list[str]:
    return [customer.country for customer in profile.customers if customer.country]


def _of_orders(orders: Orders | None) -> list[str]:
    return [country for country in (orders.column("country") if orders else ()) if country]


def _six(code: str | None) -> str:
    digits = "".join(char for char in code or "" if char.isdigit())
    return digits[:SIX] if len(digits) >= SIX else ""


def _class_of(classes: ExportClasses | None) -> dict[str, str]:
    """Article -> what the list says; a list of its own is newer than a column of the catalogue."""
    if classes is None:
        return {}
    lines = zip(classes.column("article"), classes.column("export_class"), strict=True)
    return {article: said for article, said in lines if said}


def _measures(world: World, countries: Iterable[str], codes: Iterable[str]) -> tuple[str, ...]:
    """Duties in force at the customers' countries for one of these codes, whatever the origin."""
    to = {world.countries.resolve(country) for country in countries}
    known = [code for code in codes if code]
    return tuple(
        sorted(
            {
                f"{m.imposing}: {m.measure}"
                for m in world.trade_measures
                if m.imposing in to
                and m.in_force(world.on)
                and any(code.startswith(hs) for hs in m.hs for code in known)
            }
        )
    )
