"""Evidence of origin and product data: supplier declarations, smelters, trace events, footprints, passports."""

from readiness.evidence.base import Evidence
from readiness.evidence.shapes_origin import (
    FOOTPRINT,
    HANDOVER_DOCUMENT,
    INSPECTION_CERTIFICATE,
    LTSD_LINE,
    MINE,
    MINERALS_ANSWER,
    NAMEPLATE,
    PASSPORT,
    SMELTER,
    TRACE_EVENT,
)


class OriginDeclarations(Evidence):
    """Long-term supplier's declarations line by line; those read from the text of a letter are SupplierDeclarations."""

    shape = LTSD_LINE


class MineralsAnswers(Evidence):
    shape = MINERALS_ANSWER


class Smelters(Evidence):
    shape = SMELTER


class Mines(Evidence):
    """What the extended minerals form says of the mines behind its smelters."""

    shape = MINE


class TraceEvents(Evidence):
    shape = TRACE_EVENT


class Footprints(Evidence):
    shape = FOOTPRINT


class ProductPassports(Evidence):
    """Digital product passports, and administration shells as far as they serve as one."""

    shape = PASSPORT


class Nameplates(Evidence):
    shape = NAMEPLATE


class HandoverDocuments(Evidence):
    shape = HANDOVER_DOCUMENT


class InspectionCertificates(Evidence):
    shape = INSPECTION_CERTIFICATE
