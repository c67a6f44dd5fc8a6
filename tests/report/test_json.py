"""The printed results keep the contract's keys, and unknown stays null."""

import json

from readiness.content.loader import load_bank
from readiness.examine import examine
from readiness.report.json import assess_json, check_json, network_json, plan_json
from readiness.world.world import load_world
from tests.report.sample import ON, STOCK, bare, case, hostile

SCORE = {"claimed", "answered", "verified", "proven", "expected", "low", "high"}


def test_assess_prints_the_assessment_its_what_ifs_and_its_roadmap():
    told = json.loads(assess_json(hostile()))
    wanted = {"bank", "case", "score", "capability", "dimensions", "gates", "buyers", "findings", "problems"}
    assert wanted | {"gaps", "what_ifs", "roadmap"} <= set(told)
    assert set(told["score"]) >= SCORE
    assert set(told["case"]) == {"name", "on"}
    assert [w["spec"] for w in told["what_ifs"]] == [w.spec for w in hostile().supposed]
    assert told["roadmap"] == json.loads(plan_json(hostile().roadmap))


def test_unknown_is_null_and_never_zero():
    told = json.loads(assess_json(bare()))
    assert told["score"]["claimed"] is None
    assert json.loads(network_json(None))["unknown_value_share"] is None


def test_network_prints_what_the_engine_found():
    told = json.loads(network_json(hostile().network))
    assert {"nodes", "edges", "unknown_value_share", "baseline_high", "products", "failures"} <= set(told)
    assert [p["id"] for p in told["products"]] == [p.id for p in hostile().network.products]


def test_check_prints_each_file_with_its_own_problems():
    files = {"stock.csv": STOCK.encode(), "odd.bin": b"\x00\x01"}
    examined = examine(load_bank(), case(), files, load_world(ON), only_present=True)
    told = json.loads(check_json(examined))
    assert [f["file"] for f in told["files"]] == ["stock.csv", "odd.bin"]
    assert {"file", "sha256", "format", "format_version", "tier", "records", "problems"} == set(
        told["files"][0]
    )
    assert all(p["file"] == f["file"] for f in told["files"] for p in f["problems"])
    assert told["findings"]
