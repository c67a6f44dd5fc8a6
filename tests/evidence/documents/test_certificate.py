"""Three kinds of certificate are told apart."""

from readiness.evidence.documents.certificate import certificate
from tests.evidence.documents.papers import laid_out, values


def said(text):
    return values(certificate(laid_out(text)))


def test_a_management_system_names_its_standards_with_their_edition():
    found = said("Zertifikat\nnach ISO 9001 und ISO 14001:2015\nDIN EN ISO 9001:2015")
    assert found["certificate_kind"] == ["management_system"]
    assert found["standard"] == ["ISO 14001:2015", "ISO 9001:2015"]


def test_an_insurer_that_mentions_a_standard_stays_an_insurer():
    text = "Versicherungsbestätigung\nVersicherungsnehmer: A GmbH (ISO 9001:2015)\nDeckungssumme: 5.000.000 EUR je Versicherungsfall"
    assert said(text)["certificate_kind"] == ["insurance"]
    assert said(text)["sum_per_event"] == ["5000000 EUR"]


def test_a_tisax_result_is_one():
    found = said("TISAX Assessment\nParticipant: A GmbH\nAssessment Level 3\nProto parts")
    assert (found["certificate_kind"], found["standard"], found["label"]) == (
        ["tisax"],
        ["TISAX"],
        ["Proto parts"],
    )


def test_a_certificate_of_nothing_known_has_no_kind():
    assert "certificate_kind" not in said("Zertifikat\nfür den Geltungsbereich Spindeln")
