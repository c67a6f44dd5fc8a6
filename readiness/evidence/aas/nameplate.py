"""The digital nameplate (IDTA 02006): what stands on the plate of the machine, as one line."""

from __future__ import annotations

from readiness.evidence.aas.environment import Element, Submodel
from readiness.evidence.aas.meaning import Names, all_of, first

_FIELDS: dict[str, Names] = {
    "product_id": ("URIOfTheProduct", "0112/2///61987#ABN590", "0173-1#02-AAY811"),
    "manufacturer": ("ManufacturerName", "0112/2///61987#ABA565", "0173-1#02-AAO677"),
    "description": ("ManufacturerProductDesignation", "0112/2///61987#ABA567", "0173-1#02-AAW338"),
    "serial_number": ("SerialNumber", "0112/2///61987#ABA951", "0173-1#02-AAM556"),
    "year_built": ("YearOfConstruction", "0112/2///61987#ABP000", "0173-1#02-AAP906"),
    "country_of_origin": ("CountryOfOrigin", "0112/2///61987#ABP462", "0173-1#02-AAO259"),
}
_ARTICLE: tuple[Names, ...] = (
    ("ProductArticleNumberOfManufacturer", "0112/2///61987#ABA581", "0173-1#02-AAO676"),
    ("OrderCodeOfManufacturer", "0112/2///61987#ABA950", "0173-1#02-AAO227"),
)
_ADDRESS: Names = ("AddressInformation", "ContactInformation", "PhysicalAddress")
_ADDRESS_LINES = ("Street", "Zipcode", "Zip", "CityTown", "NationalCode", "CountryCode")
_MARKINGS: Names = ("Markings", "0112/2///61360_7#AAS006", "0173-1#01-AGZ673")
_MARKING: Names = ("MarkingName", "0112/2///61987#ABA231", "0173-1#02-BAB392")


def read_nameplate(submodel: Submodel) -> dict[str, object]:
    elements = list(submodel.walk())
    found: dict[str, object] = {name: first(elements, names) for name, names in _FIELDS.items()}
    return {
        **found,
        "article": first(elements, _ARTICLE[0]) or first(elements, _ARTICLE[1]),
        "address": _address(elements),
        "markings": [
            m.said
            for group in all_of(elements, _MARKINGS)
            for m in all_of(group.walk(), _MARKING)
            if m.said is not None
        ],
    }


def _address(elements: list[Element]) -> str | None:
    lines = [
        e.said
        for group in all_of(elements, _ADDRESS)
        for e in group.walk()
        if e.said is not None and e.name in _ADDRESS_LINES
    ]
    return ", ".join(dict.fromkeys(lines)) or None
