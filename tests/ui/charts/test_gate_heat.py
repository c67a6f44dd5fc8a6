"""Gates across firms: a sign and a colour in each cell, names as data and never as an expression."""

import json
from datetime import date

from readiness.portfolio.gate_map import GateRow
from readiness.report.charts.palette import DARK
from readiness.report.words import words
from readiness.ui.charts.gate_heat import gate_heat
from readiness.world.world import load_world
from tests.report.charts.specs import layers

SAY = words("en", load_world(date(2026, 7, 15)), "EUR")
HOSTILE = '"]; alert(1); //'
ROWS = (
    GateRow("erp.einvoice", {"a": "failed", "b": "passed"}),
    GateRow("licence.insurance", {"a": "unknown"}),
)


def drawn():
    return layers(gate_heat(ROWS, [("a", HOSTILE), ("b", "B")], SAY, DARK))


def test_each_cell_has_its_sign_and_word_and_who_is_not_asked_has_no_cell():
    values = drawn()[0]["data"]["values"]
    assert [(v["row"], v["firm"], v["sign"], v["said"]) for v in values] == [
        (0, 0, "✕", "Not met"),
        (0, 1, "✓", "Proven"),
        (1, 0, "?", "Unknown"),
    ]


def test_colours_are_those_of_the_reader_s_theme():
    scale = drawn()[0]["encoding"]["color"]["scale"]
    assert dict(zip(scale["domain"], scale["range"], strict=True)) == {
        "passed": DARK.good,
        "failed": DARK.bad,
        "unknown": DARK.open,
    }


def test_a_firm_s_name_stays_text():
    axis = drawn()[0]["encoding"]["x"]["axis"]["labelExpr"]
    assert axis == f"({json.dumps([HOSTILE, 'B'])})[datum.value]"
