"""Every article a buyer could order from the list says how many days it takes."""

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.catalogue import Catalogue


@check("catalogue.lead_time", ref="C10")
def lead_time(catalogue: Catalogue) -> Seen:
    """A machine built to specification has no list lead time: such lines are left out, not counted as missing."""
    listed = catalogue.where([c != "machine_to_spec" for c in catalogue.column("offer_class")])
    numbers = listed.column("supplier_pid")
    stated = [d is not None and d >= 0 for d in listed.column("delivery_time")]
    missing = tuple(str(n) for n, there in zip(numbers, stated, strict=True) if not there)
    return share_right(listed, stated, "delivery_time", told={"missing": missing})
