"""Check digits of legal entity identifiers."""

from tests.checks.build import findings, rows
from tests.checks.licence.build_licence import screenings, statement

GOOD, BAD = "529900T8BM49AURSDO55", "529900T8BM49AURSDO56"


def seen(*files):
    return findings(*files)["identity.lei"]


def test_right_numbers_in_list_and_paper_are_met():
    finding = seen(screenings({"partner": "A", "lei": GOOD}), statement("credit_rating", lei=GOOD))
    assert (finding.verdict, finding.params["total"]) == ("met", 2)


def test_a_wrong_digit_is_shown_at_its_row():
    finding = seen(screenings({"partner": "A", "lei": GOOD}, {"partner": "B", "lei": BAD}))
    assert (finding.verdict, finding.params["numbers"], rows(finding)) == ("part", (BAD,), [3])
    assert seen(screenings({"partner": "B", "lei": BAD})).verdict == "unmet"


def test_a_number_of_another_length_is_wrong():
    assert seen(screenings({"partner": "B", "lei": "1"})).verdict == "unmet"


def test_no_number_is_unknown():
    assert seen(screenings({"partner": "A"})).verdict == "unknown"
    assert seen().verdict == "unknown"
