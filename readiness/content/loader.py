"""The whole bank from its folder, with every problem of every file at once; nothing is thrown on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from hashlib import sha256
from importlib.resources.abc import Traversable
from typing import Any, TypeVar

from pydantic import ValidationError

from readiness.content.closure import unresolved
from readiness.content.folder import questionnaires_folder, yaml_files
from readiness.content.yaml_file import read_yaml
from readiness.errors import ContentError
from readiness.model.action import Action
from readiness.model.bank import Bank, Card, Dimension
from readiness.model.base import Value
from readiness.model.buyer import BuyerProfile
from readiness.model.place import Place, Problem
from readiness.model.question import Parameter, Question

T = TypeVar("T", bound=Value)
Entry = dict[str, Any]


def _parameters(entry: Entry) -> Iterator[Entry]:
    """One entry of a parameters file holds several dated values of the same id; any other form is refused later."""
    values = entry.get("values")
    for dated in values if isinstance(values, list) else [values]:
        known = {"id": entry.get("id"), "unit": entry.get("unit"), "of_buyer": entry.get("of_buyer", False)}
        yield {**known, **dated} if isinstance(dated, dict) else entry


def _one(entry: Entry) -> Iterator[Entry]:
    yield entry


class _Reading:
    """Collects values and problems while the files are walked; lives only inside `read_bank`."""

    def __init__(self, home: Traversable) -> None:
        self.home = home
        self.problems: list[Problem] = []
        self.digest = sha256()

    def file(self, file: Traversable, name: str) -> Entry:
        if not file.is_file():
            self.problems.append(Problem(code="content_missing", file=name))
            return {}
        self.digest.update(name.encode() + b"\0" + file.read_bytes())
        content, broken = read_yaml(file, name)
        self.problems += broken
        if not isinstance(content, dict):
            if not broken:
                self.problems.append(Problem(code="yaml_not_mapping", file=name))
            return {}
        return content

    def entries(
        self,
        content: Entry,
        key: str,
        kind: type[T],
        name: str,
        spread: Callable[[Entry], Iterator[Entry]] = _one,
    ) -> Iterator[T]:
        entries = content.get(key) or ()
        for number, raw in enumerate(entries if isinstance(entries, list | tuple) else (entries,)):
            if not isinstance(raw, dict):
                where = Place(file=name, field=f"{key}[{number}]")
                self.problems.append(
                    Problem(code="entry_expected", file=name, where=where, params={"key": key})
                )
                continue
            for entry in spread(raw):
                try:
                    yield kind.model_validate(entry)
                except ValidationError as error:
                    self.problems += [_problem(name, key, number, entry, e) for e in error.errors()]

    def folder(
        self, folder: str, key: str, kind: type[T], spread: Callable[[Entry], Iterator[Entry]] = _one
    ) -> tuple[T, ...]:
        found: list[T] = []
        files, missing = yaml_files(self.home, folder)
        self.problems += missing
        for file in files:
            name = f"{folder}/{file.name}"
            found += self.entries(self.file(file, name), key, kind, name, spread)
        return tuple(found)


def _problem(name: str, key: str, number: int, entry: Entry, error: Any) -> Problem:
    field = ".".join(str(part) for part in error["loc"]) or None
    where = Place(file=name, field=f"{key}[{entry.get('id', number)}]" + (f".{field}" if field else ""))
    return Problem(code="entry_invalid", file=name, where=where, params={"said": str(error["msg"])})


def read_bank(folder: Traversable | None = None) -> tuple[Bank, tuple[Problem, ...]]:
    """The bank as far as it can be read, and all problems: broken files, bad entries, ids that lead nowhere."""
    reading = _Reading(folder or questionnaires_folder())
    head = reading.file(reading.home / "bank.yaml", "bank.yaml")
    bank = Bank(
        version=str(head.get("version", "0")),
        dimensions=tuple(reading.entries(head, "dimensions", Dimension, "bank.yaml")),
        questions=reading.folder("dimensions", "questions", Question),
        parameters=reading.folder("parameters", "parameters", Parameter, _parameters),
        actions=reading.folder("actions", "actions", Action),
        buyers=reading.folder("buyers", "buyers", BuyerProfile),
        cards=reading.folder("cards", "cards", Card),
    )
    bank = bank.model_copy(update={"fingerprint": reading.digest.hexdigest()})
    return bank, (*reading.problems, *unresolved(bank))


@cache
def load_bank() -> Bank:
    """The shipped bank, read once a process; raises ContentError with every problem if it is not whole."""
    bank, problems = read_bank()
    if problems:
        raise ContentError(problems)
    return bank
