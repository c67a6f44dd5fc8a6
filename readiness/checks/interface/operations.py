"""A described interface answers price, stock and order, asks who is calling and says what goes wrong."""

from readiness.checks.base import Limits, Seen, check
from readiness.evidence.interface import Interfaces

NEEDED = ("price", "stock", "order")


@check("interface.operations", ref="B17")
def operations(interfaces: Interfaces, limits: Limits) -> Seen:
    """Of five points how many are met: price, stock, order, all of them secured, errors described; up to the level
    a description can show: whether a customer calls it stands in no file.

    A description that breaks the standard's rules loses a step: generated clients do not work with it.
    """
    lines = interfaces.lines.to_pylist()
    if not lines:
        return Seen.no_evidence(total=0, served=(), missing=NEEDED, open=0, sound=False)
    serving = [line for line in lines if line["serves"]]
    served = {about for line in serving for about in line["serves"]}
    open_to_all = [bool(line["serves"]) and not line["secured"] for line in lines]
    points = [*(about in served for about in NEEDED), bool(serving) and not any(open_to_all)]
    points.append(bool(serving) and any(line["error_codes"] for line in serving))
    sound = interfaces.assurance not in ("claimed", "parsable")
    share = sum(points) / len(points) * (1 if sound else limits["interface.operations.unsound_share"])
    shown = interfaces.where(open_to_all)
    return Seen(
        level=limits["interface.operations.most"] * share,
        params={
            "total": len(lines),
            "served": tuple(a for a in NEEDED if a in served),
            "missing": tuple(a for a in NEEDED if a not in served),
            "open": shown.count(),
            "sound": sound,
        },
        places=shown.places("secured"),
        place_count=shown.count(),
        whole_file=False,
    )
