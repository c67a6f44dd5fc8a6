"""Technical data (IDTA 02003): maker, article, and how many properties carry a value."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.evidence.aas.environment import Submodel
from readiness.evidence.aas.meaning import Names, all_of, first

_AREAS: Names = ("TechnicalPropertyAreas", "TechnicalProperties", "0173-1#02-ABK163")
_MANUFACTURER: Names = ("ManufacturerName", "0173-1#02-AAO677")
_ARTICLE: Names = ("ManufacturerArticleNumber", "0173-1#02-AAO676")
_DESIGNATION: Names = ("ManufacturerProductDesignation", "0173-1#02-AAW338")


@dataclass(frozen=True)
class TechnicalData:
    manufacturer: str | None
    article: str | None
    description: str | None
    features: int


def read_technical_data(submodel: Submodel) -> TechnicalData:
    elements = list(submodel.walk())
    areas = all_of(submodel.elements, _AREAS)
    return TechnicalData(
        manufacturer=first(elements, _MANUFACTURER),
        article=first(elements, _ARTICLE),
        description=first(elements, _DESIGNATION),
        features=sum(e.said is not None for area in areas for e in area.walk()),
    )
