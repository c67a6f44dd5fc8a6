"""Other colours: drawings and palette follow, what people wrote and what says good or bad stay."""

from readiness.report.branding.brand import Brand, Colours
from readiness.report.branding.paint import painted, palette_of
from readiness.report.charts.palette import LIGHT
from readiness.report.document import HOUSE

OWN = Brand(colours=Colours(primary="#7A1F5C"))


def test_without_colours_nothing_changes():
    document = {"svg": LIGHT.primary}
    assert palette_of(HOUSE) == LIGHT
    assert painted(document, palette_of(HOUSE)) is document


def test_drawings_follow_in_every_tint_and_case():
    old = f"<path fill='{LIGHT.primary.lower()}' stroke='{LIGHT.tints[0]}'/>"
    label = {"anchor": "start", "fill": LIGHT.primary, "text": LIGHT.primary}
    told = painted({"plates": [{"svg": old, "labels": (label,)}]}, palette_of(OWN))
    plate = told["plates"][0]
    assert plate["svg"] == f"<path fill='#7A1F5C' stroke='{palette_of(OWN).tints[0]}'/>"
    assert (plate["labels"][0]["fill"], plate["labels"][0]["text"]) == ("#7A1F5C", LIGHT.primary)


def test_what_people_wrote_stays():
    assert painted({"firm": LIGHT.primary, "fill": LIGHT.primary}, palette_of(OWN))["firm"] == LIGHT.primary


def test_good_and_bad_keep_their_colours():
    assert (palette_of(OWN).good, palette_of(OWN).bad, palette_of(OWN).heat) == (
        LIGHT.good,
        LIGHT.bad,
        LIGHT.heat,
    )
