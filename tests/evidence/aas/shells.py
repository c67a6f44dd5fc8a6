"""Administration shells for the tests, as JSON trees, XML and packages."""

import json

from tests.evidence.making import archive

NAMEPLATE = "https://admin-shell.io/idta/nameplate/3/0/Nameplate"
TECHNICAL_DATA = "0173-1#01-AHX837#002"
HANDOVER = "0173-1#01-AHF578#003"
FOOTPRINT = "https://admin-shell.io/idta/CarbonFootprint/CarbonFootprint/1/0"
STRUCTURE = "https://admin-shell.io/idta/HierarchicalStructures/1/1/Submodel"
INSPECTION = (
    "https://admin-shell.io/idta/InspectionDocumentsOfSteelProducts/InspectionDocumentsOfSteelProducts/1/0"
)


def meaning(value):
    return {"type": "ExternalReference", "keys": [{"type": "GlobalReference", "value": value}]}


def prop(name, value=None, means=None):
    said = {} if value is None else {"value": value}
    return {"modelType": "Property", "idShort": name, "valueType": "xs:string", **_meant(means), **said}


def words(name, means=None, **texts):
    listed = [{"language": language, "text": text} for language, text in texts.items()]
    return {"modelType": "MultiLanguageProperty", "idShort": name, "value": listed, **_meant(means)}


def group(name, *children, means=None):
    return {
        "modelType": "SubmodelElementCollection",
        "idShort": name,
        "value": list(children),
        **_meant(means),
    }


def members(name, *children, means=None):
    """A list; what stands in it has no short name."""
    bare = [{k: v for k, v in child.items() if k != "idShort"} for child in children]
    return {
        "modelType": "SubmodelElementList",
        "idShort": name,
        "typeValueListElement": "SubmodelElementCollection",
        "value": bare,
        **_meant(means),
    }


def file(name, path):
    return {"modelType": "File", "idShort": name, "contentType": "application/pdf", "value": path}


def entity(name, *statements, asset=None):
    said = {} if asset is None else {"globalAssetId": asset}
    return {
        "modelType": "Entity",
        "idShort": name,
        "entityType": "CoManagedEntity",
        "statements": list(statements),
        **said,
    }


def _meant(value):
    return {} if value is None else {"semanticId": meaning(value)}


def submodel(means, *elements, ident="urn:sm:1", kind="Instance"):
    return {
        "modelType": "Submodel",
        "id": ident,
        "idShort": "Sm",
        "kind": kind,
        "semanticId": meaning(means),
        "submodelElements": list(elements),
    }


def environment(*submodels, asset="urn:asset:1", **shell):
    own = [{"type": "ModelReference", "keys": [{"type": "Submodel", "value": s["id"]}]} for s in submodels]
    return {
        "assetAdministrationShells": [
            {
                "modelType": "AssetAdministrationShell",
                "id": "urn:aas:1",
                "assetInformation": {"assetKind": "Instance", "globalAssetId": asset},
                "submodels": own,
                **shell,
            }
        ],
        "submodels": list(submodels),
    }


