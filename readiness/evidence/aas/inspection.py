"""Inspection documents of steel products (IDTA 02032 after EN 10204 and EN 10168): one line a document."""

from __future__ import annotations

import re

from readiness.evidence.aas.environment import Submodel
from readiness.evidence.aas.meaning import first
from readiness.evidence.catena_x.values import day

_ADDRESS = "https://admin-shell.io/idta/InspectionDocumentsOfSteelProducts/{}/1/0"
_TYPE = re.compile(r"(?<![\d.])([23]\.[12])(?!\d)")
_MEASURED = re.compile(r"MassFraction_\w+|\w+(?:Mean|IndividualValues)")


def read_inspection(submodel: Submodel) -> dict[str, object]:
    elements = list(submodel.walk())

    def said(*names: str) -> str | None:
        return first(elements, (*names, *(_ADDRESS.format(name) for name in names)))

    kind = _TYPE.search((said("TypeOfInspectionDocument") or "").removesuffix("/1/0"))
    return {
        "document": said("DocumentNumber", "CertificateNumber") or submodel.ident,
        "certificate_type": kind[1] if kind else None,
        "article": said("PurchaserArticleNumber", "ManufacturerArticleNumber"),
        "heat_number": said("HeatNumber", "CastNumber"),
        "material_grade": said("SteelDesignation", "MaterialAdditionalInformation"),
        "issued_on": day({"on": said("DateOfIssue")}, "/on"),
        "signatory": said("OriginatorOfDocument"),
        "features": sum(e.said is not None and _MEASURED.fullmatch(e.name) is not None for e in elements),
    }
