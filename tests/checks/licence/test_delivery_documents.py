"""The list of documents before factory acceptance."""

from readiness.checks.licence.delivery_documents import WANTED
from tests.checks.build import findings
from tests.checks.licence.build_licence import statement


def seen(**fields):
    return findings(statement("delivery_documents", **fields))["delivery_documents.complete"]


def test_all_documents_in_time_are_met():
    assert seen(papers_listed=WANTED, days_before_fat="14").verdict == "met"


def test_a_late_or_short_list_is_only_in_part():
    late = seen(papers_listed=WANTED, days_before_fat="3")
    assert (late.verdict, late.level) == ("part", 2)
    short = seen(papers_listed="manual", days_before_fat="14")
    assert (short.level, "model" in short.params["missing"]) == (0.8, True)
    assert seen(papers_listed="container").verdict == "unmet"


def test_no_list_is_unknown():
    assert findings()["delivery_documents.complete"].verdict == "unknown"
