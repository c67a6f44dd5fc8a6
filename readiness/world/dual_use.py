"""Entries of the EU dual-use list that goods of machine makers may fall under, and what decides it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from importlib.resources.abc import Traversable

from readiness.model.base import LANGS, Lang
from readiness.world.table import known_day, read_table, words


@dataclass(frozen=True)
class DualUseEntry:
    """`headings` and `words` only say where to look: the thresholds in `decides` and a person say what an article is."""

    entry: str
    headings: tuple[str, ...]
    """Customs headings such goods usually have, our own judgement: the list itself knows no customs codes."""
    words: tuple[str, ...]
    """Parts of words in descriptions; none where the heading alone is reason enough to look."""
    decides: Mapping[Lang, str]
    verified: int
    as_of: date
    recheck_by: date
    source: str

    def may_name(self, code: str, text: str) -> bool:
        """Reason for a person to look: never that the article is listed.

        A customs code under other headings rules the entry out; an article without a code is known by its words only.
        """
        if code and not code.startswith(self.headings):
            return False
        if not self.words:
            return bool(code)
        said = text.casefold()
        return any(word in said for word in self.words)

    def to_recheck(self, on: date) -> bool:
        return on > self.recheck_by


def read_dual_use(folder: Traversable) -> dict[str, DualUseEntry]:
    return {
        r["entry"]: DualUseEntry(
            entry=r["entry"],
            headings=words(r["hs"]),
            words=words(r["words"]),
            decides={lang: r[lang] for lang in LANGS},
            verified=int(r["verified"]),
            as_of=known_day(r["as_of"]),
            recheck_by=known_day(r["recheck_by"]),
            source=r["source"],
        )
        for r in read_table(folder, "dual_use_machinery.csv")
    }
