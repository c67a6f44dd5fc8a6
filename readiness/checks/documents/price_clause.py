"""The terms say what moves the price: which cost, which index, from when, which share, from which threshold."""

import re

from readiness.checks.base import Limits, Seen, check
from readiness.checks.documents.papers import Paper, best, papers
from readiness.evidence.document import Terms
from readiness.model.ladder import ladder_level

FIELD = "price_adjustment"
PARTS = {
    "cost": r"stahl|energie|rohstoff|legierung|magnet|kupfer|steel|energy|raw material|alloy|copper|钢|能源|原材料|铜",
    "index": r"index|indizes|notierung|quotation of|指数",
    "base": r"basis(?:monat|wert|jahr)?|stichtag|base (?:month|date|value)|基准",
    "share": r"anteil|\d+\s?(?:%|prozent|per cent)|share of|占",
    "threshold": r"schwelle|übersteig|mehr als|überschreit|exceed|more than|threshold|超过|阈值",
}
"""Recognition words for the five parts of a clause both sides can compute."""


@check("terms.price_clause", ref="K18")
def price_clause(terms: Terms, limits: Limits) -> Seen:
    """Counts the parts found in the clause's passage; a clause that names none still counts as one."""
    found = papers(terms)
    if not found:
        return Seen.no_evidence(total=0)
    passages = _passages(terms)
    counted = [(float(len(_parts(p, passages))), p) for p in found]
    count, paper = best(counted)
    return Seen(
        level=ladder_level(count, limits.ladder("terms.price_clause")) if count else 0,
        params={"count": int(count), "parts": tuple(_parts(paper, passages)), "file": paper.file},
        places=paper.places(FIELD),
        assurance=paper.assurance(FIELD),
        whole_file=False,
    )


def _passages(terms: Terms) -> dict[str, str]:
    """File -> the passages in which the clause was found."""
    found: dict[str, str] = {}
    lines = zip(terms.column("file"), terms.column("field"), terms.column("passage"), strict=True)
    for file, field, passage in lines:
        if field == FIELD and passage:
            found[file] = f"{found.get(file, '')} {passage}".casefold()
    return found


def _parts(paper: Paper, passages: dict[str, str]) -> list[str]:
    if not paper.says_yes(FIELD):
        return []
    passage = passages.get(paper.file, "")
    return [name for name, pattern in PARTS.items() if re.search(pattern, passage)] or ["cost"]
