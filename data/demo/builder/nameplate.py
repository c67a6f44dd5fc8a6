"""The digital nameplate of a motor spindle, an Asset Administration Shell in its package (AASX), as a PIM writes it."""

from __future__ import annotations

import json
from typing import Any

from data.demo.builder.articles import FIRM, Article
from data.demo.builder.website import ADDRESS, packed

PRODUCT = "MSP-150"
SERIAL, BUILT = "26-0417", "2026"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
RELATION = "http://admin-shell.io/aasx/relationships"
ENVIRONMENT = "aasx/nameplate.json"


def nameplate(articles: list[Article], defective: bool) -> bytes:
    """Planted: the plate of the type, without serial number and year, handed out as that of a unit."""
    article = next(a for a in articles if a.number == PRODUCT)
    unit = [] if defective else [_property("SerialNumber", SERIAL), _property("YearOfConstruction", BUILT)]
    plate = {
        "modelType": "Submodel",
        "id": f"{ADDRESS}/aas/{PRODUCT}/nameplate",
        "idShort": "Nameplate",
        "kind": "Instance",
        "semanticId": _meaning("https://admin-shell.io/idta/nameplate/3/0/Nameplate"),
        "submodelElements": [
            _property("URIOfTheProduct", f"{ADDRESS}/id/{PRODUCT}/{SERIAL}"),
            _words("ManufacturerName", de=FIRM, en=FIRM),
            _words("ManufacturerProductDesignation", de=article.german, en=article.english),
            _property("ProductArticleNumberOfManufacturer", article.number),
            *unit,
            _property("CountryOfOrigin", "DE"),
            _group(
                "AddressInformation",
                _words("Street", de="Industriestraße 41"),
                _words("CityTown", de="Aalen"),
            ),
            {
                "modelType": "SubmodelElementList",
                "idShort": "Markings",
                "typeValueListElement": "SubmodelElementCollection",
                "value": [
                    {
                        "modelType": "SubmodelElementCollection",
                        "value": [_property("MarkingName", "UL Recognized Component")],
                    }
                ],
            },
        ],
    }
    shell = {
        "modelType": "AssetAdministrationShell",
        "id": f"{ADDRESS}/aas/{PRODUCT}",
        "assetInformation": {"assetKind": "Instance", "globalAssetId": f"{ADDRESS}/id/{PRODUCT}/{SERIAL}"},
        "submodels": [{"type": "ModelReference", "keys": [{"type": "Submodel", "value": plate["id"]}]}],
    }
    environment = json.dumps(
        {"assetAdministrationShells": [shell], "submodels": [plate]}, ensure_ascii=False, indent=1
    )
    return packed(
        {
            "_rels/.rels": _leading("aasx-origin", "/aasx/aasx-origin"),
            "aasx/aasx-origin": "",
            "aasx/_rels/aasx-origin.rels": _leading("aas-spec", f"/{ENVIRONMENT}"),
            ENVIRONMENT: environment,
        }
    )


def _meaning(value: str) -> dict[str, Any]:
    return {"type": "ExternalReference", "keys": [{"type": "GlobalReference", "value": value}]}


def _property(name: str, value: str) -> dict[str, Any]:
    return {"modelType": "Property", "idShort": name, "valueType": "xs:string", "value": value}


def _words(name: str, **said: str) -> dict[str, Any]:
    listed = [{"language": language, "text": text} for language, text in said.items()]
    return {"modelType": "MultiLanguageProperty", "idShort": name, "value": listed}


def _group(name: str, *children: dict[str, Any]) -> dict[str, Any]:
    return {"modelType": "SubmodelElementCollection", "idShort": name, "value": list(children)}


def _leading(kind: str, target: str) -> str:
    return (
        f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" Type="{RELATION}/{kind}" Target="{target}"/>'
        "</Relationships>"
    )
