"""Lists and statements of the licence to supply for tests of checks; no file is opened."""

from readiness.evidence.document import Statements
from readiness.evidence.licence import CertificateRegister, ExportClasses, Onboardings, Screenings
from tests.checks.build import evidence, paper


def statement(kind, file=None, **fields):
    return paper(Statements, **{"file": file or f"{kind}.pdf", "statement_type": kind, **fields})


def screenings(*lines, **head):
    return evidence(Screenings, *lines, **{"file": "screening.csv", **head})


def onboardings(*lines, **head):
    return evidence(Onboardings, *lines, **{"file": "portals.csv", **head})


def export_classes(*lines, **head):
    return evidence(ExportClasses, *lines, **{"file": "export.csv", **head})


def register(*lines, **head):
    return evidence(CertificateRegister, *lines, **{"file": "certificates.csv", **head})
