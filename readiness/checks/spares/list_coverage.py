"""The spare-parts list of each machine tells order code, lead time, price and status of every part."""

from collections import Counter

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.range import SpareParts

FIELDS = ("order_code", "lead_time_days", "price", "status")


@check("spares.list_coverage", ref="K12")
def list_coverage(spares: SpareParts) -> Seen:
    """Counted part by part; beside it for how many machines the whole list is complete."""
    columns = [[value is not None for value in spares.column(name)] for name in FIELDS]
    right = [all(line) for line in zip(*columns, strict=True)]
    serials = spares.column("serial_number")
    holes = Counter(serial for serial, full in zip(serials, right, strict=True) if not full)
    machines = len(set(serials))
    told = {f"no_{name}": filled.count(False) for name, filled in zip(FIELDS, columns, strict=True)}
    return share_right(
        spares, right, *FIELDS, told={**told, "machines": machines, "complete": machines - len(holes)}
    )
