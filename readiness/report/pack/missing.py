"""What buyers' agents ask for and the case does not prove, with the question and the actions that close it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from readiness.model.bank import Bank
from readiness.model.case import Case
from readiness.report.pack.fact import Ask, Lack, Reason
from readiness.score.applies import applies_to

QUESTION: Mapping[Ask, str] = {
    "name": "findability.evaluation_without_contact",
    "country": "findability.evaluation_without_contact",
    "certificates": "licence.certified_site",
    "catalogue": "findability.machine_catalogue",
    "gtin": "findability.article_identity",
    "maker": "findability.article_identity",
    "class": "findability.classification",
    "customs_code": "origin.customs_code",
    "country_of_origin": "origin.country_per_article",
    "lead_time": "availability.lead_time_per_article",
    "price": "findability.price_logic",
    "availability": "availability.live_information",
    "incoterms": "findability.terms_readable",
    "payment_days": "findability.terms_readable",
    "returns": "findability.terms_readable",
    "warranty_months": "findability.terms_readable",
    "spare_years": "availability.spare_years",
    "origin": "origin.parts_list_depth",
    "exposure": "geopolitics.country_concentration",
}
NAMED = 20
"""Articles named of each lack; all of them are counted."""


def missing(lacks: Iterable[Lack], bank: Bank, case: Case) -> list[dict[str, Any]]:
    """In the order of the asks; nothing a question asks that does not concern this firm."""
    grouped: dict[tuple[Ask, Reason], list[str]] = {}
    for lack in lacks:
        articles = grouped.setdefault((lack.ask, lack.reason), [])
        if lack.article is not None:
            articles.append(lack.article)
    order = list(QUESTION)
    found = sorted(grouped.items(), key=lambda entry: (order.index(entry[0][0]), entry[0][1]))
    return [
        {
            "ask": ask,
            "reason": reason,
            "question": QUESTION[ask],
            "actions": _closing(bank, case, QUESTION[ask]),
            "articles": {"count": len(articles), "first": articles[:NAMED]} if articles else None,
        }
        for (ask, reason), articles in found
        if _concerns(bank, case, QUESTION[ask])
    ]


def _concerns(bank: Bank, case: Case, question: str) -> bool:
    asked = bank.question[question]
    return applies_to(case.profile, asked.applies_if, asked.offer_class)


def _closing(bank: Bank, case: Case, question: str) -> list[str]:
    """In the catalogue's order."""
    return [
        action.id
        for action in bank.actions
        if question in action.closes and applies_to(case.profile, action.applies_if, action.offer_class)
    ]
