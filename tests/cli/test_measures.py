"""Measures of `network` that are computed where they are asked for."""

import json

import pytest

from readiness.cli import main
from readiness.network.recovery.solver import solver

LIST = """part,parent,supplier,country,share,price,revenue
P,,,DEU,,100,1000
A,P,Alba,DEU,0.5,10,
A,P,Brix,CHN,0.5,10,
B,P,Cora,CHN,,20,
"""


@pytest.fixture
def parts(tmp_path):
    path = tmp_path / "parts.csv"
    path.write_text(LIST, "utf-8")
    return str(path)


def told(capsys, *args):
    assert main(["network", *args, "--on", "2026-07-15", "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_no_years_are_drawn_unless_asked_for(parts, capsys):
    assert told(capsys, parts)["draws"] is None


def test_years_are_drawn_with_the_chances_of_the_firm(parts, capsys):
    args = [parts, "--draws", "2000", "--what-if", "lose:firm=Cora"]
    found = told(capsys, *args)
    assert found["draws"]["years"] == 2000
    assert 0 < found["draws"]["revenue_lost"]["mean"] < 0.2
    assert found["what_ifs"][0]["before"]["draws"]["revenue_lost"] == found["draws"]["revenue_lost"]
    assert found["what_ifs"][0]["after"]["draws"]["revenue_lost"]["p50"] == 1
    kinds = ("region", "country", "firm", "site", "offer")
    never = [f"--chance={kind}=0" for kind in kinds]
    assert told(capsys, *args, *never)["draws"]["revenue_lost"]["mean"] == 0
    certain = told(capsys, *args, *never, "--chance", "country:CHN=1")
    assert certain["draws"]["products"] == [{"id": "P", "probability": 1.0, "probability_high": 1.0}]
    unknown = told(capsys, *args, *never, "--chance", "country:CHN=unknown")
    assert unknown["draws"]["revenue_lost"] is None
    assert unknown["draws"]["unknown"] == ["country:CHN"]


@pytest.mark.parametrize("lang", ["en", "de", "zh"])
def test_the_years_are_told_in_words(parts, capsys, lang):
    assert main(["network", parts, "--on", "2026-07-15", "--draws", "500", "--lang", lang]) == 0
    out = capsys.readouterr().out
    assert "500" in out
    assert "{" not in out
    wish = ["network", parts, "--draws", "500", "--chance", "firm:Cora=unknown", "--lang", lang]
    assert main([*wish, "--on", "2026-07-15"]) == 0
    assert "firm:Cora" in capsys.readouterr().out


@pytest.mark.parametrize("wrong", ["0", "-1", "many", "99999999999"])
def test_a_number_of_years_nobody_means_is_wrong_usage(parts, wrong):
    with pytest.raises(SystemExit) as stop:
        main(["network", parts, "--draws", wrong])
    assert stop.value.code == 2


@pytest.mark.parametrize("wrong", ["firm:Nobody=0.1", "planet=0.1", "firm=7"])
def test_a_chance_that_means_nothing_here_is_wrong_usage(parts, wrong):
    assert main(["network", parts, "--draws", "10", "--chance", wrong]) == 2


RECOVERY = """part,parent,supplier,country,price,revenue,stock_days,recover_days
P,,,DEU,100,36525,0,
A,P,Alba,DEU,10,,7,70
B,P,Brix,CHN,10,,,70
"""


@pytest.fixture
def stocked(tmp_path):
    path = tmp_path / "stocked.csv"
    path.write_text(RECOVERY, "utf-8")
    return str(path)


def test_recovery_stands_beside_each_failure(stocked, capsys):
    found = {f["id"]: f["recovery"] for f in told(capsys, stocked)["failures"] if f["kind"] == "firm"}
    assert (found["Alba"]["ttr_weeks"], found["Alba"]["tts_weeks"], found["Alba"]["margin_weeks"]) == (
        10,
        1,
        -9,
    )
    assert found["Brix"]["margin_weeks"] is None
    assert found["Alba"]["loss"] is None


@pytest.mark.skipif(solver() is None, reason="needs the extra `solver`")
def test_outages_are_computed_where_asked_for(stocked, capsys):
    told_ = told(capsys, stocked, "--outages")
    found = {f["id"]: f["recovery"] for f in told_["failures"] if f["kind"] == "firm"}
    assert found["Alba"]["loss"] == pytest.approx(0.9)
    assert (found["Brix"]["loss"], found["Brix"]["loss_high"]) == (pytest.approx(0), pytest.approx(1))
    assert told_["outages"]["computed_by"] == "highs"


@pytest.mark.parametrize("lang", ["en", "de", "zh"])
def test_recovery_is_told_in_words(stocked, capsys, lang):
    assert main(["network", stocked, "--on", "2026-07-15", "--outages", "--lang", lang]) == 0
    out = capsys.readouterr().out
    assert "Alba" in out
    assert "{" not in out


ORIGINS = """part,parent,supplier,country,price,revenue,origin,eccn
P,,,DEU,100,1000,,
A,P,Alba,DEU,30,,DEU,
B,P,Brix,USA,20,,USA,3A001
C,P,Cora,,20,,,
"""


@pytest.fixture
def declared(tmp_path):
    path = tmp_path / "declared.csv"
    path.write_text(ORIGINS, "utf-8")
    return str(path)


RULE = "territory=eu,method=build_down,pct=60"


def test_the_three_numbers_stand_apart(declared, capsys):
    (plain,) = told(capsys, declared)["origins"]
    assert plain["preferential"] is None
    assert plain["controlled"]["low"] == pytest.approx(0.2)
    assert {x["limit"]: x["side"] for x in plain["controlled"]["limits"]} == {0.1: "above", 0.25: "below"}
    (ruled,) = told(capsys, declared, "--origin-rule", RULE)["origins"]
    assert ruled["preferential"]["low"] == pytest.approx(0.6)
    assert ruled["preferential"]["high"] == pytest.approx(0.8)
    assert ruled["preferential"]["verdict"] == "meets"
    assert ruled["economic"] == plain["economic"]


@pytest.mark.parametrize("lang", ["en", "de", "zh"])
def test_the_three_numbers_are_told_in_words(declared, capsys, lang):
    assert main(["network", declared, "--on", "2026-07-15", "--origin-rule", RULE, "--lang", lang]) == 0
    out = capsys.readouterr().out
    assert out.count("P@(own firm)") >= 2
    assert "{" not in out


def test_a_rule_that_cannot_be_read_is_wrong_usage(declared):
    assert main(["network", declared, "--origin-rule", "territory=Atlantis"]) == 2
