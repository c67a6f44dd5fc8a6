"""An article that ends names the one that follows it."""

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.catalogue import Catalogue

ENDED = frozenset(
    [
        "discontinued",
        "obsolete",
        "old_article",
        "phase-out",
        "phase_out",
        "phased-out",
        "eol",
        "end-of-life",
        "planned-withdrawal",
        "planned_withdrawal",
        "withdrawn",
        "auslauf",
        "auslaufend",
        "auslaufartikel",
        "abgekündigt",
        "eingestellt",
        "停产",
        "已停产",
        "退市",
        "淘汰",
    ]
)
"""How catalogues and article masters write that an article ends, blanks as hyphens."""


def ends(status: str | None) -> bool:
    return "-".join((status or "").casefold().split()) in ENDED


@check("catalogue.life_cycle", ref="C14")
def life_cycle(catalogue: Catalogue) -> Seen:
    """Only articles that end are judged; a catalogue that names none of them leaves the question open."""
    ending = catalogue.where([ends(status) for status in catalogue.column("status")])
    return share_right(
        ending, [successor is not None for successor in ending.column("successor")], "status", "successor"
    )
