"""Catalogues a machine can read."""

from tests.checks.build import catalogue, findings, together


def seen(*lines, **head):
    return findings(catalogue(*lines, **head))["catalogue.parses"]


def test_an_exchange_format_with_articles_is_met():
    finding = seen({})
    assert (finding.verdict, finding.level, finding.params["formats"]) == ("met", 3, ("bmecat",))


def test_a_table_is_met_and_one_step_lower():
    finding = seen({}, format="catalogue-table")
    assert (finding.verdict, finding.level) == ("met", 2)


def test_the_better_of_two_formats_counts():
    both = together(catalogue({}, format="catalogue-table", file="a.csv"), catalogue({}))
    assert findings(both)["catalogue.parses"].level == 3


def test_how_well_it_conforms_is_its_assurance():
    assert seen({}, tier="parsable").assurance == "parsable"
    assert seen({}, tier="conformant").assurance == "conformant"


def test_a_valid_file_without_articles_is_no_evidence():
    assert seen().verdict == "unknown"
