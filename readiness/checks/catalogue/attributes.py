"""Every article carries enough features for a system to compare it, some of them with a unit."""

from readiness.checks.base import Limits, Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.catalogue import Catalogue


@check("catalogue.attributes", ref="C7")
def attributes(catalogue: Catalogue, limits: Limits) -> Seen:
    """Tables say nothing of features: a catalogue without any statement of them cannot be judged."""
    counts, units = catalogue.column("features"), catalogue.column("features_with_unit")
    if all(c is None for c in counts):
        return Seen.no_evidence(total=len(counts))
    wanted = limits["catalogue.features_wanted"]
    numbers = [c or 0 for c in counts]
    return share_right(
        catalogue,
        [n >= wanted and bool(u) for n, u in zip(numbers, units, strict=True)],
        "features",
        told={
            "wanted": int(wanted),
            "without": numbers.count(0),
            "average": round(sum(numbers) / len(numbers), 1),
        },
    )
