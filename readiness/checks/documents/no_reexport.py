"""Whoever sells listed goods outside the partner countries forbids their re-export to Russia, with a remedy."""

import re

from readiness.checks.base import Seen, check
from readiness.checks.documents.papers import best, papers
from readiness.checks.documents.reexport_clause import FIELDS, clause_level, third_countries
from readiness.evidence.catalogue import Catalogue
from readiness.evidence.document import Terms
from readiness.evidence.orders import Orders
from readiness.model.case import Profile
from readiness.world.world import World

NOT_DUE = 3
"""The level the question gives to a list that shows there is no sale that needs the clause."""


@check("terms.no_reexport", ref="K2")
def no_reexport(
    terms: Terms, profile: Profile, world: World, catalogue: Catalogue | None, orders: Orders | None
) -> Seen:
    """Art. 12g of Regulation (EU) 833/2014. Only customers in the EU and partner countries: not due, so met.

    Without customers' countries, or without customs codes, nothing can be said of whether it is due.
    """
    countries = third_countries(_countries(profile, orders), world)
    listed = _listed_codes(catalogue, world)
    if countries is None or listed is None:
        return Seen.no_evidence()
    told = {"countries": tuple(sorted(countries)), "codes": listed}
    if not countries or not listed:
        return Seen(level=NOT_DUE, params={**told, "due": False}, whole_file=False)
    found = papers(terms)
    if not found:
        return Seen.no_evidence(**told)
    level, paper = best((clause_level(p), p) for p in found)
    return Seen(
        level=level,
        params={**told, "due": True},
        places=paper.places(*FIELDS),
        assurance=paper.assurance(*FIELDS),
        whole_file=False,
    )


def _countries(profile: Profile, orders: Orders | None) -> set[str]:
    stated = {c.country for c in profile.customers if c.country}
    return stated | {c for c in (orders.column("country") if orders else ()) if c}


def _listed_codes(catalogue: Catalogue | None, world: World) -> tuple[str, ...] | None:
    """The HS6 codes of the catalogue that the annex names; None if no article has a code."""
    codes = {re.sub(r"\D", "", c)[:6] for c in (catalogue.column("customs_tariff") if catalogue else ()) if c}
    return tuple(sorted(codes & set(world.no_reexport_codes))) if codes else None
