"""Declarations: kind, role, acts, mark, instructions - each present, absent, denied or said of another machine."""

import pytest

from readiness.evidence.documents.declaration import declaration
from readiness.evidence.documents.pdf_text import read_text
from tests.evidence.documents.papers import laid_out, typeset, values

GERMAN = """
# Original-Einbauerklärung
für unvollständige Maschinen
Hersteller: | Albspindel Präzisionstechnik GmbH
Bezeichnung: | Linearachse
Typ: | LAX-400
Seriennummer: | 26-0117
Wir erklären, dass die unvollständige Maschine den grundlegenden Sicherheitsanforderungen 1.1.2, 1.3.7 entspricht.
Richtlinie 2006/42/EG
EN ISO 12100:2010
Die Inbetriebnahme ist so lange untersagt, bis die EG-Konformitätserklärung der Gesamtmaschine vorliegt.
Die Montageanleitung liegt bei.
Aalen, 12.03.2024
Dr. Karin Feldner, Geschäftsführerin
"""


def said(text):
    return values(declaration(laid_out(text)))


def test_a_german_declaration_of_incorporation_is_read():
    assert said(GERMAN) == {
        "declaration_kind": ["incorporation"],
        "machine_role": ["partly_completed"],
        "acts": ["2006/42/EC"],
        "standards": ["EN ISO 12100:2010"],
        "manufacturer": ["Albspindel Präzisionstechnik GmbH"],
        "product": ["Linearachse"],
        "model": ["LAX-400"],
        "serial_no": ["26-0117"],
        "assembly_instructions": ["yes"],
        "essential_requirements": ["1.1.2", "1.3.7"],
        "not_before_final_machine": ["yes"],
        "place": ["Aalen"],
        "issued": ["2024-03-12"],
        "signatory": ["Dr. Karin Feldner"],
        "signatory_function": ["Geschäftsführerin"],
        "language": ["de"],
    }


def test_an_english_declaration_of_conformity_is_read():
    found = said(
        """
        # EU Declaration of Conformity
        Manufacturer: | Fenbrook Scales Ltd
        Product: | Milling machine
        Model: | FM-9
        We declare that the machine complies with Regulation (EU) 2023/1230 and Directive 2014/30/EU.
        The machine bears the CE marking.
        The instructions can be downloaded and printed at https://docs.fenbrook.example/fm-9.
        Leeds, 4 May 2027
        Ann Brook, Managing Director
        """
    )
    assert found["declaration_kind"] == ["conformity"]
    assert found["machine_role"] == ["machine"]
    assert found["acts"] == ["(EU) 2023/1230", "2014/30/EU"]
    assert found["ce_mark"] == ["yes"]
    assert found["instructions_url"] == ["https://docs.fenbrook.example/fm-9"]
    assert "assembly_instructions" not in found


def test_a_chinese_declaration_is_read():
    found = said(
        """
        # 半成品机械装配声明
        制造商：苏州龙门齿轮有限公司
        产品名称：减速机
        型号：LG-90
        我们声明上述部分完成机械符合 2006/42/EC 指令。
        产品不带CE标志。
        装配说明书随货提供。
        苏州，2024年3月12日
        陈立明，总经理
        """
    )
    assert found["declaration_kind"] == ["incorporation"]
    assert found["machine_role"] == ["partly_completed"]
    assert (found["ce_mark"], found["assembly_instructions"]) == (["no"], ["yes"])
    assert (found["product"], found["model"]) == (["减速机"], ["LG-90"])
    assert (found["signatory"], found["issued"]) == (["陈立明"], ["2024-03-12"])


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Das Produkt trägt die CE-Kennzeichnung.", ["yes"]),
        ("Eine CE-Kennzeichnung wird nicht angebracht.", ["no"]),
        ("No CE marking is affixed.", ["no"]),
        ("CE", ["yes"]),
        ("Die CE-Kennzeichnung der Gesamtmaschine bringt deren Hersteller an.", None),
        ("The CE marking is affixed to the final machinery.", None),
        ("Serial no. 12 bears the CE marking.", ["yes"]),
        ("Das Produkt hat kein Typenschild.", None),
    ],
)
def test_the_mark_is_that_of_this_product(sentence, value):
    assert said(f"# Einbauerklärung\n{sentence}").get("ce_mark") == value


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Die Montageanleitung liegt der Lieferung bei.", ["yes"]),
        ("Eine Montageanleitung liegt nicht bei.", ["no"]),
        ("Assembly instructions are supplied.", ["yes"]),
        ("Vor der Montage ist die Anleitung zu lesen.", None),
    ],
)
def test_assembly_instructions_are_stated_or_denied_or_absent(sentence, value):
    assert said(f"# Einbauerklärung\n{sentence}").get("assembly_instructions") == value


def test_a_manufacturers_declaration_is_neither_of_the_legal_forms():
    assert said("# Herstellererklärung\nRichtlinie 2014/30/EU")["declaration_kind"] == ["own_wording"]


def test_two_titles_on_one_paper_are_both_proposed():
    assert said("# Konformitätserklärung\n# Einbauerklärung")["declaration_kind"] == [
        "conformity",
        "incorporation",
    ]


def test_a_word_that_begins_a_sentence_is_no_label():
    assert "product" not in said("# Einbauerklärung\nMaschine, in die sie eingebaut wird, muss entsprechen.")


def test_the_firms_own_site_is_not_the_address_of_the_instructions():
    assert "instructions_url" not in said("# Einbauerklärung\nwww.albspindel.example")


def test_a_title_broken_by_the_layout_is_still_one():
    text = read_text(
        typeset(
            "#block(width: 6cm)[#text(size: 20pt)[Erklärung für den Einbau einer unvollständigen Maschine]]\nRichtlinie 2006/42/EG"
        )
    )
    assert values(declaration(text))["declaration_kind"] == ["incorporation"]
