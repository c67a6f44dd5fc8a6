"""The library of measures finds its own."""

import pytest

from readiness.model.kpi import Kpi, KpiLibrary


def measure(ident, **given):
    stated = {"set": "classic", "kind": "hard", "measures": "outcome", "better": "higher"}
    return Kpi(id=ident, provenance="author_opinion", requirements=(), **{**stated, **given})


LIBRARY = KpiLibrary(kpis=(measure("a", adds_up=True), measure("b")), goals=())


def test_a_measure_is_found_by_its_id():
    assert LIBRARY.kpi("b").id == "b"
    with pytest.raises(KeyError):
        LIBRARY.kpi("c")


def test_only_what_adds_up_may_be_summed_over_regions():
    assert LIBRARY.adding_up == {"a"}
