"""`export --to answers` on the terminal."""

import json

from readiness.cli import main

ROWS = "part,parent,supplier,country,price,revenue\nP,,,DEU,10,100\nA,P,D,JPN,2,\n"


def firm(folder, rows=ROWS):
    (folder / "evidence").mkdir(parents=True)
    (folder / "case.yaml").write_text("name: x\non: 2026-07-15\n")
    if rows:
        (folder / "evidence" / "parts.csv").write_text(rows)
    return str(folder)


def test_each_product_gets_a_page_and_a_json(tmp_path):
    wish = ["export", firm(tmp_path / "case"), "--to", "answers", "--out"]
    for name in ("one", "two"):
        assert main([*wish, str(tmp_path / name), "--lang", "zh"]) == 0
    first, second = ({p.name: p.read_bytes() for p in (tmp_path / n).iterdir()} for n in ("one", "two"))
    assert set(first) == {"answers-P.pdf", "answers-P.json"}
    assert first == second
    assert json.loads(first["answers-P.json"])["origin"]["by_value"] == {
        "DEU": 0.8,
        "JPN": 0.2,
        "unknown": 0.0,
    }


def test_another_day_is_another_sheet(tmp_path):
    wish = ["export", firm(tmp_path / "case"), "--to", "answers", "--out", str(tmp_path / "out")]
    assert main([*wish, "--on", "2026-08-01"]) == 0
    assert json.loads((tmp_path / "out" / "answers-P.json").read_bytes())["on"] == "2026-08-01"


def test_without_a_product_or_a_case_there_is_no_answer(tmp_path, capsys):
    wish = ["--to", "answers", "--out", str(tmp_path / "out")]
    assert main(["export", firm(tmp_path / "case", rows=""), *wish]) == 1
    assert "parts list" in capsys.readouterr().err
    assert main(["export", str(tmp_path / "nowhere"), *wish]) == 1


def test_a_rule_of_an_agreement_adds_preferential_origin_and_a_wrong_one_is_refused(tmp_path):
    wish = [
        "export",
        firm(tmp_path / "case"),
        "--to",
        "answers",
        "--out",
        str(tmp_path / "out"),
        "--origin-rule",
    ]
    assert main([*wish, "territory=eu,method=build_down,pct=45"]) == 0
    (told,) = json.loads((tmp_path / "out" / "answers-P.json").read_bytes())["origin"]["preferential"]
    assert told["at_least"] == 0.45
    assert main([*wish, "nonsense"]) == 2
