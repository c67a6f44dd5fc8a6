"""Which sources count."""

import pytest

from readiness.model.place import Place
from readiness.network.parts import Source, counting
from tests.network.example import net, r

HERE = Place(file="parts.csv", row=2)


@pytest.mark.parametrize(
    ("status", "lasting", "counts"),
    [
        ("approved", None, True),
        ("qualified", None, True),
        ("potential", None, False),
        ("potential", 30.0, False),
        ("potential", 31.0, True),
        ("blocked", 400.0, False),
    ],
)
def test_potential_sources_count_only_in_a_what_if_longer_than_the_switch(status, lasting, counts):
    assert Source(0, 1.0, None, status, HERE).counts(30.0, lasting) is counts


def test_a_potential_source_with_unknown_switch_time_never_counts():
    assert not Source(0, 1.0, None, "potential", HERE).counts(None, 1e6)


def test_counting_sources_keep_the_order_of_their_rows():
    network = net(
        r("P", site="W"),
        r("A", "P", "S", slot="x", status="potential"),
        r("B", "P", "T", slot="x"),
        r("C", "P", "U", slot="x", status="qualified"),
    )
    slot = network.slots[0]
    assert [network.offers[s.offer].part for s in counting(network.offers, slot.sources, None)] == ["B", "C"]
