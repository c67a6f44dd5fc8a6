"""Every article says whether export control lists name it: its list number, or that it was checked and is not listed."""

import re

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.catalogue import Catalogue

LISTED = re.compile(r"([0-9][A-E]\d{3}(\.[a-z0-9]+)*)|EAR99|ML\d+.*|A[LG]:?\s*\S+", re.IGNORECASE)
"""Numbers of EU Annex I (2B001.b.2), the US list, military lists, or with the prefix of the German export list."""
NOT_LISTED = {
    "not listed",
    "nicht gelistet",
    "nicht erfasst",
    "no",
    "none",
    "nein",
    "keine",
    "未列管",
    "不受管制",
}


def stated(said: str | None) -> bool:
    """`n/a`, a dash or an open question is no statement."""
    words = (said or "").strip().lower()
    return words in NOT_LISTED or LISTED.fullmatch(words) is not None


@check("catalogue.export_class", ref="K3")
def export_class(catalogue: Catalogue) -> Seen:
    """A catalogue that has no such column says nothing about export control: unknown, not failed."""
    said = catalogue.column("export_class")
    if all(s is None for s in said):
        return Seen.no_evidence(total=len(said))
    return share_right(catalogue, [stated(s) for s in said], "export_class")
