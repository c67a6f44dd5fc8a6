"""A questionnaires folder of one question, one action and one buyer, whole until a test breaks it."""

from pathlib import Path

import yaml

from readiness.content.lint import needed_texts, to_start
from readiness.content.loader import read_bank
from readiness.model.base import LANGS

OURS = {"title": "made up for a test", "kind": "judgement"}
QUESTION = {
    "id": "erp.one",
    "dimension": "erp",
    "kind": "fact",
    "answer": "level",
    "importance": "low",
    "stage": "keep",
    "source": [OURS],
}
ACTION = {
    "id": "act",
    "group": "data",
    "role": "it",
    "effort_days": {"low": 1, "high": 2},
    "cost_keur": {"low": 0, "high": 0},
    "months": {"low": 1, "high": 2},
    "horizon": "0-6",
    "closes": {"erp.one": 3},
    "source": "made up for a test",
}
BUYER = {
    "id": "buyer",
    "weights": {"erp": 1},
    "cut_off": 50,
    "offer_class": ["spare_part"],
    "gates": [{"question": "erp.one"}],
    "source": [OURS],
}
PARAMETER = {
    "id": "limit",
    "unit": "days",
    "values": [
        {"since": "2026-01-01", "value": 3, "source": OURS},
        {"since": "2027-01-01", "value": 4, "source": OURS},
    ],
}


def write(home, name, content):
    """`content` as YAML, or as it is where it is text."""
    path = home / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content if isinstance(content, str) else yaml.safe_dump(content), encoding="utf-8")


def tiny(home: Path, **changed) -> Path:
    """The folder with some of its lists replaced: questions, parameters, actions, buyers, cards, dimensions."""
    given = {
        "dimensions": [{"id": "erp", "weight": 1}],
        "questions": [QUESTION],
        "parameters": [PARAMETER],
        "actions": [ACTION],
        "buyers": [BUYER],
        "cards": [{"id": "card", "kind": "case", "provenance": "opinion"}],
        **changed,
    }
    write(home, "bank.yaml", {"version": "1.0.0", "dimensions": given["dimensions"]})
    write(home, "dimensions/erp.yaml", {"questions": given["questions"]})
    for name in ("parameters", "actions", "buyers", "cards"):
        write(home, f"{name}/all.yaml", {name: given[name]})
    return home


def say_all(home: Path, **extra) -> None:
    """Every text the bank needs, in every language; `extra` adds keys of one language."""
    bank, _ = read_bank(home)
    starters = [
        f"starter/{ident}/mail/{part}" for ident in to_start(bank) for part in ("to", "subject", "body")
    ]
    for lang in LANGS:
        words = {key: f"{key} in {lang}" for key in (*needed_texts(bank), *starters)} | extra.get(lang, {})
        write(home, f"texts/{lang}/all.yaml", words)


def codes(problems):
    return [problem.code for problem in problems]
