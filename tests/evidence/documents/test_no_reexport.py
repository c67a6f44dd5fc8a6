"""The clause against re-export to Russia and Belarus: found where it stands, and nowhere else."""

import pytest

from readiness.evidence.documents.no_reexport import no_reexport
from tests.evidence.documents.papers import laid_out, values

GERMAN = """
§ 9 Keine Wiederausfuhr
(1) Der Käufer darf die Güter, die unter Artikel 12g der Verordnung (EU) Nr. 833/2014 fallen, weder
unmittelbar noch mittelbar in die Russische Föderation verkaufen, ausführen oder wiederausführen.
(2) Ein Verstoß berechtigt uns zum Rücktritt und zu einer Vertragsstrafe.
§ 10 Recht
"""
ENGLISH = """
12. No re-export
The Buyer shall not sell, export or re-export, directly or indirectly, to the Russian Federation or Belarus any
goods that fall under Article 12g of Council Regulation (EU) No 833/2014 or Article 8g of Regulation (EC) No 765/2006.
Any violation shall entitle the Seller to terminate this Agreement and to a penalty of 50 % of the price.
"""
CHINESE = "第九条 再出口\n买方不得将属于第833/2014号条例第12g条的货物出售、出口或再出口至俄罗斯联邦。如有违反，卖方有权解除合同并要求违约金。"


@pytest.mark.parametrize("text", [GERMAN, ENGLISH, CHINESE])
def test_the_clause_is_found_with_its_remedies(text):
    found = list(no_reexport(laid_out(text)))
    assert values(found)["no_reexport_russia"] == ["yes"]
    assert values(found)["no_reexport_remedy"] == ["termination", "penalty"]
    assert found[0].sure


def test_belarus_is_told_apart():
    assert values(no_reexport(laid_out(ENGLISH)))["no_reexport_belarus"] == ["yes"]
    assert "no_reexport_belarus" not in values(no_reexport(laid_out(GERMAN)))
    belarus = CHINESE.replace("俄罗斯联邦", "白俄罗斯")
    assert values(no_reexport(laid_out(belarus))).keys() == {"no_reexport_belarus", "no_reexport_remedy"}


@pytest.mark.parametrize(
    "text",
    [
        "Lieferungen nach Russland erfolgen nur gegen Vorkasse.",
        "Wir liefern nicht nach Russland und nicht nach Belarus.",
        "We do not sell to Russia.",
        "§ 5 Ausfuhr\nDer Käufer darf die Ware nicht wiederausführen, ohne das Exportrecht zu beachten.\n§ 6 Märkte\nRussland gehört nicht zum Vertriebsgebiet.",
        "Eine Wiederausfuhr nach Russland bedarf unserer Zustimmung.",
        "我们不向俄罗斯供货。",
    ],
)
def test_what_binds_no_buyer_is_no_such_clause(text):
    assert list(no_reexport(laid_out(text))) == []


def test_a_ban_that_consent_lifts_or_that_names_no_act_is_unsure():
    lifted = GERMAN.replace("Der Käufer darf", "Ohne unsere vorherige Zustimmung darf der Käufer")
    bare = "Der Käufer darf die Ware nicht nach Russland wiederausführen."
    assert [p.sure for p in no_reexport(laid_out(lifted)) if p.field == "no_reexport_russia"] == [False]
    assert [p.sure for p in no_reexport(laid_out(bare))] == [False]


def test_a_remedy_of_another_section_is_not_its_remedy():
    other = GERMAN.replace("(2) Ein Verstoß berechtigt uns zum Rücktritt und zu einer Vertragsstrafe.", "")
    other += "Bei Zahlungsverzug können wir kündigen.\n"
    assert "no_reexport_remedy" not in values(no_reexport(laid_out(other)))


def test_a_clause_may_begin_on_one_page_and_end_on_the_next():
    first, second = GERMAN.split("weder\n")
    assert "no_reexport_russia" in values(no_reexport(laid_out(first + "weder", second)))
