"""Every word a person reads, by key and language; a missing key is a fault of ours and is loud."""

from __future__ import annotations

import builtins
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources.abc import Traversable
from typing import Any

from readiness.content.folder import questionnaires_folder, yaml_files
from readiness.content.yaml_file import read_yaml
from readiness.errors import ContentError
from readiness.model.base import Lang
from readiness.model.place import Problem


def _flat(value: Any, key: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _flat(inner, f"{key}/{name}" if key else str(name))
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from _flat(inner, f"{key}/{place}")
    elif value is not None:
        yield key, str(value)


@dataclass(frozen=True)
class Texts:
    """The words of one language. Keys are `section/id/part`; lists end in /0, /1 ..."""

    lang: Lang
    words: Mapping[str, str] = field(repr=False)

    def __call__(self, key: str, /, **params: object) -> str:
        """The text with its placeholders filled; raises KeyError on a missing key."""
        said = self.words[key]
        return said.format(**params) if params else said

    def has(self, key: str) -> bool:
        return key in self.words

    def list(self, key: str) -> builtins.list[str]:
        """All entries of a list under `key`, in order."""
        found: builtins.list[str] = []
        while f"{key}/{len(found)}" in self.words:
            found.append(self.words[f"{key}/{len(found)}"])
        return found


def read_texts(lang: Lang, folder: Traversable | None = None) -> tuple[Texts, tuple[Problem, ...]]:
    """The texts of one language and every problem in their files."""
    words: dict[str, str] = {}
    files, missing = yaml_files(folder or questionnaires_folder(), f"texts/{lang}")
    problems = list(missing)
    for file in files:
        name = f"texts/{lang}/{file.name}"
        content, broken = read_yaml(file, name)
        problems += broken
        if content is not None and not isinstance(content, Mapping):
            problems.append(Problem(code="yaml_not_mapping", file=name))
            continue
        for key, said in _flat(content or {}, ""):
            if key in words:
                problems.append(Problem(code="text_twice", file=name, params={"key": key}))
            words[key] = said
    return Texts(lang, words), tuple(problems)


@cache
def texts(lang: Lang) -> Texts:
    """The shipped texts of a language, read once a process."""
    found, problems = read_texts(lang)
    if problems:
        raise ContentError(problems)
    return found
