"""What has changed as PDF: every word of the view in each language, what people wrote never run, the same every time."""

import re

import pytest

from readiness.content.loader import load_bank
from readiness.model.base import LANGS
from readiness.model.comparison import FileMove
from readiness.report.branding.read import read_brand
from readiness.report.two_dates import two_dates_pdf
from readiness.report.view import compared as view
from tests.report.branding.folders import SVG, YAML
from tests.report.comparing import comparison
from tests.report.reading import squeezed, text_of
from tests.report.sample import HOSTILE, speaking

BANK = load_bank()
FOUND = comparison(files=(FileMove(file=f"{HOSTILE}.csv", what="new"),), synthetic=True)
EMPTY = comparison(
    verdicts=(), gates=(), answers=(), files=(), expired=(), laws=(), facts=(),
    before=FOUND.before.model_copy(update={"score": None, "name": HOSTILE}),
    after=FOUND.after.model_copy(update={"score": None, "name": HOSTILE}),
)  # fmt: skip


def missing(pdf, wanted):
    text = squeezed(text_of(pdf))
    return [words for words in wanted if squeezed(words) not in text]


@pytest.mark.parametrize("lang", LANGS)
def test_everything_that_moved_is_printed_in_words(lang):
    say = speaking(lang)
    pdf = two_dates_pdf(FOUND, BANK, say)
    lines = (*view.verdict_lines(FOUND, say), *view.gate_lines(FOUND, say))
    wanted = [say("compared/paper/title", then=say.day(view.days(FOUND)[0])), "Werk", view.lead(FOUND, say)]
    wanted += [said for line in lines for said in (line.then, line.now, line.because)]
    wanted += [
        said
        for line in view.answer_lines(FOUND, BANK, say)
        for said in (line.question, line.then, line.now, line.who)
    ]
    wanted += [*view.evidence_lines(FOUND, say), *view.law_lines(FOUND, say), view.fact_line(FOUND, say)]
    wanted += [say("compared/how"), view.about_bank(FOUND, say), say("report/sample")]
    assert missing(pdf, wanted) == []
    assert re.findall(r"\b(?:compared|report|view|question|buyer)/[\w./]+|\{[a-z_]+\}", text_of(pdf)) == []


def test_what_did_not_move_is_said_and_nothing_is_drawn_without_a_score():
    say = speaking("zh")
    pdf = two_dates_pdf(EMPTY, BANK, say)
    nothing = [say(f"compared/no_{name}") for name in ("gates", "answers", "evidence")]
    assert missing(pdf, [HOSTILE, say("compared/unknown"), *nothing]) == []
    assert squeezed(say("compared/paper/figures")) not in squeezed(text_of(pdf))
    assert squeezed(say("report/sample")) not in squeezed(text_of(pdf))


def test_a_consultants_face_is_worn_and_equal_wishes_give_equal_bytes():
    brand, _ = read_brand({"branding.yaml": YAML, "logo.svg": SVG}, 4.5)
    say = speaking("de")
    pdf = two_dates_pdf(FOUND, BANK, say, brand)
    assert (
        missing(
            pdf, ["Prepared by #strong[Muster] & Partner", say("report/brand/method"), "Then we talk. $x^2$"]
        )
        == []
    )
    assert pdf == two_dates_pdf(FOUND, BANK, say, brand) != two_dates_pdf(FOUND, BANK, say)
