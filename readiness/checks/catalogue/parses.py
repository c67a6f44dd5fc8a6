"""The catalogue can be read by a machine and holds articles."""

from readiness.checks.base import Limits, Seen, check
from readiness.evidence.catalogue import Catalogue

TABLE = "catalogue-table"
"""A table of one's own making: every customer has to assign its columns first."""


@check("catalogue.parses", ref="C1")
def parses(catalogue: Catalogue, limits: Limits) -> Seen:
    """The best file counts: an exchange format is loaded as it is, a table after somebody assigned its columns.

    How well a file keeps to its format is its assurance, not its level.
    """
    total = catalogue.count()
    if not total:
        return Seen.no_evidence(total=0)
    formats = {h.format for h in catalogue.heads}
    level = limits["catalogue.table_level" if formats == {TABLE} else "catalogue.exchange_level"]
    return Seen(level=level, params={"total": total, "formats": tuple(sorted(formats))})
