"""Customs codes that are stated lead to a heading that exists and that a machinery firm can sell."""

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.catalogue import Catalogue
from readiness.world.world import World

FOOD = range(1, 25)
"""Chapters of animals, plants, food and drink: a machinery firm's article there is a slip of the pen."""


def leads_somewhere(code: str, headings: frozenset[str]) -> bool:
    """Our table holds the headings of industrial chapters whole; of a chapter it lacks nothing is known."""
    if not code[:4].isdecimal() or int(code[:2]) in FOOD:
        return False
    covered = any(heading.startswith(code[:2]) for heading in headings)
    return not covered or code[:4] in headings


@check("catalogue.customs_exists", ref="F2")
def customs_exists(catalogue: Catalogue, world: World) -> Seen:
    """Only stated codes are judged; how many articles state none is another check's matter and told beside it."""
    stated = catalogue.where([code is not None for code in catalogue.column("customs_tariff")])
    codes = [str(code) for code in stated.column("customs_tariff")]
    good = {code: leads_somewhere(code, world.customs_headings) for code in set(codes)}
    return share_right(
        stated,
        [good[code] for code in codes],
        "customs_tariff",
        told={
            "strange": tuple(sorted(code for code, fits in good.items() if not fits)),
            "without": catalogue.count() - stated.count(),
        },
    )
