"""A questionnaire as read, with a person's corrections."""

from datetime import date

from readiness.buyer.questionnaire.asked import NOT_OURS, asked_questions, questionnaires
from readiness.content.loader import load_bank
from readiness.evidence.base import Dossier
from readiness.model.case import Case, EvidenceFile
from tests.buyer.questionnaire.forms import FIRST, read, workbook

BANK = load_bank()


def asked(confirmed=None, data=None):
    hint = EvidenceFile(file="form.xlsx", confirmed=confirmed or {})
    case = Case(name="x", on=date(2026, 7, 15), evidence=(hint,))
    return asked_questions(BANK, case, read(data or workbook()))


def test_weight_knock_out_and_evidence_are_read_with_their_row():
    first, _, third, _ = asked()
    assert (first.row, first.sheet, first.number) == (FIRST, "Selbstauskunft", "1.1")
    assert (first.weight, first.knock_out, first.evidence) == (10, True, "Zertifikatskopie")
    assert not third.knock_out
    assert [a.match.question for a in asked()] == [
        "licence.certified_site", "licence.insurance", None, "erp.order_intake",
    ]  # fmt: skip


def test_a_person_has_the_last_word():
    keys = [a.key for a in asked()]
    told = asked({keys[0]: NOT_OURS, keys[2]: "licence.credit_and_bonds", keys[3]: "no.such"})
    assert [a.match.question for a in told] == [
        None, "licence.insurance", "licence.credit_and_bonds", "erp.order_intake",
    ]  # fmt: skip
    assert [a.match.corrected for a in told] == [True, False, True, False]


def test_a_case_without_a_questionnaire_asks_nothing():
    assert asked_questions(BANK, Case(name="x", on=date(2026, 7, 15)), Dossier()) == ()


def test_several_forms_stay_apart():
    assert list(questionnaires(asked())) == ["form.xlsx"]


def test_an_english_and_a_chinese_form_are_read_too():
    english = workbook(
        ("Question", "Weight", "Mandatory", "Your answer"),
        (("Is your site ISO 9001 certified?", 3, "yes", ""),),
    )
    chinese = workbook(("序号", "问题", "权重", "供应商答复"), (("1", "是否投保产品责任险？", 5, ""),))
    assert [a.match.question for a in asked(data=english)] == ["licence.certified_site"]
    assert [a.match.question for a in asked(data=chinese)] == ["licence.insurance"]
