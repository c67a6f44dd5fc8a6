"""Every article links at least one document: data sheet, drawing, manual or declaration."""

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.catalogue import Catalogue


@check("catalogue.documents", ref="C11")
def documents(catalogue: Catalogue) -> Seen:
    """A picture of the article counts too: it is what the catalogue's format can say without a second file."""
    return share_right(catalogue, [bool(n) for n in catalogue.column("mime_count")], "mime_count")
