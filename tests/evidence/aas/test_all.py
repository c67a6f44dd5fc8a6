"""Environments, their rules, and each submodel as lines."""

from datetime import date

from readiness.evidence.aas.carbon_footprint import read_footprints
from readiness.evidence.aas.environment import environment_of
from readiness.evidence.aas.handover import read_handover
from readiness.evidence.aas.inspection import read_inspection
from readiness.evidence.aas.lines import Lines, add_environment
from readiness.evidence.aas.meaning import HANDOVER, NAMEPLATE, first, means, short_name
from readiness.evidence.aas.nameplate import read_nameplate
from readiness.evidence.aas.package import environments, is_package
from readiness.evidence.aas.rules import faults
from readiness.evidence.aas.structure import read_structure
from readiness.evidence.aas.technical_data import read_technical_data
from readiness.evidence.aas.xml_form import json_form
from tests.evidence.aas import shells
from tests.evidence.aas.shells import entity, environment, group, prop, submodel
from tests.evidence.making import archive


def only(raw):
    return environment_of(environment(raw)).submodels[0]


def codes(document):
    return [(t.code, t.field) for t in faults(document)]


def test_a_submodel_counts_once_it_says_something_and_is_no_template():
    blank = submodel(shells.NAMEPLATE, prop("SerialNumber"))
    template = {**shells.PLATE, "kind": "Template"}
    found = environment_of(environment(blank, template, shells.PLATE))
    assert [s.ident for s in found.instances] == ["urn:sm:plate"]


def test_of_several_shells_each_has_the_submodels_it_names():
    document = environment(shells.PLATE)
    other = {"modelType": "AssetAdministrationShell", "id": "urn:aas:2", "assetInformation": {}}
    document["assetAdministrationShells"].append(other)
    found = environment_of(document)
    assert [len(found.of(shell)) for shell in found.shells] == [1, 0]


def test_meaning_is_known_by_its_number_without_version_and_else_by_the_short_name():
    plate = only(shells.PLATE)
    assert means(plate, NAMEPLATE)
    assert not means(plate, HANDOVER)
    renamed = only(submodel("x", prop("Hersteller", "M", "0173-1#02-AAO677#002")))
    assert first(renamed.walk(), ("ManufacturerName", "0173-1#02-AAO677")) == "M"
    assert short_name(only(submodel("x", prop("Language__00__", "de"))).elements[0]) == "Language"


def test_a_nameplate_says_what_stands_on_the_plate():
    assert read_nameplate(only(shells.PLATE)) == {
        "product_id": "https://example.com/sp-1/7",
        "manufacturer": "Spindle Ltd",
        "description": "Spindle SP-1",
        "serial_number": "7",
        "year_built": "2026",
        "country_of_origin": "DE",
        "article": "SP-1",
        "address": "Weg 1, Aalen",
        "markings": ["CE"],
    }


def test_technical_data_counts_the_properties_with_a_value():
    data = read_technical_data(only(shells.DATA))
    assert (data.manufacturer, data.article, data.features) == ("Spindel AG", "SP-1", 2)


def test_a_document_has_its_classes_languages_and_files():
    documents = [line for _, line in read_handover(only(shells.PAPERS))]
    assert documents == [
        {
            "document": "D-1",
            "description": "Manual",
            "class_system": "VDI2770 Blatt 1:2020",
            "document_classes": ["03-02"],
            "document_languages": ["de", "en"],
            "document_version": "V1",
            "document_status": "Released",
            "issued_on": date(2026, 2, 1),
            "document_files": 1,
        }
    ]


def test_a_class_of_another_system_is_no_class_of_vdi_2770():
    other = group("Document", group("c", prop("ClassId", "X1"), prop("ClassificationSystem", "IEC61355")))
    ((_, line),) = read_handover(only(submodel(shells.HANDOVER, other)))
    assert line["document_classes"] == []


def test_a_footprint_has_its_value_unit_and_validity():
    ((_, line, broken),) = read_footprints(only(shells.EMISSIONS), ["SP-1"])
    assert broken == []
    assert (line["footprint"], line["declared_unit"], line["declared_amount"]) == (17.2, "piece", 1.0)
    assert (line["valid_from"], line["valid_until"]) == (date(2026, 1, 1), date(2028, 1, 1))
    assert (line["footprint_standards"], line["boundary"]) == (["ISO 14067"], "A1, A3")


def test_a_footprint_below_nothing_or_ended_before_it_began_is_a_fault():
    wrong = group(
        "p",
        prop("PcfCO2eq", "-1"),
        prop("PublicationDate", "2026-01-01"),
        prop("ExpirationDate", "2025-01-01"),
    )
    ((_, _, broken),) = read_footprints(only(submodel(shells.FOOTPRINT, wrong)), [])
    assert [e.name for e in broken] == ["PcfCO2eq", "ExpirationDate"]


