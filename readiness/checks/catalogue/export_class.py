"""Every article says whether export control lists name it: its list number, or that it was checked and is not listed."""

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.checks.export_numbers import stated
from readiness.evidence.catalogue import Catalogue


@check("catalogue.export_class", ref="K3")
def export_class(catalogue: Catalogue) -> Seen:
    """A catalogue that has no such column says nothing about export control: unknown, not failed."""
    said = catalogue.column("export_class")
    if all(s is None for s in said):
        return Seen.no_evidence(total=len(said))
    return share_right(catalogue, [stated(s) for s in said], "export_class")
