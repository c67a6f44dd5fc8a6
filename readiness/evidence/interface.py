"""How systems talk, as evidence: EDI messages with their envelopes, operations of a described interface."""

from readiness.evidence.base import Evidence
from readiness.evidence.shapes_interface import INTERCHANGE, INTERFACE


class Interchanges(Evidence):
    """Messages of EDIFACT interchanges with what is wrong about their envelopes."""

    shape = INTERCHANGE


class Interfaces(Evidence):
    """Operations of interfaces described in OpenAPI."""

    shape = INTERFACE