PLATE = submodel(
    NAMEPLATE,
    prop("URIOfTheProduct", "https://example.com/sp-1/7", "0112/2///61987#ABN590#002"),
    words("ManufacturerName", "0112/2///61987#ABA565#009", de="Spindel AG", en="Spindle Ltd"),
    words("ManufacturerProductDesignation", "0112/2///61987#ABA567#009", en="Spindle SP-1"),
    prop("ProductArticleNumberOfManufacturer", "SP-1"),
    prop("SerialNumber", "7"),
    prop("YearOfConstruction", "2026"),
    prop("CountryOfOrigin", "DE"),
    group("AddressInformation", words("Street", en="Weg 1"), words("CityTown", en="Aalen")),
    members("Markings", group("m", prop("MarkingName", "CE"))),
    ident="urn:sm:plate",
)
DATA = submodel(
    TECHNICAL_DATA,
    group(
        "GeneralInformation",
        prop("ManufacturerName", "Spindel AG"),
        prop("ManufacturerArticleNumber", "SP-1"),
    ),
    members(
        "TechnicalPropertyAreas", group("area", prop("Speed", "24000"), prop("Power", "12"), prop("Blank"))
    ),
    ident="urn:sm:data",
)
PAPERS = submodel(
    HANDOVER,
    group(
        "Document01",
        group("DocumentId01", prop("DocumentDomainId", "x"), prop("ValueId", "D-1")),
        group(
            "DocumentClassification01",
            prop("ClassId", "03-02"),
            prop("ClassificationSystem", "VDI2770 Blatt 1:2020"),
        ),
        group(
            "DocumentVersion01",
            prop("Language01", "de"),
            prop("Language02", "en"),
            prop("Version", "V1"),
            words("Title", en="Manual"),
            prop("StatusSetDate", "2026-02-01"),
            prop("StatusValue", "Released"),
            file("DigitalFile01", "/aasx/manual.pdf"),
        ),
    ),
    group("Note", prop("Text", "no document")),
    ident="urn:sm:papers",
)
EMISSIONS = submodel(
    FOOTPRINT,
    members(
        "ProductCarbonFootprints",
        group(
            "p",
            members("PcfCalculationMethods", prop("m", "ISO 14067")),
            prop("PcfCO2eq", "17.2"),
            prop("ReferenceImpactUnitForCalculation", "piece"),
            prop("QuantityOfMeasureForCalculation", "1"),
            members("LifeCyclePhases", prop("l", "A1"), prop("l", "A3")),
            prop("PublicationDate", "2026-01-01"),
            prop("ExpirationDate", "2028-01-01"),
        ),
    ),
    ident="urn:sm:pcf",
)
PARTS = submodel(
    STRUCTURE,
    entity(
        "EntryNode",
        entity("Bearing", prop("BulkCount", "4"), asset="urn:asset:bearing"),
        entity("Shaft"),
        asset="urn:asset:1",
    ),
    ident="urn:sm:bom",
)
INSPECTED = submodel(
    INSPECTION,
    group(
        "OrderData",
        prop(
            "TypeOfInspectionDocument",
            INSPECTION.replace("InspectionDocumentsOfSteelProducts/1/0", "TypeOfInspectionDocument/3.1/1/0"),
        ),
        prop("PurchaserArticleNumber", "ST-9"),
    ),
    group(
        "Test", prop("HeatNumber", "H123"), prop("MassFraction_C", "0.2"), prop("TensileStrengthMean", "900")
    ),
    group("Validation", prop("DateOfIssue", "2026-03-01"), prop("OriginatorOfDocument", "QA Meier")),
    ident="urn:sm:cert",
)


def as_json(document):
    return json.dumps(document).encode()


def package(content, path="aasx/env.json"):
    """The smallest AASX: relations from the package to its origin and from there to the environment."""
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    kinds = "http://admin-shell.io/aasx/relationships"

    def related(kind, target):
        return (
            f'<Relationships xmlns="{relations}"><Relationship Id="r" Type="{kinds}/{kind}" '
            f'Target="{target}"/></Relationships>'
        ).encode()

    return archive(
        {
            "_rels/.rels": related("aasx-origin", "/aasx/aasx-origin"),
            "aasx/aasx-origin": b"",
            "aasx/_rels/aasx-origin.rels": related("aas-spec", f"/{path}"),
            path: content,
        }
    )


XML = b"""<?xml version="1.0"?>
<environment xmlns="https://admin-shell.io/aas/3/0">
<assetAdministrationShells><assetAdministrationShell><id>urn:aas:1</id>
<assetInformation><assetKind>Instance</assetKind><globalAssetId>urn:asset:1</globalAssetId></assetInformation>
</assetAdministrationShell></assetAdministrationShells>
<submodels><submodel><idShort>Nameplate</idShort><id>urn:sm:1</id><kind>Instance</kind>
<semanticId><type>ExternalReference</type><keys><key><type>GlobalReference</type>
<value>https://admin-shell.io/idta/nameplate/3/0/Nameplate</value></key></keys></semanticId>
<submodelElements>
<property><idShort>SerialNumber</idShort><valueType>xs:string</valueType><value>7</value></property>
<multiLanguageProperty><idShort>ManufacturerName</idShort><value><langStringTextType>
<language>de</language><text>Spindel AG</text></langStringTextType></value></multiLanguageProperty>
<submodelElementCollection><idShort>AddressInformation</idShort><value>
<property><idShort>Street</idShort><valueType>xs:string</valueType><value>Weg 1</value></property>
</value></submodelElementCollection>
<referenceElement><idShort>Ref</idShort><value><type>ExternalReference</type><keys><key>
<type>GlobalReference</type><value>x</value></key></keys></value></referenceElement>
</submodelElements></submodel></submodels></environment>"""
