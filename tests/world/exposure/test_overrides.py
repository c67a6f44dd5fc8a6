"""An analyst's own figures: labelled, with a name and a source, or not at all."""

import shutil

import pytest

from readiness.world.exposure.overrides import FILE, read_overrides
from readiness.world.exposure.structural import read_structural
from readiness.world.folder import data_folder

HEAD = "iso3,score,low,high,by,source,as_of\n"
GOOD = "TWN,30,20,45,A. Analyst,own study 12/2026,2026-10-01\n"


def folder(tmp_path, rows):
    for name in ("countries.csv", "exposure_method.csv", "wgi.csv", "inform_risk.csv"):
        shutil.copy(data_folder() / name, tmp_path / name)
    (tmp_path / FILE).write_text(HEAD + rows, "utf-8")
    return tmp_path


def test_an_override_counts_and_says_that_it_is_one(tmp_path):
    found = read_structural(folder(tmp_path, GOOD))
    rating = found.of("TWN")
    assert (rating.basis, rating.score.value, rating.score.band) == ("analyst", 30, "guarded")
    assert rating.override.source == "own study 12/2026"
    assert rating.pillars["natural"] is None
    assert found.differ("TWN", "DEU") is None
    assert found.problems == ()


@pytest.mark.parametrize(
    "row",
    [
        "TWN,30,20,45,A. Analyst,,2026-10-01",
        "TWN,30,20,45,,own study,2026-10-01",
        "TWN,30,40,45,A. Analyst,own study,2026-10-01",
        "TWN,130,20,145,A. Analyst,own study,2026-10-01",
        "TWN,nan,20,45,A. Analyst,own study,2026-10-01",
        "TWN,30,20,45,A. Analyst,own study,lately",
        "XXX,30,20,45,A. Analyst,own study,2026-10-01",
        "TWN",
    ],
)
def test_an_unusable_override_is_a_problem_with_its_row_and_changes_nothing(tmp_path, row):
    overrides, problems = read_overrides(folder(tmp_path, row + "\n"), {"TWN"})
    assert overrides == {}
    assert [(p.code, p.where.row) for p in problems] == [("override_unusable", 2)]


def test_none_is_shipped():
    assert read_overrides(data_folder(), set()) == ({}, ())
