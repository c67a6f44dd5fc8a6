"""Every article names its maker and the maker's own number."""

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_filled
from readiness.evidence.catalogue import Catalogue


@check("catalogue.maker_named", ref="C5")
def maker_named(catalogue: Catalogue) -> Seen:
    """Both are needed: a number without its maker cannot be compared across suppliers."""
    return share_filled(catalogue, "manufacturer", "mpn")
