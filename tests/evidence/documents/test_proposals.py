"""Proposals are settled: each value once, rivals unsure."""

from readiness.evidence.documents.field import DocumentField
from readiness.evidence.documents.proposals import Proposal, competing, settle

FIELDS = (DocumentField("holder"), DocumentField("sites", many=True), DocumentField("article", item=True))


def proposal(field, value, *, sure=True, item=None):
    return Proposal(field, value, 1, value, sure, item)


def test_the_same_value_twice_is_one_and_as_sure_as_the_surer():
    (one,) = settle([proposal("holder", "A GmbH", sure=False), proposal("holder", "a gmbh")], FIELDS)
    assert (one.value, one.sure) == ("A GmbH", True)


def test_rival_values_of_one_field_are_all_kept_and_unsure():
    settled = settle([proposal("holder", "A GmbH"), proposal("holder", "B GmbH")], FIELDS)
    assert [(p.value, p.sure) for p in settled] == [("A GmbH", False), ("B GmbH", False)]


def test_values_of_a_list_do_not_compete():
    settled = settle([proposal("sites", "Aalen"), proposal("sites", "Ellwangen")], FIELDS)
    assert all(p.sure for p in settled)


def test_lines_compete_only_within_themselves():
    settled = settle([proposal("article", "A1", item=1), proposal("article", "A2", item=2)], FIELDS)
    assert all(p.sure for p in settled)
    assert competing(settled, set()) == set()


def test_the_order_is_that_of_the_fields_and_then_of_the_lines():
    mixed = [
        proposal("article", "A2", item=2),
        proposal("sites", "x"),
        proposal("article", "A1", item=1),
        proposal("holder", "h"),
    ]
    assert [p.value for p in settle(mixed, FIELDS)] == ["h", "x", "A1", "A2"]
