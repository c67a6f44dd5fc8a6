"""What our questions are called elsewhere: telling phrases and wordings of real forms, as data."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from readiness.content.folder import questionnaires_folder
from readiness.content.texts import texts
from readiness.content.yaml_file import read_yaml
from readiness.errors import ContentError
from readiness.model.bank import Bank
from readiness.model.base import LANGS
from readiness.world.folder import data_folder
from readiness.world.table import read_table

KEYWORDS = "customer_questions/keywords.yaml"
EXAMPLES = "customer_questions.csv"
SHORT = 5
"""Letters up to which a phrase has to be a whole word; a longer one may begin a German compound."""

_LETTER = "[0-9A-Za-zÀ-ɏ]"
"""Of a word written with blanks around it; Chinese text needs none."""
_BREAK = re.compile(r"[\s\-‐‑–/]+")


@dataclass(frozen=True)
class Wording:
    """A wording in a real form; `question` None: none of ours, so nothing may be made of it."""

    text: str
    question: str | None


@dataclass(frozen=True)
class Phrase:
    pattern: re.Pattern[str]
    loud: bool
    """Written in capitals: an abbreviation, not the everyday word of the same letters."""

    def found_in(self, text: str) -> bool:
        return bool(self.pattern.search(even(text) if self.loud else quiet(text)))


def even(text: str) -> str:
    """One kind of letters and one kind of blank."""
    return _BREAK.sub(" ", unicodedata.normalize("NFKC", text)).strip()


def quiet(text: str) -> str:
    return even(text).casefold()


@cache
def phrases() -> Mapping[str, tuple[Phrase, ...]]:
    """Our question -> its telling phrases of all languages; raises ContentError for a broken file."""
    file = questionnaires_folder().joinpath(*KEYWORDS.split("/"))
    content, problems = read_yaml(file, KEYWORDS)
    if problems or not isinstance(content, Mapping):
        raise ContentError(problems)
    return {
        question: tuple(
            _phrase(text) for text in dict.fromkeys(t for lang in LANGS for t in spoken.get(lang, ()))
        )
        for question, spoken in content.items()
    }


@cache
def wordings() -> tuple[Wording, ...]:
    rows = read_table(data_folder(), EXAMPLES)
    return tuple(Wording(quiet(row["asked"]), row["question"] or None) for row in rows)


def own_wordings(bank: Bank) -> tuple[Wording, ...]:
    """Our own questions as the app asks them and as a buyer puts them, in every language."""
    return tuple(
        Wording(quiet(texts(lang)(f"question/{q.id}/{part}")), q.id)
        for q in bank.questions
        for lang in LANGS
        for part in ("title", "ask", "buyer")
    )


def _phrase(text: str) -> Phrase:
    loud = text.isupper() and text.isascii()
    known = re.escape(even(text) if loud else quiet(text))
    if not text.isascii() and not re.search(r"[A-Za-zÄÖÜäöüß]", text):
        return Phrase(re.compile(known), loud)
    tail = rf"(?!{_LETTER})" if len(text) <= SHORT or loud else ""
    return Phrase(re.compile(rf"(?<!{_LETTER}){known}{tail}"), loud)
