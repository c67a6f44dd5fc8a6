"""docs/evidence.md names every format and check there is, and its tables are the ones made from them."""

from readiness.evidence.formats import FORMATS
from readiness.evidence.kinds import KINDS
from tests.evidence_page import PAGE, formats, page


def test_every_format_is_described_and_no_other():
    assert sorted(formats()) == sorted(FORMATS)
    assert {kind for said in formats().values() for kind in said["kinds"]} == set(KINDS)


def test_the_tables_are_up_to_date():
    assert PAGE.read_text("utf-8") == page()
