"""Where articles, customs codes, export classes, customers' countries and clauses meet: what may not be sold as it is."""

from __future__ import annotations

from collections.abc import Iterable

from readiness.checks.base import Seen, check
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


@check("export.exposure", ref="G8")
def exposure(
    catalogue: Catalogue,
    profile: Profile,
    world: World,
    terms: Terms | None,
    orders: Orders | None,
    classes: ExportClasses | None,
) -> Seen:
    """An article is exposed where its customs code is on the no-Russia list and a customer sits outside the partner
    countries, or where its class is a list number. It is covered with clause and remedy for the first, and a stated
    class for both. Duties the table knows for these customers are told beside it.

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
    lines = catalogue.where(exposed)
    told: dict[str, Param] = {
        "articles": catalogue.count(),
        "countries": tuple(sorted(third)),
        "clause": clause,
        "measures": _measures(world, told_countries, codes),
    }
    if not lines.count():
        return Seen(level=4, params={"total": 0, "right": 0, "wrong": 0, **told})
    covered = [
        stated(number) and (clause or not needs)
        for needs, number, out in zip(needs_clause, said, exposed, strict=True)
        if out
    ]
    return share_right(lines, covered, "customs_tariff", "export_class", told=told)


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