def test_nested_entities_are_lines_of_a_parts_list():
    lines = [line for _, line in read_structure(only(shells.PARTS))]
    assert lines == [
        {"part": "urn:asset:1", "parent": None, "quantity": None},
        {"part": "urn:asset:bearing", "parent": "urn:asset:1", "quantity": 4.0},
        {"part": "Shaft", "parent": "urn:asset:1", "quantity": None},
    ]


def test_flat_entities_are_nested_by_their_relations():
    def pointing(name):
        return {
            "type": "ModelReference",
            "keys": [{"type": "Submodel", "value": "x"}, {"type": "Entity", "value": name}],
        }

    relation = {
        "modelType": "RelationshipElement",
        "idShort": "HasPart01",
        "first": pointing("Top"),
        "second": pointing("Low"),
    }
    lines = [
        line
        for _, line in read_structure(
            only(submodel(shells.STRUCTURE, entity("Top"), entity("Low"), relation))
        )
    ]
    assert [(line["part"], line["parent"]) for line in lines] == [("Top", None), ("Low", "Top")]


def test_an_inspection_document_names_its_type_heat_and_signatory():
    line = read_inspection(only(shells.INSPECTED))
    assert (line["certificate_type"], line["heat_number"], line["article"]) == ("3.1", "H123", "ST-9")
    assert (line["issued_on"], line["signatory"], line["features"]) == (date(2026, 3, 1), "QA Meier", 2)


def test_a_shell_becomes_one_passport_and_each_submodel_its_own_kind():
    lines = Lines()
    everything = environment(
        shells.PLATE, shells.DATA, shells.PAPERS, shells.EMISSIONS, shells.PARTS, shells.INSPECTED
    )
    add_environment(environment_of(everything), lines)
    assert {kind: lines.by_kind[kind].count for kind in lines.by_kind} == {
        "product-passport": 1,
        "nameplate": 1,
        "handover-document": 1,
        "pcf": 1,
        "parts": 3,
        "inspection-certificate": 1,
    }
    (passport,) = lines.by_kind["product-passport"].table().to_pylist()
    assert (passport["product_id"], passport["article"]) == ("https://example.com/sp-1/7", "SP-1")
    assert (passport["features"], passport["documents_named"], passport["proof_present"]) == (2, 1, False)
    (footprint,) = lines.by_kind["pcf"].table().to_pylist()
    assert footprint["product_ids"] == ["urn:asset:1", "SP-1", "https://example.com/sp-1/7"]


def test_sound_environments_break_no_rule():
    assert codes(environment(shells.PLATE, shells.DATA, shells.PAPERS, shells.EMISSIONS, shells.PARTS)) == []


def test_empty_identifiers_wrong_short_names_and_unknown_types_are_named():
    wrong = submodel("x", prop("IEC CDD", "1"), {"modelType": "Thing", "idShort": "A"}, ident="")
    about = {"assetKind": "Instance", "globalAssetId": "urn:x", "assetType": ""}
    assert codes(environment(wrong, assetInformation=about)) == [
        ("aas_empty", "/assetAdministrationShells/0/assetInformation/assetType"),
        ("aas_empty", "/submodels/0/id"),
        ("aas_form", "/submodels/0/submodelElements/0/idShort"),
        ("aas_form", "/submodels/0/submodelElements/1/modelType"),
    ]
    assert ("aas_double", "/submodels/1/id") in codes(environment(shells.PLATE, shells.PLATE))


def test_a_type_that_is_no_word_is_named():
    assert codes(environment(submodel("x", {"modelType": {"name": "Property"}, "idShort": "A"}))) == [
        ("aas_form", "/submodels/0/submodelElements/0/modelType")
    ]


def test_xml_becomes_the_tree_its_json_would_be_with_source_lines():
    found = environment_of(json_form(shells.XML))
    (plate,) = found.instances
    line = read_nameplate(plate)
    assert (line["serial_number"], line["manufacturer"], line["address"]) == ("7", "Spindel AG", "Weg 1")
    assert plate.row == 6
    assert list(faults(json_form(shells.XML))) == []


def test_a_package_leads_to_its_environment_by_relations_alone():
    data = shells.package(b"{}", "some/where.json")
    assert is_package(data)
    assert list(environments(data)) == [("some/where.json", b"{}")]
    assert not is_package(archive({"_rels/.rels": b"<Relationships/>", "aasx/env.json": b"{}"}))
