"""`requests` on the terminal."""

import json
import zipfile
from pathlib import Path

import pytest

from readiness.cli import main
from readiness.store.case_yaml import parse

SPINDLE = Path(__file__).parents[2] / "data" / "demo" / "spindle-de"
DEALER = "Metallmakler Rheinschleif GmbH"


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    out = tmp_path_factory.mktemp("asked")
    wish = ["requests", str(SPINDLE), "--out", str(out), "--supplier", DEALER, "--about", "maker,origin"]
    assert main([*wish, "--lang", "de"]) == 0
    return out


def test_chosen_suppliers_get_letter_table_and_mail(written):
    (folder,) = [p for p in written.iterdir() if p.is_dir()]
    assert folder.name.startswith("Metallmakler-Rheinschleif-GmbH_RQ-")
    assert sorted(p.suffix for p in folder.iterdir()) == [".eml", ".pdf", ".xlsx"]
    with zipfile.ZipFile(written / "requests.zip") as archive:
        assert len(archive.namelist()) == 4


def test_what_was_drawn_up_can_be_put_into_case_yaml(written):
    told = (SPINDLE / "case.yaml").read_text("utf-8") + (written / "requests.yaml").read_text("utf-8")
    case, _, problems = parse(told.encode())
    assert problems == ()
    (request,) = case.requests
    assert (request.supplier, request.about, request.lang) == (DEALER, ("maker", "origin"), "de")


def test_the_terminal_names_whom_to_ask_first(capsysbinary):
    assert main(["requests", str(SPINDLE), "--json"]) == 0
    told = json.loads(capsysbinary.readouterr().out)
    hidden = [c["supplier"] for c in told["candidates"] if "maker" in c["lacking"]]
    assert DEALER in hidden
    assert told["requests"] == []


def test_unknown_suppliers_and_topics_are_wrong_usage():
    assert main(["requests", str(SPINDLE), "--supplier", "Nobody"]) == 2
    with pytest.raises(SystemExit) as refused:
        main(["requests", str(SPINDLE), "--about", "weather"])
    assert refused.value.code == 2


def test_without_a_parts_list_nothing_can_be_asked(tmp_path, capsysbinary):
    (tmp_path / "case.yaml").write_text("name: x\non: 2026-07-15\n")
    assert main(["requests", str(tmp_path), "--json"]) == 1
    codes = [p["code"] for p in json.loads(capsysbinary.readouterr().out)["problems"]]
    assert codes == ["requests_need_parts"]


def test_a_case_that_cannot_be_read_is_exit_code_1(tmp_path):
    assert main(["requests", str(tmp_path / "nowhere")]) == 1


@pytest.mark.parametrize("lang", ["de", "zh"])
def test_the_text_says_why(lang, capsys, tmp_path):
    case = tmp_path / "case"
    (case / "evidence").mkdir(parents=True)
    noted = (
        "requests: [{id: R1, supplier: D, about: [maker], parts: [A], drawn_up: 2026-06-01, due: 2026-06-20}]"
    )
    (case / "case.yaml").write_text(f"name: x\non: 2026-07-15\n{noted}\n")
    rows = "part,parent,supplier,country,price,revenue\nP,,,DEU,10,100\nA,P,D,,2,\n"
    (case / "evidence" / "parts.csv").write_text(rows)
    assert main(["requests", str(case), "--lang", lang]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("D: ")
    assert second.startswith("R1 D: ")
