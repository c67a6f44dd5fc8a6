"""`readiness sites`: several sites of one firm by share of sales."""

import json
from datetime import date

import pytest

from readiness.cli import main
from readiness.cli.kept_cases import opened
from readiness.model.case import Answer, Case
from readiness.model.sites import Site
from readiness.store import where
from readiness.store.folder_case import write_folder
from readiness.store.workspaces import Workspaces


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


@pytest.mark.slow
def test_a_client_s_sites_are_those_stated_in_the_app(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv(where.DATA, str(tmp_path / "data"))
    with opened() as store:
        spaces = Workspaces(store)
        client = spaces.create("Nordring").id
        case_id = store.create_case(Case(name="Werk", on=date(2026, 7, 15)), workspace=client)
        state = spaces.state(client)
        sites = (Site(case=case_id, share=1.0),)
        spaces.change(state.workspace.model_copy(update={"sites": sites}), state.version, "s")
    assert main(["sites", "--client", "Nordring", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["worst"] == "Werk"
    assert main(["sites", "--client", "Nobody", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["problems"][0]["code"] == "client_unknown"
