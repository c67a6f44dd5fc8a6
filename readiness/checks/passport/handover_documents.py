"""The papers handed over with a machine are classed, say their language, and are there as files."""

from readiness.checks.base import Seen, check, share_level
from readiness.evidence.origin_evidence import HandoverDocuments

WANTED = ("02-01", "03-02")
"""Classes of VDI 2770 no machine goes without: technical specification, and operation."""


@check("passport.handover_documents", ref="F15")
def handover_documents(documents: HandoverDocuments) -> Seen:
    """Share of complete documents, times the share of the two classes that are there among them."""
    lines = documents.lines.to_pylist()
    if not lines:
        return Seen.no_evidence(total=0)
    right = [
        bool(line["document_classes"] and line["document_languages"] and line["document_files"])
        for line in lines
    ]
    classes = {
        each for line, good in zip(lines, right, strict=True) if good for each in line["document_classes"]
    }
    there = [each for each in WANTED if each in classes]
    lacking = documents.where([not good for good in right])
    return Seen(
        level=share_level(sum(right), len(right)) * len(there) / len(WANTED),
        params={
            "total": len(lines),
            "right": sum(right),
            "wrong": lacking.count(),
            "missing": tuple(each for each in WANTED if each not in classes),
            "languages": tuple(sorted({s for line in lines for s in line["document_languages"] or ()})),
        },
        places=lacking.places(),
        place_count=lacking.count(),
    )
