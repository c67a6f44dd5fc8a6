"""Text that breaks programs is only ever text: stored, exported, imported and read back letter by letter."""

from datetime import date

import pytest

from readiness.errors import CaseError
from readiness.model.case import Answer, Case, EvidenceFile

NAUGHTY = [
    "NULL",
    "undefined",
    "None",
    "0",
    "-1",
    "1e309",
    "NaN",
    "0x1F",
    "0815",
    "30.02.2026",
    "true",
    "no",
    "~",
    " ",
    "\t leading and trailing \t",
    "\n\nlines\r\nof\rall\nkinds\n",
    "\x00\x01\x02\x08\x1b\x7f\x80\x85\x9f",
    "\u2028\u2029\u200b\u200e\u202etfel ot thgir\u202c\ufeff",
    "e\u0301 é ﬁ ㎏ ｆｕｌｌ",
    "👩‍👩‍👧‍👦🏳️‍🌈🇺🇳\U0010fffd",
    "部落格 田中さん 사회과학원 ثم نفس สวัสดี Ω≈ç√∫",
    "Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮",
    "'; DROP TABLE case_event; --",
    '" OR 1=1 --',
    "%s %d {0} {name} ${env} $(id) `id`",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "=cmd|' /C calc'!A1",
    "@SUM(1+1)",
    '#set page(width: 1pt) #read("/etc/passwd")',
    "../../../etc/passwd",
    "&a [*a, *a]",
    "!!python/object/apply:os.system ['id']",
    "- key: value # no comment",
    "---\n...\n%YAML 1.1\n",
    "x" * 2000,
]


def test_every_text_comes_back_as_it_was_given(store):
    answers = tuple(
        Answer(question=f"erp.q{number:02}", value=text, reason=text, comment=text)
        for number, text in enumerate(NAUGHTY)
    )
    case_id = store.create_case(Case(name="x", on=date(2026, 7, 15)))
    for answer in answers:
        store.save_answer(case_id, answer, 0, f"c{answer.question}")
    told = [(a.value, a.reason, a.comment) for a in store.open_case(case_id).answers]
    assert told == [(text, text, text) for text in NAUGHTY]

    imported = store.import_case(store.export_case(case_id))
    assert imported.problems == ()
    assert store.open_case(imported.case_id) == store.open_case(case_id)
    assert store.verify() == ()


def test_confirmed_columns_and_fields_may_hold_any_text(store, case_id):
    columns = {text: text for text in NAUGHTY}
    hints = EvidenceFile(file="stock.xlsx", columns=columns, confirmed=columns)
    store.describe_evidence(case_id, hints, 1)
    assert store.state(case_id).files["stock.xlsx"].hints == hints
    imported = store.import_case(store.export_case(case_id))
    assert store.state(imported.case_id).files["stock.xlsx"].hints == hints


ONE_LINE = [
    text
    for text in NAUGHTY
    if len(text) <= 200 and not any(ord(letter) in (*range(32), 127) for letter in text)
]


@pytest.mark.parametrize("text", ONE_LINE, ids=ascii)
def test_a_name_of_one_line_is_kept_as_it_is(store, text):
    case_id = store.create_case(Case(name=text, on=date(2026, 7, 15)), author=text)
    assert store.open_case(case_id).name == text
    assert store.list_cases()[0].name == text


@pytest.mark.parametrize("text", sorted(set(NAUGHTY) - set(ONE_LINE)), ids=lambda text: ascii(text)[:20])
def test_a_name_of_several_lines_or_pages_is_refused(store, text):
    with pytest.raises(CaseError):
        store.create_case(Case.model_construct(name=text, on=date(2026, 7, 15)))
    with pytest.raises(CaseError):
        store.create_case(Case(name="x", on=date(2026, 7, 15)), author=text)


def test_half_a_letter_is_refused(store):
    with pytest.raises(CaseError) as refused:
        store.create_case(Case.model_construct(name="\ud800", on=date(2026, 7, 15)))
    assert [problem.code for problem in refused.value.problems] == ["case_text_unreadable"]
