"""The sheet as a page: one page, every word said, nothing run, no supplier named."""

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from readiness.model.base import LANGS
from readiness.model.origins import Preferential
from readiness.report.answers.facts import MaterialFact, Strait, UsContent
from readiness.report.answers.sheet import page, sheet_pdfs
from tests.report.answers.sheets import facts
from tests.report.reading import squeezed, text_of
from tests.report.sample import FORMULA, HOSTILE, speaking

RULE = Preferential(
    territory="EU",
    method="build_down",
    at_least=0.5,
    roll_up=True,
    made_there=True,
    low=0.6,
    high=0.7,
    verdict="meets",
)


def material(**more):
    told = {
        "material": "rare_earths", "critical": True, "strategic": True, "controlled": True, "certain": True,
        "value_share": 0.1, "value_share_high": 0.2, "countries": ("CHN", "unknown"), "leading": "CHN",
        "leading_share": 0.9, "leading_stage": "magnets",
    }  # fmt: skip
    return MaterialFact(**{**told, **more})


def full():
    """Everything a sheet can hold at once."""
    origin = dict.fromkeys(("DEU", "CHN", "JPN", "ITA", "USA", "FRA", "CHE", "CZE", "POL"), 0.1) | {
        "unknown": 0.1
    }
    one = facts()[0]
    grades = dict.fromkeys(("measured", "document", "supplier-declared", "assumed"), 0.225) | {"unknown": 0.1}
    many = tuple(
        material(material=m) for m in ("gallium", "tungsten", "cobalt", "copper", "silicon", "boron")
    )
    return replace(
        one,
        origin=origin,
        grades=grades,
        us_content=UsContent(0.0, 0.031),
        preferential=(RULE,),
        straits=(Strait("suez", 0.0, True), Strait("malacca", 9.0, True)),
        materials=(material(), material(certain=False, value_share=0.0), *many),
        more_materials=3,
        not_known=replace(one.not_known, requests=2, makers=2, stock=1),
    )


@pytest.mark.parametrize("lang", LANGS)
def test_a_full_sheet_fits_one_page_and_says_everything(lang):
    told = page(full(), speaking(lang))
    (pdf,) = sheet_pdfs([full()], speaking(lang))
    assert len(PdfReader(BytesIO(pdf)).pages) == 1
    text = squeezed(text_of(pdf))
    wanted = [
        told["origin_said"],
        told["assured"],
        told["exposure_said"],
        told["straits"],
        *told["not_known"],
    ]
    wanted += [cell for row in told["materials"] for cell in row]
    assert [w for w in wanted if squeezed(w) not in text] == []
    assert squeezed(FORMULA) in text
    assert squeezed("Small State") not in text
    assert "Dealer" not in text


@pytest.mark.parametrize("lang", LANGS)
def test_every_stage_mark_and_grade_has_its_word(lang):
    for stage in ("mining", "refining", "magnets"):
        one = replace(full(), materials=(material(leading_stage=stage),))
        assert "{" not in page(one, speaking(lang))["materials"][0][4]
    bare = replace(full(), materials=(), straits=(), origin={"unknown": 1.0}, grades={"unknown": 1.0})
    told = page(bare, speaking(lang))
    assert told["origin_said"] == speaking(lang)("answers/origin_unknown")
    assert told["materials_said"] == speaking(lang)("answers/materials_none")
    assert told["straits"] == ""


def test_what_only_may_hold_a_material_says_perhaps_and_unknown_is_no_zero():
    say = speaking("en")
    rows = (
        material(),
        material(certain=False, value_share=0.0),
        material(value_share=None, value_share_high=None),
    )
    held = [row[2] for row in page(replace(full(), materials=rows), say)["materials"]]
    assert held == ["10% to 20%", "perhaps 20%", "unknown"]


def test_times_nobody_knows_are_said_as_such():
    one = facts()[0]
    untimed = replace(one.parts, first=tuple(replace(s, weeks=None) for s in one.parts.first))
    say = speaking("en")
    assert say("answers/exposure_untimed") in page(replace(one, parts=untimed), say)["exposure_said"]
    none = replace(one.parts, first=(), count=0)
    assert page(replace(one, parts=none), say)["exposure_said"] == say("answers/exposure_none")


def test_small_countries_are_told_together():
    rows = page(full(), speaking("en"))["origin"]
    assert rows[-2][0] == "2 more countries"
    assert rows[-1][0] == "Not known"
    assert [known for *_, known in rows] == [True] * 8 + [False]


def test_names_stay_text_and_the_same_facts_are_the_same_bytes():
    first, second = sheet_pdfs([full(), full()], speaking("de"))
    assert first == second
    assert squeezed(HOSTILE) in squeezed(text_of(first))


@pytest.mark.parametrize("lang", LANGS)
def test_the_three_numbers_of_origin_stand_apart(lang):
    say = speaking(lang)
    told = page(full(), say)
    assert (
        say(
            "answers/us_content", share=say("view/range", low=say.percent(0.0, 1), high=say.percent(0.031, 1))
        )
        in told["apart"]
    )
    assert say("answers/gap/preference") not in told["not_known"]
    bare = page(replace(full(), us_content=None, preferential=()), say)
    assert bare["apart"] == say("answers/not_this")
    assert say("answers/gap/preference") in bare["not_known"]
