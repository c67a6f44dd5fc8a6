"""What-ifs through the whole assessment."""

import pytest

from readiness.content.loader import load_bank
from readiness.errors import UnknownId
from readiness.supposing import suppose
from tests.sample_firms import examined, read, result, world_of

FIRM = "spindle-de"


def supposed(*specs):
    return suppose(
        load_bank(), read(FIRM).case, examined(FIRM), result(FIRM).assessment, world_of(FIRM), specs
    )


def test_before_is_the_assessment_itself():
    (found,) = supposed("cut:country=JPN")
    assert found.before.score == result(FIRM).assessment.score
    assert found.before.revenue_at_risk == 0


def test_a_loss_lowers_what_the_network_proves():
    (found,) = supposed("lose:firm=Tamahoku Seiko KK")
    assert found.after.score.verified < found.before.score.verified


def test_a_price_alone_leaves_the_verdicts():
    (found,) = supposed("price:material=copper,pct=20")
    assert found.after.score == found.before.score
    assert [b.verdict for b in found.after.buyers] == [b.verdict for b in found.before.buyers]
    assert any(factor > 1 for factor in found.after.price.values() if factor)


def test_an_unknown_name_is_refused():
    with pytest.raises(UnknownId):
        supposed("lose:site=Atlantis")


def test_without_a_network_there_is_nothing_to_suppose():
    case = read(FIRM).case
    bare = type(examined(FIRM))(examined(FIRM).dossier, None, None, examined(FIRM).findings, ())
    known = (load_bank(), case, bare, result(FIRM).assessment, world_of(FIRM))
    assert suppose(*known, ["cut:country=CHN"]) == ()
    with pytest.raises(UnknownId):
        suppose(*known, ["lose:site=Atlantis"])
