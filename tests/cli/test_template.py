"""The sheet to fill in from the terminal: empty, or with what a firm's files say already."""

from readiness.cli import main
from readiness.evidence.parts_list import PartsList
from readiness.evidence.read import read_files


def test_an_empty_sheet_is_written(tmp_path):
    out = tmp_path / "list.xlsx"
    assert main(["template", "--out", str(out), "--lang", "de", "--on", "2026-07-15"]) == 0
    dossier = read_files([("list.xlsx", out.read_bytes())])
    assert (dossier.heads[0].format, dossier.heads[0].records) == ("parts-table", 0)


def test_what_the_files_say_stands_in_it(tmp_path, capsys):
    (tmp_path / "bom.csv").write_text("Level,Part,Qty\n0,P,1\n1,A,2\n")
    (tmp_path / "sources.csv").write_text("part,supplier,country,share\nA,S,DE,60%\nA,T,CN,40%\n")
    out = tmp_path / "list.xlsx"
    files = [str(tmp_path / name) for name in ("bom.csv", "sources.csv")]
    assert main(["template", *files, "--out", str(out), "--lang", "zh", "--on", "2026-07-15"]) == 0
    parts = read_files([("list.xlsx", out.read_bytes())]).get(PartsList)
    assert parts.column("supplier") == [None, "S", "T"]
    assert parts.column("share") == [None, 0.6, 0.4]
    assert "list.xlsx" in capsys.readouterr().err


def test_a_file_that_is_not_there_is_named(tmp_path):
    assert main(["template", str(tmp_path / "no.csv"), "--out", str(tmp_path / "o.xlsx")]) == 1
