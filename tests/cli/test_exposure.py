"""`network` shows what it is exposed to, and how the countries in the files were read."""

import json

from readiness.cli import main

PARTS = """part,parent,supplier,country,price,currency,revenue,material
P,,,Deutschland,100,EUR,1000000,
MAG,P,Handel,PRC,20,EUR,,rare_earths
CHIP,P,Fab,台湾,10,EUR,,
BOX,P,Kiste,Europe,5,EUR,,
"""


def told(tmp_path, capsysbinary, *more):
    file = tmp_path / "parts.csv"
    file.write_text(PARTS, "utf-8")
    assert main(["network", str(file), "--on", "2026-07-15", *more]) == 0
    return capsysbinary.readouterr()[0]


def test_the_layers_the_materials_and_the_countries_read_are_added_keys(tmp_path, capsysbinary):
    found = json.loads(told(tmp_path, capsysbinary, "--json"))
    assert found["countries_read"] == {"Deutschland": "DEU", "PRC": "CHN", "台湾": "TWN", "Europe": None}
    assert list(found["exposure"]) == ["firm", "structural", "gates"]
    assert found["exposure"]["firm"]["origin"]["TWN"] == 0.1
    assert [m["material"] for m in found["materials"]] == ["rare_earths"]
    assert [p["params"]["value"] for p in found["problems"] if p["code"] == "unknown_country"] == ["Europe"]


def test_the_short_text_says_how_countries_were_read(tmp_path, capsysbinary):
    text = told(tmp_path, capsysbinary, "--lang", "de").decode()
    assert text.startswith("Länder gelesen als: Deutschland = Deutschland, PRC = China, 台湾 = Taiwan")
    assert "Wie viel von wo" in text
