"""`readiness sites`: several sites of one firm by share of sales."""

import json
from datetime import date

import pytest

from readiness.cli import main
from readiness.model.case import Answer, Case
from readiness.store.folder_case import write_folder


@pytest.fixture
def plants(tmp_path):
    for name, level in (("north", 4), ("south", 1)):
        answers = (Answer(question="erp.einvoice", value=level),)
        write_folder(Case(name=name, on=date(2026, 7, 15), answers=answers), {}, tmp_path / name)
    return tmp_path


@pytest.mark.slow
def test_the_whole_is_told_with_the_weakest_site_by_name(plants, capsys):
    shares = [f"{plants / 'north'}=60", f"{plants / 'south'}=40"]
    assert main(["sites", *shares, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["worst"] == "south"
    assert [line["share"] for line in found["sites"]] == [0.6, 0.4]
    low, high = sorted(line["score"]["expected"] for line in found["sites"])
    assert low <= found["score"]["expected"] <= high
    assert main(["sites", *shares, "--lang", "zh"]) == 0
    assert "south" in capsys.readouterr().out


@pytest.mark.slow
def test_shares_that_do_not_add_up_end_with_one_and_no_whole(plants, capsys):
    assert main(["sites", f"{plants / 'north'}=60", f"{plants / 'south'}=30", "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert found["score"] is None
    assert [p["code"] for p in found["problems"]] == ["site_shares_sum"]


@pytest.mark.parametrize("wrong", ["north", "north=", "=60", "north=160", "north=x"])
def test_what_is_no_case_with_a_share_is_wrong_usage(wrong):
    with pytest.raises(SystemExit) as ended:
        main(["sites", wrong])
    assert ended.value.code == 2
