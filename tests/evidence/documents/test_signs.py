"""A title may be numbered or quoted, and must open its entry."""

from readiness.evidence.documents.signs import signs


def test_a_title_opens_its_entry():
    known = signs("terms", "conditions", "liability", "short")
    assert known.title.match("1. Conditions of sale")
    assert known.title.match("„Conditions“")
    assert not known.title.match("Our conditions")
    assert (known.kind, known.variant, bool(known.body.search("no LIABILITY"))) == ("terms", "short", True)
