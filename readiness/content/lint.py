"""Everything an author of questionnaires should know at once: structure, texts, and what has no words yet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from readiness.content.loader import read_bank
from readiness.content.texts import read_texts
from readiness.model.bank import Bank
from readiness.model.base import LANGS
from readiness.model.place import Problem

QUESTION_PARTS = ("title", "ask", "buyer", "why", "consequence", *(f"levels/{n}" for n in range(5)))
ACTION_PARTS = ("name", "what", "first_step", "proof")
BUYER_PARTS = ("name", "short", "who", "agent")


def lint_content(folder: Path | None = None) -> tuple[Problem, ...]:
    """All problems of a questionnaires folder, the shipped one if none is named."""
    if folder is not None and not folder.is_dir():
        return (Problem(code="case_path_missing", file=str(folder)),)
    bank, problems = read_bank(folder)
    found = list(problems)
    keys: dict[str, set[str]] = {}
    for lang in LANGS:
        said, broken = read_texts(lang, folder)
        found += broken
        keys[lang] = set(said.words)
        found += [_missing(lang, key) for key in needed_texts(bank) if not said.has(key)]
        started = {key.split("/")[1] for key in said.words if key.startswith("starter/")}
        found += [_missing(lang, f"starter/{ident}") for ident in to_start(bank) if ident not in started]
    everywhere = set.union(*keys.values())
    needed = set(needed_texts(bank))
    for lang in LANGS:
        found += [_missing(lang, key) for key in sorted(everywhere - keys[lang] - needed)]
    return tuple(found)


def needed_texts(bank: Bank) -> Iterator[str]:
    """Keys without which a question, action, buyer or card cannot be shown."""
    for q in bank.questions:
        yield from (f"question/{q.id}/{part}" for part in QUESTION_PARTS)
    for a in bank.actions:
        yield from (f"action/{a.id}/{part}" for part in ACTION_PARTS)
    for b in bank.buyers:
        yield from (f"buyer/{b.id}/{part}" for part in BUYER_PARTS)
    yield from (f"card/{c.id}/says" for c in bank.cards)


def to_start(bank: Bank) -> tuple[str, ...]:
    """Actions and questions of gates: each needs a ready piece to start with, of whatever kind."""
    gates = (gate.question for buyer in bank.buyers for gate in buyer.gates)
    known = (q.id for q in bank.questions if q.gate)
    return tuple(dict.fromkeys((*(a.id for a in bank.actions), *gates, *known)))


def _missing(lang: str, key: str) -> Problem:
    return Problem(code="text_missing", file=f"texts/{lang}", params={"key": key})
