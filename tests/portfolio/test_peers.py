"""What a client lays into the pot: whole points, one voice a client."""

from readiness.model.assessment import Score
from readiness.model.peers import PeerFigures
from readiness.model.portfolio import FirmStanding
from readiness.portfolio.peers import figures_of, of_client


def test_three_figures_in_whole_points_and_nothing_else():
    score = Score(claimed=1, answered=1, verified=1, proven=0.333, expected=47.6, low=1, high=2)
    firm = FirmStanding(path="secret", name="Secret Ltd", score=score, gates={"passed": 1, "failed": 2})
    assert figures_of(firm) == PeerFigures(score=48, gates=33, proven=33)


def test_unknown_stays_unknown():
    assert figures_of(FirmStanding(path="x")) == PeerFigures()
    score = Score(claimed=None, answered=0, verified=None, proven=0, expected=None, low=None, high=None)
    assert figures_of(FirmStanding(path="x", score=score)) == PeerFigures(proven=0)


def test_a_client_with_several_cases_is_one_voice():
    cases = [PeerFigures(score=40, proven=10), PeerFigures(score=60), PeerFigures()]
    assert of_client(cases) == PeerFigures(score=50, proven=10)
    assert of_client([]) == PeerFigures()
