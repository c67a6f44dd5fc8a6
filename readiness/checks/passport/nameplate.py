"""The digital nameplate says what the metal one says."""

from readiness.checks.base import Seen, check, share_level
from readiness.evidence.origin_evidence import Nameplates

WANTED = ("product_id", "manufacturer", "serial_number", "year_built", "markings")


@check("passport.nameplate", ref="F14")
def nameplate(nameplates: Nameplates) -> Seen:
    """Address of the product, maker, serial number, year of construction and markings such as CE."""
    lines = nameplates.lines.to_pylist()
    if not lines:
        return Seen.no_evidence(total=0)
    filled = sum(bool(line[name]) for line in lines for name in WANTED)
    lacking = nameplates.where([not all(line[name] for name in WANTED) for line in lines])
    return Seen(
        level=share_level(filled, len(lines) * len(WANTED)),
        params={
            "total": len(lines),
            "wrong": lacking.count(),
            "missing": tuple(name for name in WANTED if not all(line[name] for line in lines)),
        },
        places=lacking.places(),
        place_count=lacking.count(),
    )
