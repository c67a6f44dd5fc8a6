"""A paper is told by its title and its wording, not by what it mentions."""

import pytest

from readiness.evidence.documents.kinds import kind_of
from tests.evidence.documents.papers import laid_out


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "# Z E R T I F I K A T\nDie Zertifizierungsstelle bescheinigt\nGeltungsbereich: Spindeln",
            "certificate",
        ),
        ("# ZERTIFIK AT\nGeltungsbereich: Spindeln", "certificate"),
        ("# CERTIFICATE\nThis is to certify that\nvalid until 2027-01-01", "certificate"),
        ("# 质量管理体系认证证书\n兹证明\n有效期至：2027年1月1日", "certificate"),
        ("# Versicherungsbestätigung\nVersicherungsnehmer: A GmbH", "certificate"),
        ("# Certificate of Insurance\nPolicyholder: A Ltd", "certificate"),
        ("# 保险证明\n被保险人：苏州龙门齿轮有限公司", "certificate"),
        ("# TISAX Assessment Result\nAssessment level 2", "certificate"),
        ("# EG-Konformitätserklärung\nRichtlinie 2006/42/EG", "declaration"),
        ("# Original-Einbauerklärung\nfür unvollständige Maschinen", "declaration"),
        ("# EU Declaration of Conformity\nRegulation (EU) 2023/1230", "declaration"),
        ("# Declaration of Incorporation\npartly completed machinery", "declaration"),
        ("# Herstellererklärung\nRichtlinie 2014/30/EU", "declaration"),
        ("# 欧盟符合性声明\n指令 2006/42/EC", "declaration"),
        ("# Langzeit-Lieferantenerklärung\nUrsprungserzeugnisse der EU", "ltsd"),
        ("# Long-term supplier's declaration\noriginate in the EU", "ltsd"),
        ("# Allgemeine Verkaufs- und Lieferbedingungen\nGewährleistung und Haftung", "terms"),
        ("# General Terms and Conditions\nWarranty and liability", "terms"),
        ("# 一般销售条款\n质保期和责任", "terms"),
        ("# Angebot Nr. 4711\nPreis und Lieferzeit", "quotation"),
        ("# Quotation\nPrice and delivery time", "quotation"),
        ("# 报价单\n单价 交货期", "quotation"),
        ("# Auftragsbestätigung\nMenge und Liefertermin", "order-document"),
        ("# Order confirmation\nQuantity, delivery", "order-document"),
        ("# 订单确认书\n数量 交货", "order-document"),
    ],
)
def test_each_kind_is_told_in_three_languages(text, kind):
    assert kind_of(laid_out(text)) == kind


@pytest.mark.parametrize(
    "text",
    [
        "# Rechnung Nr. 1\nAuftragsbestätigung: AB-1\nAngebot: AG-1\nLieferbedingung: FCA\nMenge Preis Haftung",
        "# Lieferschein\nIhre Bestellung 4711\nMenge",
        "# Purchase Order\nQuantity, price, delivery",
        "# Invoice\nOrder confirmation AB-1, quantity",
        "# Prospekt\nUnsere Spindeln haben ein Zertifikat. Der Geltungsbereich ist groß.",
        "# Zertifikat\nfür gute Laune",
        "Lieferbedingungen: FCA Aalen\nZahlungsbedingungen: 30 Tage\nHaftung",
        "Nur Text",
    ],
)
def test_other_papers_are_unknown(text):
    assert kind_of(laid_out(text)) is None


def test_the_largest_title_counts_and_not_what_is_quoted():
    text = "Angebot AG-1 vom 01.02.2026\nPreis\n# Auftragsbestätigung AB-1\nMenge, Liefertermin\nAllgemeine Geschäftsbedingungen\nHaftung"
    assert kind_of(laid_out(text)) == "order-document"


def test_terms_on_the_back_do_not_change_the_kind():
    assert (
        kind_of(laid_out("# Auftragsbestätigung\nMenge", "# Allgemeine Geschäftsbedingungen\nHaftung"))
        == "order-document"
    )


def test_in_plain_type_the_first_title_counts():
    assert (
        kind_of(laid_out("Auftragsbestätigung AB-1\nMenge 2\nAllgemeine Geschäftsbedingungen\nHaftung"))
        == "order-document"
    )


def test_a_title_may_follow_an_empty_page():
    assert kind_of(laid_out("", "# Zertifikat\nGeltungsbereich")) == "certificate"
