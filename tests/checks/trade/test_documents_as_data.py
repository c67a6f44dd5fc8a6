"""Which documents go out as data."""

import pytest

from tests.checks.build import findings, rows
from tests.checks.trade.build_trade import advices, invoices, responses


def seen(*evidence):
    return findings(*evidence)["trade.documents_as_data"]


@pytest.mark.parametrize(
    ("evidence", "level"),
    [
        ((invoices({}),), 2),
        ((invoices({}), advices({})), 2.5),
        ((invoices({}), advices({}), responses({})), 3),
    ],
)
def test_each_kind_with_order_and_line_is_a_step(evidence, level):
    finding = seen(*evidence)
    assert (finding.verdict, finding.level, finding.question) == ("met", level, "erp.documents_by_machine")


def test_a_document_without_the_line_of_the_order_is_shown():
    finding = seen(invoices({}, {"order_line": None}), advices({}))
    assert (finding.params["linked"], finding.params["unlinked"]) == (("despatch-advice",), ("invoice",))
    assert rows(finding) == [3]


def test_data_without_any_line_of_an_order_are_a_part():
    assert (seen(invoices({"order_line": None})).verdict, seen(invoices({"order_line": None})).level) == (
        "part",
        1,
    )


def test_without_data_it_is_unknown():
    assert seen().verdict == "unknown"
    assert seen(invoices()).verdict == "unknown"
