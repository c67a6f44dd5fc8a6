"""What was said already is not asked again."""

from datetime import date

from readiness.evidence.origin_evidence import OriginDeclarations
from readiness.evidence.supplier_reply import SupplierReplies
from readiness.requests.known import keys_of, known, settled
from tests.checks.build import dossier, evidence
from tests.requests.asking import ON


def replies(*lines):
    return evidence(SupplierReplies, *lines, file="reply.csv", format="supplier-reply")


def test_each_answered_column_settles_its_topic_and_no_other():
    found = known(dossier(replies({"supplier": "S", "part": "A", "rohs": "yes", "recover_days": 3.0})), ON)
    assert [t for t in found if settled(found, t, keys_of("S", "a "))] == ["substances", "recovery"]
    assert not settled(found, "substances", keys_of("Other", "A"))


def test_a_declaration_counts_while_it_is_in_force():
    past, ahead = date(2026, 7, 14), ON
    found = known(
        dossier(
            replies({"supplier": "S", "part": "A", "declaration_until": ahead}),
            evidence(
                OriginDeclarations,
                {"article": "B", "supplier": "S", "valid_until": past},
                {"article": "C", "valid_until": ahead},
                {"article": "D"},
                file="ltsd.csv",
                format="ltsd",
            ),
        ),
        ON,
    )
    assert [p for p in "ABCD" if settled(found, "declaration", keys_of("S", p))] == ["A", "C"]


def test_nothing_handed_in_settles_nothing():
    assert not any(settled(known(dossier(), ON), t, keys_of("S", "A")) for t in known(dossier(), ON))
