"""The network for other tools."""

import io

import networkx

from readiness.network.exchange import as_graphml, as_multigraph
from tests.network.example import net, r, spindle


def test_a_source_in_two_slots_keeps_both_edges():
    network = net(r("P", site="W"), r("A", "P", "S", slot="x"), r("A", "P", "S", slot="y"))
    assert as_multigraph(network).number_of_edges("A@S", "P@W") == 2


def test_graphml_reads_back_to_the_same_graph():
    network = spindle()
    back = networkx.read_graphml(io.BytesIO(as_graphml(network).encode()), force_multigraph=True)
    assert set(back.nodes) == {o.id for o in network.offers}
    assert back.number_of_edges() == as_multigraph(network).number_of_edges()
