"""Certificates for environment, safety and energy are in force and name an accredited body."""

from readiness.checks.base import Limits, Seen, Today, check
from readiness.checks.licence.certified import certified, judged
from readiness.evidence.document import Certificates
from readiness.evidence.licence import CertificateRegister

STANDARDS = ("14001", "45001", "50001", "emas")


@check("certificate.sustainability", ref="G11")
def sustainability(
    certificates: Certificates | None, register: CertificateRegister | None, limits: Limits, today: Today
) -> Seen:
    """Share of the certificates that are in force; a paper that names no accreditation counts less."""
    return judged(
        certified(certificates, register, STANDARDS), lambda c: c.accredited is False, today.on, limits
    )
