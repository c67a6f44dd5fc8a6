"""What actions of the catalogue are called in any language: a plan may name them without their id."""

from __future__ import annotations

import unicodedata

from readiness.content.texts import texts
from readiness.model.bank import Bank
from readiness.model.base import LANGS


def catalogue_names(bank: Bank) -> dict[str, str]:
    """Name as `plain` makes it -> id."""
    keys = {action.id: f"action/{action.id}/name" for action in bank.actions}
    return {
        plain(texts(lang)(key)): ident
        for lang in LANGS
        for ident, key in keys.items()
        if texts(lang).has(key)
    }


def plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
