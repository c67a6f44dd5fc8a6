"""What is chosen whether things go badly or well."""

from readiness.model.roadmap import Scenario
from readiness.roadmap.scenarios import certain


def test_certain_is_what_every_case_chooses():
    told = {
        "low": Scenario(objective=1, steps=("A", "B")),
        "mid": Scenario(objective=2, steps=("A", "B", "C")),
        "high": Scenario(objective=3, steps=("B", "C", "D")),
    }
    assert certain(told) == {"B"}
