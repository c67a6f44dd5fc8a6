"""Which language a document is written in, so that 1.234 and 03/04 are read as its writer meant them."""

from __future__ import annotations

import re
from typing import Literal

from readiness.evidence.documents.wording import has_han

Language = Literal["de", "en", "zh", "other"]

_GERMAN = re.compile(
    r"\b(?:der|die|das|und|den|dem|des|eine?r?|ist|sind|wird|werden|für|von|mit|nach|bei|auf|nicht|gemäß|wir"
    r"|unsere?|ihre|oder|bis|zu[mr]|vom|im|am|als|durch|dass|diese)\b",
    re.IGNORECASE,
)
_ENGLISH = re.compile(
    r"\b(?:the|and|of|to|for|is|are|with|this|that|by|our|your|we|shall|be|on|at|from|or|not|any|which|until"
    r"|hereby|under|has|been|as|its)\b",
    re.IGNORECASE,
)
_CHINESE_FROM = 0.2
"""Share of Han characters from which a text is Chinese although it names English standards and firms."""


def language_of(text: str) -> Language:
    """By its commonest small words; "other" where neither language is recognised, never a guess."""
    letters = [char for char in text if char.isalpha()]
    if letters and sum(map(has_han, letters)) > _CHINESE_FROM * len(letters):
        return "zh"
    german, english = len(_GERMAN.findall(text)), len(_ENGLISH.findall(text))
    if german == english:
        return "other"
    return "de" if german > english else "en"
