"""Which failures can lose anything at all."""

import numpy as np

from readiness.network.loss import lose
from readiness.network.recovery.candidates import limited, may_lose
from tests.network.example import net, r


def dual(capacity=None, status="approved"):
    return net(
        r("P", site="W"),
        r("A", "P", "S", slot="x"),
        r("A", "P", "T", slot="x", status=status),
        r("B", "A@T", "U", slot="y", capacity=capacity),
    )


def asked(network, *failed, before=None):
    members = [network.by_id[f] for f in failed]
    arguments = () if before is None else (before,)
    return may_lose(network.graph, limited(network), members, *arguments)


def test_a_limit_reaches_everything_made_from_it():
    network = dual(capacity=5.0)
    assert [network.offers[n].id for n in np.flatnonzero(limited(network))] == ["P@W", "A@T", "B@U"]
    assert not limited(dual()).any()


def test_who_steps_in_without_a_limit_loses_nothing():
    assert not asked(dual(), "A@S")
    assert not asked(dual(capacity=5.0), "A@T")


def test_who_steps_in_with_a_limit_may():
    assert asked(dual(capacity=5.0), "A@S")


def test_a_product_that_stops_loses():
    assert asked(dual(status="blocked"), "A@S")
    assert asked(dual(), "P@W")


def test_what_was_down_before_is_no_further_loss():
    network = dual()
    before = lose(network.graph, [network.by_id["P@W"]])
    assert not asked(network, "A@S", before=before)


def test_a_second_site_of_a_product_counts_as_stepping_in():
    network = net(r("P", site="W"), r("P", site="V", capacity=3.0))
    assert asked(network, "P@W")
    assert not asked(network, "P@V")
