"""Certificates for information security are in force: ISO 27001, a TISAX label, IEC 62443."""

from readiness.checks.base import Limits, Seen, Today, check
from readiness.checks.licence.certified import certified, judged
from readiness.evidence.document import Certificates
from readiness.evidence.licence import CertificateRegister

STANDARDS = ("27001", "tisax", "62443")


@check("certificate.information_security", ref="G12")
def information_security(
    certificates: Certificates | None, register: CertificateRegister | None, limits: Limits, today: Today
) -> Seen:
    """Share of the certificates in force, each with the site it holds for: a label holds for one site only."""
    return judged(certified(certificates, register, STANDARDS), lambda c: c.site is False, today.on, limits)
