"""The clause against re-export to Russia and Belarus: how much of it stands, and for which countries it is due."""

from collections.abc import Iterable

from readiness.checks.documents.papers import Paper
from readiness.world.world import World

FIELDS = ("no_reexport_russia", "no_reexport_remedy", "no_reexport_belarus")
RUSSIA, REMEDY, BELARUS = FIELDS
PARTNERS = "eu_no_russia_partners"
"""Countries of Annex VIII of Regulation (EU) 833/2014, for which the clause is not due."""


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
