"""`export --to pack` on the terminal."""

import json
import zipfile

from readiness.cli import main
from tests.cli.test_answers import firm


def test_the_pack_is_one_archive_and_the_same_each_time(tmp_path):
    wish = ["export", firm(tmp_path / "case"), "--to", "pack", "--lang", "zh", "--out"]
    assert [main([*wish, str(tmp_path / name)]) for name in ("one.zip", "two.zip")] == [0, 0]
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.zip") as archive:
        assert archive.namelist() == ["llms.txt", "answers/answers-P.json", "manifest.json"]


def test_another_day_is_another_pack(tmp_path):
    out = tmp_path / "x.zip"
    assert (
        main(["export", firm(tmp_path / "case"), "--to", "pack", "--out", str(out), "--on", "2026-08-01"])
        == 0
    )
    with zipfile.ZipFile(out) as archive:
        assert json.loads(archive.read("manifest.json"))["case"]["on"] == "2026-08-01"


def test_without_a_case_there_is_no_pack(tmp_path):
    assert main(["export", str(tmp_path / "no"), "--to", "pack", "--out", str(tmp_path / "x")]) == 1
