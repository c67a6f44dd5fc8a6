"""Real files by others, each alone, against what a correct checker concludes; only where the samples are at hand."""

import csv
from datetime import date
from pathlib import Path

import pytest

from readiness.content.loader import load_bank
from readiness.examine import examine
from readiness.model.case import Case
from readiness.world.world import load_world

SAMPLES = Path(__file__).parents[2] / "shared" / "samples"

pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples are not part of the product")


def manifest():
    if not SAMPLES.is_dir():
        return []
    with (SAMPLES / "MANIFEST.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def checked(row):
    on = date.fromisoformat(row["on"]) if row["on"] else date(2026, 7, 15)
    name = row["file"]
    seen = examine(
        load_bank(),
        Case(name="", on=on),
        {name: (SAMPLES / name).read_bytes()},
        load_world(on),
        only_present=True,
    )
    return seen.dossier.heads[0], {(f.ref, f.verdict) for f in seen.findings}


def pairs(text):
    for entry in filter(None, text.split(";")):
        ref, _, verdicts = entry.partition(":")
        yield {(ref, v) for v in verdicts.split("|")}


@pytest.mark.parametrize("row", manifest(), ids=lambda r: r["file"])
def test_a_file_is_judged_as_a_correct_checker_would(row):
    head, found = checked(row)
    if row["format"]:
        assert head.format in row["format"].split("|")
    if row["tier"]:
        assert head.tier == row["tier"]
    if row["records"]:
        assert head.records == int(row["records"])
    for wanted in pairs(row["must_find"]):
        assert wanted & found, (wanted, found)
    for banned in pairs(row["must_not_find"]):
        assert not banned & found
