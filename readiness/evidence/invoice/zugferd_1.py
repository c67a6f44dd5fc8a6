"""ZUGFeRD 1.0 under the names CII has today, so that one reader serves both; the format itself stays obsolete."""

from __future__ import annotations

from dataclasses import replace

from readiness.evidence.messages.xml_tree import Element

ROOT = "CrossIndustryDocument"
_NEW = {
    "SpecifiedExchangedDocumentContext": "ExchangedDocumentContext",
    "HeaderExchangedDocument": "ExchangedDocument",
    "SpecifiedSupplyChainTradeTransaction": "SupplyChainTradeTransaction",
    "ApplicableSupplyChainTradeAgreement": "ApplicableHeaderTradeAgreement",
    "ApplicableSupplyChainTradeDelivery": "ApplicableHeaderTradeDelivery",
    "ApplicableSupplyChainTradeSettlement": "ApplicableHeaderTradeSettlement",
    "SpecifiedTradeSettlementMonetarySummation": "SpecifiedTradeSettlementHeaderMonetarySummation",
    "SpecifiedSupplyChainTradeAgreement": "SpecifiedLineTradeAgreement",
    "SpecifiedSupplyChainTradeDelivery": "SpecifiedLineTradeDelivery",
    "SpecifiedSupplyChainTradeSettlement": "SpecifiedLineTradeSettlement",
    "ApplicablePercent": "RateApplicablePercent",
}
_NEW_IN_LINE = {
    **_NEW,
    "SpecifiedTradeSettlementMonetarySummation": "SpecifiedTradeSettlementLineMonetarySummation",
}
_NEW_IN_REFERENCE = {"ID": "IssuerAssignedID"}
_LINE = "IncludedSupplyChainTradeLineItem"


def renewed(element: Element, names: dict[str, str] = _NEW) -> Element:
    """The same tree with today's names; a summation is named by where it stands, a reference's id by its parent."""
    below = _NEW_IN_LINE if element.name == _LINE else names
    inside = {**below, **_NEW_IN_REFERENCE} if element.name.endswith("ReferencedDocument") else below
    return replace(
        element,
        name=names.get(element.name, element.name),
        children=[_named(renewed(child, below), inside) for child in element.children],
    )


def _named(element: Element, names: dict[str, str]) -> Element:
    return replace(element, name=names.get(element.name, element.name))
