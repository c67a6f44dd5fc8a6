"""Inspection certificates of steel are of a type that was tested on the delivery, and name heat, day and tester."""

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.origin_evidence import InspectionCertificates

SPECIFIC = ("3.1", "3.2")
"""Types of EN 10204 that rest on tests of the delivered goods; 2.1 and 2.2 only promise them."""


@check("passport.inspection_certificates", ref="F20")
def inspection_certificates(certificates: InspectionCertificates) -> Seen:
    """Without the heat number nobody can tell which bar the certificate is about."""
    lines = certificates.lines.to_pylist()
    specific = [line["certificate_type"] in SPECIFIC for line in lines]
    told = [bool(line["heat_number"] and line["issued_on"] and line["signatory"]) for line in lines]
    return share_right(
        certificates,
        [a and b for a, b in zip(specific, told, strict=True)],
        "certificate_type",
        told={"unspecific": specific.count(False), "untraced": told.count(False)},
    )
