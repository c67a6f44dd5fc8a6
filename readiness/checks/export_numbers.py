"""How people write that an export control list names an article, or that it was checked and is not listed."""

import re

_LISTED = re.compile(r"([0-9][A-E]\d{3}(\.[a-z0-9]+)*)|ML\d+.*|A[LG]:?\s*\S+", re.IGNORECASE)
"""Numbers of EU Annex I (2B001.b.2) or the US list, of military lists, or with the prefix of the German list."""
_NOT_LISTED = frozenset(
    {
        "ear99",
        "not listed",
        "checked, not listed",
        "nicht gelistet",
        "geprüft, nicht gelistet",
        "nicht erfasst",
        "no",
        "none",
        "nein",
        "keine",
        "未列管",
        "不受管制",
    }
)
"""EAR99 is the US list's own word for goods no entry of it names."""


def listed(said: str | None) -> bool:
    return _LISTED.fullmatch(_plain(said)) is not None


def stated(said: str | None) -> bool:
    """`n/a`, a dash or an open question is no statement."""
    return _plain(said) in _NOT_LISTED or listed(said)


def _plain(said: str | None) -> str:
    return " ".join((said or "").split()).lower()
