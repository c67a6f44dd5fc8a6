"""The catalogue can be read by a machine and holds articles."""

from readiness.checks.base import Seen, check
from readiness.evidence.catalogue import Catalogue


@check("catalogue.parses", ref="C1")
def parses(catalogue: Catalogue) -> Seen:
    """That it opens and holds articles is all this asks; how well it keeps to its format is its assurance."""
    total = catalogue.count()
    if not total:
        return Seen.no_evidence(total=0)
    return Seen(
        level=4, params={"total": total, "formats": tuple(sorted({h.format for h in catalogue.heads}))}
    )
