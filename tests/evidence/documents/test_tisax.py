"""TISAX: which label, at which level, for which site."""

import pytest

from readiness.evidence.documents.tisax import tisax
from tests.evidence.documents.papers import laid_out, values


def said(text):
    return values(tisax(laid_out(text)))


def test_a_result_sheet_is_read():
    found = said(
        """
        # TISAX
        Participant: | Albspindel GmbH
        Location: | Industriestraße 12, 73430 Aalen
        Scope-ID: | S123XY
        Assessment-ID: | A456ZZ-1
        Assessment level: | AL 3
        Labels: | Info very high, Prototype parts
        Valid until: | 14.09.2027
        """
    )
    assert found == {
        "holder": ["Albspindel GmbH"],
        "sites": ["Industriestraße 12, 73430 Aalen"],
        "label": ["Info very high", "Proto parts"],
        "assessment_level": ["AL3"],
        "scope_id": ["S123XY"],
        "assessment_id": ["A456ZZ-1"],
        "valid_until": ["2027-09-14"],
    }


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Info high", ["Info high"]),
        ("Information with very high protection needs", ["Info very high"]),
        ("very high availability", ["Availability very high"]),
        ("high availability", ["Availability high"]),
        ("strictly confidential", ["Strictly confidential"]),
        ("Data protection", ["Data"]),
        ("highly available spindles", []),
    ],
)
def test_labels_are_told_apart(text, labels):
    assert said(f"TISAX\n{text}").get("label", []) == labels
