"""Articles with a class of a known system, its release and a code in its form."""

import pytest

from readiness.checks.catalogue.classified import well_formed
from tests.checks.build import catalogue, findings, rows

GOOD = {"class_system": "ECLASS-13.0", "class_group": "36050301"}


def seen(*lines):
    return findings(catalogue(*lines))["catalogue.classified"]


def test_classes_with_system_release_and_code_are_met():
    finding = seen(GOOD, {"class_system": "ETIM-9.0", "class_group": "EC000123"})
    assert (finding.verdict, finding.level) == ("met", 4)
    assert finding.params["systems"] == ("ECLASS-13.0", "ETIM-9.0")


def test_lines_without_a_full_class_are_shown():
    finding = seen(GOOD, {"class_system": "house", "class_group": "17"}, {"class_group": "36050301"}, {})
    assert (finding.verdict, finding.level) == ("part", 1)
    assert rows(finding) == [3, 4, 5]


def test_no_class_at_all_is_unmet_and_no_article_unknown():
    assert seen({}, {}).verdict == "unmet"
    assert seen().verdict == "unknown"


@pytest.mark.parametrize(
    ("system", "group", "good"),
    [
        ("ECLASS-13.0", "36-05-03-01", True),
        ("eCl@ss 9.1", "36050301", True),
        ("UNSPSC 24", "31171500", True),
        ("ECLASS", "36050301", False),
        ("ECLASS-13.0", "3605", False),
        ("ETIM-9", "000123", False),
        ("ETIM-9", None, False),
        (None, "EC000123", False),
    ],
)
def test_a_class_has_the_form_of_its_system_and_names_its_release(system, group, good):
    assert well_formed(system, group) is good
