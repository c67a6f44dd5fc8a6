"""Papers handed over with a machine."""

from tests.checks.build import findings, rows
from tests.checks.origin.build_origin import documents

MANUAL = {"document_classes": ["03-02"]}


def seen(*lines):
    return findings(documents(*lines))["passport.handover_documents"]


def test_specification_and_manual_with_language_and_file_are_met():
    finding = seen({}, {**MANUAL, "document_languages": ["de", "en"]})
    assert (finding.ref, finding.verdict, finding.params["languages"]) == ("F15", "met", ("de", "en"))


def test_a_missing_class_and_a_document_without_file_count():
    finding = seen({}, {**MANUAL, "document_files": 0})
    assert (finding.verdict, finding.level, rows(finding)) == ("part", 1, [3])
    assert finding.params["missing"] == ("03-02",)


def test_documents_of_no_class_are_unmet_and_none_unknown():
    assert seen({"document_classes": []}).verdict == "unmet"
    assert seen().verdict == "unknown"
