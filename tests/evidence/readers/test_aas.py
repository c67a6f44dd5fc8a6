"""Administration shells as files: JSON, XML, package; templates, old versions and broken ones."""

import pytest

from readiness.evidence.read import read_files
from tests.evidence.aas import shells
from tests.evidence.aas.shells import as_json, environment, package
from tests.evidence.making import read_one

WHOLE = environment(shells.PLATE, shells.PAPERS, shells.PARTS)


@pytest.mark.parametrize("data", [as_json(WHOLE), package(as_json(WHOLE))], ids=["json", "aasx"])
def test_a_shell_is_read_alone_and_from_its_package(data):
    dossier = read_files([("a", data)])
    head = dossier.heads[0]
    assert (head.format, head.tier, head.records, head.problems) == ("aas", "conformant", 3, ())
    assert {kind.shape.kind for kind in dossier.evidence} == {
        "product-passport",
        "nameplate",
        "handover-document",
        "parts",
    }


def test_xml_is_read_with_the_rows_it_stands_in():
    dossier = read_files([("a", shells.XML)])
    plate = next(e for kind, e in dossier.evidence.items() if kind.shape.kind == "nameplate")
    assert dossier.heads[0].tier == "conformant"
    assert [p.row for p in plate.places()] == [6]


def test_a_template_is_no_evidence():
    head, _, codes = read_one(as_json(environment({**shells.PLATE, "kind": "Template"})))
    assert (head.format, head.records, codes) == ("aas", 0, ["aas_template"])


def test_a_shell_without_submodels_is_no_evidence():
    head, _, codes = read_one(as_json(environment()))
    assert (head.records, codes) == (0, ["aas_nothing_filled"])


def test_a_single_submodel_is_read_too():
    head, _, _ = read_one(as_json(shells.PLATE))
    assert (head.format, head.records) == ("aas", 1)


def test_a_fault_keeps_the_file_readable_and_is_named():
    head, _, codes = read_one(as_json({**WHOLE, "submodels": [{**shells.PLATE, "id": ""}]}))
    assert (head.tier, head.records, codes) == ("parsable", 1, ["aas_empty"])


OLD = {
    "assetAdministrationShells": [{"identification": {"id": "x", "idType": "IRI"}}],
    "submodels": [],
}
OLD_XML = b'<aasenv xmlns="http://www.admin-shell.io/aas/2/0"><submodels/></aasenv>'


@pytest.mark.parametrize(
    "data", [as_json(OLD), OLD_XML, package(OLD_XML, "aasx/a.xml")], ids=["json", "xml", "aasx"]
)
def test_version_2_is_named_and_not_read_as_empty(data):
    head, _, codes = read_one(data)
    assert (head.format, head.tier, head.records, codes) == ("aas", "unreadable", 0, ["aas_old_version"])


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"{", "json_broken"), (b"[]", "aas_no_environment"), (shells.XML[:-30], "xml_broken")],
)
def test_a_broken_environment_in_a_package_is_named(content, code):
    head, _, codes = read_one(package(content))
    assert (head.format, head.tier, codes) == ("aas", "unreadable", [code])


def test_a_package_without_environment_is_named():
    relations = b'<Relationships><Relationship Type="http://admin-shell.io/aasx/relationships/aasx-origin" Target="/x"/></Relationships>'
    head, _, codes = read_one(shells.archive({"_rels/.rels": relations}))
    assert (head.format, head.records, codes) == ("aas", 0, ["aas_no_environment"])


def test_entities_in_the_environment_are_refused():
    data = b'<!DOCTYPE environment [<!ENTITY x "y">]><environment xmlns="https://admin-shell.io/aas/3/0">&x;</environment>'
    assert read_one(data)[2] == ["xml_dtd"]
