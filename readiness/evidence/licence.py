"""Tables a firm keeps about its licence to supply: one class a list."""

from __future__ import annotations

from readiness.evidence.base import Evidence
from readiness.evidence.shapes_licence import (
    CERTIFICATE_LIST,
    EXPORT_CLASS,
    ONBOARDING,
    SCREENING,
    SCREENING_LIST,
)


class ExportClasses(Evidence):
    """One line an article, with the export list number or the words that it was checked and is not listed."""

    shape = EXPORT_CLASS


class Screenings(Evidence):
    """One line a partner and owner checked against a sanctions list."""

    shape = SCREENING


class ScreeningLists(Evidence):
    """Names of an authority's list the user brings, to compare partners with; `list_as_of` says how old it is."""

    shape = SCREENING_LIST


class Onboardings(Evidence):
    """One line a customer and portal: where the firm is released, and what runs out."""

    shape = ONBOARDING


class CertificateRegister(Evidence):
    """The firm's own list of its certificates; the papers themselves are `Certificates`."""

    shape = CERTIFICATE_LIST
