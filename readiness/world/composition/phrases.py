"""Finds known phrases in what people write: whole words in Latin letters, any stretch in Chinese."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_HAN = re.compile(r"[\u3400-\u9fff]")
_WORD = re.compile(r"[^\W_]+")
LETTERS = 3
"""How many Latin letters a Chinese character is worth where the longer phrase wins."""
_ENDINGS = ("", "s", "e", "n", "en", "es", "er")
"""Plurals of English and German; a longer rest makes another word (a servo motor cable is no servo motor)."""


@dataclass(frozen=True)
class Phrases:
    """`latin`: first word -> phrases as words with what they mean; `han`: phrase -> what it means."""

    latin: Mapping[str, tuple[tuple[tuple[str, ...], frozenset[str]], ...]]
    han: Mapping[str, frozenset[str]]

    def meant(self, text: str) -> frozenset[str]:
        """The ids of the longest phrase in the text; several where that phrase names several things."""
        best: frozenset[str] = frozenset()
        longest = 0
        folded = _folded(text)
        said = _WORD.findall(folded)
        for at, word in enumerate(said):
            for stem in _stems(word):
                for phrase, ids in self.latin.get(stem, ()):
                    length = sum(map(len, phrase))
                    if length > longest and _stands(phrase, said[at : at + len(phrase)]):
                        best, longest = ids, length
        if _HAN.search(folded):
            for stretch, ids in self.han.items():
                if len(stretch) * LETTERS > longest and stretch in folded:
                    best, longest = ids, len(stretch) * LETTERS
        return best


def phrases(named: Iterable[tuple[str, str]]) -> Phrases:
    """From pairs of a phrase and the id it stands for."""
    latin: dict[tuple[str, ...], set[str]] = {}
    han: dict[str, set[str]] = {}
    for phrase, ident in named:
        folded = _folded(phrase)
        if _HAN.search(folded):
            han.setdefault(folded, set()).add(ident)
        else:
            latin.setdefault(tuple(_WORD.findall(folded)), set()).add(ident)
    by_first: dict[str, list[tuple[tuple[str, ...], frozenset[str]]]] = {}
    for parts, ids in latin.items():
        by_first.setdefault(parts[0], []).append((parts, frozenset(ids)))
    return Phrases(
        {first: tuple(found) for first, found in by_first.items()},
        {phrase: frozenset(ids) for phrase, ids in han.items()},
    )


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def _stems(word: str) -> dict[str, None]:
    """The word itself and what is left without a plural ending."""
    return {word.removesuffix(ending): None for ending in _ENDINGS}


def _stands(phrase: tuple[str, ...], said: list[str]) -> bool:
    if len(said) < len(phrase):
        return False
    *before, last = zip(phrase, said, strict=True)
    return all(a == b for a, b in before) and last[0] in _stems(last[1])
