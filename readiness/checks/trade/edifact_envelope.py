"""The envelopes of EDI messages are sound: counts and references at both ends agree, no reference stands twice."""

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.interface import Interchanges


@check("trade.edifact_envelope", ref="B13")
def edifact_envelope(interchanges: Interchanges) -> Seen:
    faults = [tuple(f or ()) for f in interchanges.column("envelope_faults")]
    named = tuple(sorted({code for line in faults for code in line}))
    return share_right(interchanges, [not f for f in faults], "envelope_faults", told={"faults": named})
