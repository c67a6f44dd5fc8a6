"""`desk-check`: from a folder to an interview guide."""

import json
import shutil
from pathlib import Path

import pytest

from readiness.cli import main

EVIDENCE = Path(__file__).parents[2] / "data" / "demo" / "spindle-de" / "evidence"


@pytest.fixture
def folder(tmp_path):
    """Papers in folders below, a hidden file, an open Excel's lock, a link that leads elsewhere."""
    home = tmp_path / "Client GmbH"
    (home / "papers").mkdir(parents=True)
    shutil.copy(EVIDENCE / "insurance.pdf", home / "papers")
    shutil.copy(EVIDENCE / "stock-export.csv", home)
    (home / ".hidden").write_text("x")
    (home / "~$stock.xlsx").write_text("x")
    (home / "link.csv").symlink_to(EVIDENCE / "order-confirmations.csv")
    return home


@pytest.mark.parametrize("lang", ["en", "de", "zh"])
def test_a_folder_becomes_a_guide(folder, tmp_path, capsys, lang):
    out = tmp_path / "out" / lang
    assert main(["desk-check", str(folder), "--lang", lang, "--out", str(out), "--on", "2026-07-15"]) == 0
    told = json.loads((out / "interview-guide.json").read_text("utf-8"))
    assert told["firm"] == "Client GmbH"
    assert [f["file"] for f in told["files"]] == ["papers/insurance.pdf", "stock-export.csv"]
    whys = {p["question"]: p["why"] for p in told["points"]}
    assert whys["licence.insurance"] == "read"
    assert whys["availability.stock_freshness"] == "denied"
    assert whys["licence.certified_site"] == "open"
    assert (out / "interview-guide.xlsx").read_bytes()[:2] == b"PK"
    assert (out / "interview-guide.pdf").read_bytes()[:5] == b"%PDF-"
    assert "papers/insurance.pdf" in capsys.readouterr().out


def test_no_folder_or_an_empty_one_is_exit_code_1(tmp_path, capsys):
    (tmp_path / "empty").mkdir()
    for name in ("empty", "nowhere"):
        assert main(["desk-check", str(tmp_path / name), "--out", str(tmp_path / "out")]) == 1
    assert not (tmp_path / "out").exists()
    assert capsys.readouterr().err
