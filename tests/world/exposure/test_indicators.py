"""Raw values by country, with the error their publisher states."""

from readiness.world.exposure.indicators import read_indicators
from readiness.world.exposure.method import read_method
from readiness.world.folder import data_folder

KNOWN = read_indicators(data_folder(), read_method(data_folder()))


def test_governance_comes_with_its_standard_error_and_inform_with_the_set_s_own():
    rule_of_law = KNOWN["DEU"]["rl"]
    assert (round(rule_of_law.value, 2), rule_of_law.normal, rule_of_law.year) == (1.55, True, 2023)
    assert 0 < rule_of_law.error < 1
    natural = KNOWN["JPN"]["natural"]
    assert (natural.value, natural.error, natural.normal) == (8.3, 0.5, False)


def test_what_a_publisher_left_out_is_not_there():
    assert "pv" not in KNOWN["NIU"]
    assert "human" not in KNOWN["TWN"]


def test_voice_and_accountability_is_a_political_value_and_no_part_of_the_set():
    assert "va" not in KNOWN["DEU"]


def test_known_anchors_of_the_tables():
    assert round(KNOWN["UKR"]["pv"].value, 2) == -1.43
    assert round(KNOWN["CHN"]["rl"].value, 2) == -0.04
    assert round(KNOWN["FIN"]["rl"].value, 2) == 1.97
    assert len(KNOWN) == 213
