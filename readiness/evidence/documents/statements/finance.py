"""Papers of the finance department: rating, credit insurer's limit, line for bonds."""

from __future__ import annotations

from readiness.evidence.documents.statements.asked import Ask, Looked
from readiness.evidence.documents.statements.common import HOLDER, ISSUED, ISSUER, LEI, UNTIL
from readiness.evidence.documents.wording import words

FINANCE: dict[str, tuple[Looked, ...]] = {
    "credit_rating": (
        HOLDER,
        ISSUER,
        ISSUED,
        Ask(
            "rating",
            words(
                "(?:bonitäts|wirtschafts)?(?:index|note|klasse)|^(?:rating|ratingnote|score)",
                "^(?:rating|score|credit (?:score|rating)|risk class)",
                "^(?:信用)?(?:评级|等级|评分|得分)",
            ),
            "entry",
        ),
        Ask(
            "accounts_year",
            words(
                "(?:jahresabschluss|bilanz)(?: (?:zum|für|des|vom))?",
                "(?:annual accounts|financial statements|balance sheet)(?: (?:for|of|as at))?",
                "(?:年度财务报表|年报|财务年度)",
            ),
            "year",
        ),
        Ask(
            "equity_ratio",
            words("eigenkapitalquote", "equity ratio", "(?:自有资本|股东权益)(?:比率|比例)"),
            "per_cent",
        ),
        LEI,
    ),
    "credit_limit": (
        HOLDER,
        ISSUER,
        ISSUED,
        UNTIL,
        Ask(
            "limit_amount",
            words(
                "(?:kredit|versicherungs)?limit|deckungssumme|versicherte summe",
                "(?:credit |approved |insured )?limit|insured amount",
                "(?:信用)?(?:限额|额度)",
            ),
            "money",
        ),
    ),
    "bond_line": (
        HOLDER,
        ISSUER,
        ISSUED,
        UNTIL,
        Ask(
            "bond_line",
            words(
                "(?:aval|bürgschafts)(?:linie|rahmen|kreditrahmen|kredit)(?: (?:in höhe von|über|beträgt))?|^(?:rahmen|linie)",
                "(?:bond|bonding|guarantee|surety) (?:line|facility)(?: of)?|^facility",
                "(?:保函|担保)(?:额度|授信)",
            ),
            "money",
        ),
        Ask(
            "bond_free",
            words(
                "(?:davon |noch )?(?:frei|verfügbar|nicht (?:in anspruch genommen|ausgenutzt))(?:e linie|er rahmen)?",
                "(?:of which )?(?:available|free|unused|undrawn)",
                "(?:可用|剩余|未使用)(?:额度|余额)?",
            ),
            "money",
        ),
    ),
}
