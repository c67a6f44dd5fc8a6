"""What the published schema of ETIM xChange asks of the values we read; numbers are texts with a decimal point."""

from __future__ import annotations

import re
from typing import Any

_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_NUMBER = re.compile(r"\d{1,12}(\.\d{0,4})?")
_LANGUAGE = re.compile(r"[a-z]{2}-[A-Z]{2}")
_STATES = ("PRE-LAUNCH", "ACTIVE", "ON HOLD", "PLANNED WITHDRAWAL", "OBSOLETE")


def _like(form: re.Pattern[str]) -> Any:
    return lambda value: isinstance(value, str) and form.fullmatch(value) is not None


def _all_like(form: re.Pattern[str]) -> Any:
    return lambda value: isinstance(value, list) and all(map(_like(form), value))


def _within(*words: str) -> Any:
    return lambda value: value in words


def _length(longest: int) -> Any:
    return lambda value: isinstance(value, str) and 1 <= len(value) <= longest


RULES: dict[str, dict[str, tuple[bool, Any]]] = {
    "catalogue": {
        "CatalogueId": (True, _length(20)),
        "CatalogueType": (True, _within("FULL", "CHANGE")),
        "CatalogueValidityStart": (True, _like(_DATE)),
        "CatalogueValidityEnd": (False, _like(_DATE)),
        "GenerationDate": (False, _like(_DATE)),
        "Language": (True, _all_like(_LANGUAGE)),
        "CurrencyCode": (False, _like(re.compile(r"[A-Z]{3}"))),
    },
    "ProductIdentification": {
        "ManufacturerName": (True, _length(80)),
        "ManufacturerProductNumber": (True, _length(35)),
        "ProductGtin": (False, _all_like(re.compile(r"\d{8,14}"))),
        "CustomsCommodityCode": (False, lambda value: isinstance(value, str) and 6 <= len(value) <= 16),
        "CountryOfOrigin": (False, _all_like(re.compile(r"[A-Z]{2}"))),
    },
    "ProductDetails": {"ProductStatus": (False, _within(*_STATES))},
    "Legislation": {
        "RohsIndicator": (False, _within("true", "false", "exempt")),
        "ReachIndicator": (False, _within("true", "false", "no data")),
        "ReachDate": (False, _like(_DATE)),
        "ScipNumber": (False, lambda value: isinstance(value, str) and len(value) == 36),
    },
    "ItemIdentification": {
        "SupplierItemNumber": (True, _length(35)),
        "ItemGtin": (False, _all_like(re.compile(r"\d{8,14}"))),
    },
    "Ordering": {
        "OrderUnit": (True, _like(re.compile(r"[A-Z0-9]{2,3}"))),
        "MinimumOrderQuantity": (True, _like(_NUMBER)),
        "OrderStepSize": (True, _like(_NUMBER)),
        "StandardOrderLeadTime": (False, lambda value: type(value) is int and value >= 0),
    },
    "Pricing": {
        "PriceUnit": (True, _like(re.compile(r"[A-Z0-9]{2,3}"))),
        "PriceQuantity": (True, _like(_NUMBER)),
        "NetPrice": (False, _like(_NUMBER)),
        "GrossListPrice": (False, _like(_NUMBER)),
        "PriceValidityDate": (False, _like(_DATE)),
        "PriceExpiryDate": (False, _like(_DATE)),
    },
}
"""Block -> field -> whether it is required, and what must hold where it stands."""


def broken(block: str, record: dict[str, Any]) -> list[str]:
    """Fields of the block that are missing or do not have the form the schema asks for."""
    return [
        name
        for name, (required, holds) in RULES[block].items()
        if (name in record and not holds(record[name])) or (required and name not in record)
    ]
