"""Whoever sells listed goods outside the partner countries forbids their re-export to Russia, with a remedy."""

import re
from collections.abc import Iterable

from readiness.checks.base import Seen, check
from readiness.checks.documents.papers import Paper, best, papers
from readiness.evidence.catalogue import Catalogue
from readiness.evidence.document import Terms
from readiness.evidence.orders import Orders
from readiness.model.case import Profile
from readiness.world.world import World

FIELDS = ("no_reexport_russia", "no_reexport_remedy", "no_reexport_belarus")
RUSSIA, REMEDY, BELARUS = FIELDS
PARTNERS = "eu_no_russia_partners"
"""Countries of Annex VIII of Regulation (EU) 833/2014, for which the clause is not due."""
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


def clause_level(paper: Paper) -> float:
    """As the question's anchors: 0 no clause, 2 without a remedy, 3 with it, 4 with Belarus too."""
    if not paper.says_yes(RUSSIA):
        return 0
    if not paper.all(REMEDY):
        return 2
    return 4 if paper.says_yes(BELARUS) else 3


def third_countries(texts: Iterable[str], world: World) -> set[str] | None:
    """Countries outside the EU and its partners; None if no customer's country is known."""
    codes = {code for text in texts if (code := world.countries.resolve(text)) is not None}
    free = world.countries.blocs["eu"] | world.countries.blocs[PARTNERS]
    return codes - free if codes else None


def _countries(profile: Profile, orders: Orders | None) -> set[str]:
    stated = {c.country for c in profile.customers if c.country}
    return stated | {c for c in (orders.column("country") if orders else ()) if c}


def _listed_codes(catalogue: Catalogue | None, world: World) -> tuple[str, ...] | None:
    """The HS6 codes of the catalogue that the annex names; None if no article has a code."""
    codes = {re.sub(r"\D", "", c)[:6] for c in (catalogue.column("customs_tariff") if catalogue else ()) if c}
    return tuple(sorted(codes & set(world.no_reexport_codes))) if codes else None
