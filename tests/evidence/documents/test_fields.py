"""The list of fields is whole: named once, with words in each language, and of a shape the readers fill."""

import pytest

from readiness.content.texts import texts
from readiness.evidence.documents.fields import FIELDS, musts
from readiness.evidence.documents.reading import READERS
from readiness.evidence.shapes import DOCUMENT_KINDS


def test_every_kind_of_document_has_fields_and_a_reader():
    assert set(FIELDS) == set(READERS) == set(DOCUMENT_KINDS)


@pytest.mark.parametrize("kind", FIELDS)
def test_a_field_stands_once(kind):
    names = [field.name for field in FIELDS[kind]]
    assert len(names) == len(set(names))


def test_a_field_means_the_same_wherever_it_stands():
    kinds = {}
    for fields in FIELDS.values():
        for field in fields:
            kinds.setdefault(field.name, set()).add((field.kind, field.item))
    assert {name: found for name, found in kinds.items() if len(found) > 1} == {}


@pytest.mark.parametrize("lang", ["en", "de", "zh"])
def test_every_field_and_kind_has_a_name(lang):
    say = texts(lang)
    assert all(say.has(f"dockind/{kind}") for kind in FIELDS)
    assert [f.name for fields in FIELDS.values() for f in fields if not say.has(f"docfield/{f.name}")] == []


@pytest.mark.parametrize("lang", ["en", "de", "zh"])
def test_no_name_is_left_over(lang):
    named = {key.split("/")[1] for key in texts(lang).words if key.startswith("docfield/")}
    assert named == {field.name for fields in FIELDS.values() for field in fields}


def test_an_insurance_certificate_needs_no_accreditation():
    assert "accreditation" in musts("certificate", "management_system")
    assert "accreditation" not in musts("certificate", "insurance")
    assert "label" in musts("certificate", "tisax")
    assert "goods_article" in musts("ltsd")


def test_what_a_document_must_have_is_among_its_fields():
    for kind, variant in [
        *((k, None) for k in FIELDS),
        *(("certificate", v) for v in ("tisax", "insurance")),
    ]:
        assert musts(kind, variant) <= {field.name for field in FIELDS[kind]}
