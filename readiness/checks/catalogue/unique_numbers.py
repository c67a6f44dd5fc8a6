"""No article number stands twice in the catalogue."""

from collections import Counter

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.catalogue import Catalogue


@check("catalogue.unique_numbers", ref="C3")
def unique_numbers(catalogue: Catalogue) -> Seen:
    """A line without a number cannot be ordered and counts like a double."""
    numbers = catalogue.column("supplier_pid")
    count = Counter(numbers)
    return share_right(
        catalogue,
        [number is not None and count[number] == 1 for number in numbers],
        "supplier_pid",
        told={"doubles": tuple(sorted(n for n, times in count.items() if n is not None and times > 1))},
    )
