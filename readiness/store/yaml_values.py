"""YAML of strangers to plain values with their lines, and plain values to YAML: no tags, no aliases, no surprises.

Plain words follow YAML 1.2: `on` is a key and `NO` a country, not true and false; `0815` keeps its zero.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

import yaml

from readiness.model.place import Place, Problem
from readiness.store.caps import YAML_DEPTH, YAML_VALUES
from readiness.store.stated import Path

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def _constant(value: Any) -> Callable[[str], Any]:
    return lambda _text: value


_PLAIN: tuple[tuple[str, re.Pattern[str], Callable[[str], Any]], ...] = (
    ("null", re.compile(r"~|null|Null|NULL|"), _constant(None)),
    ("bool", re.compile(r"true|True|TRUE"), _constant(True)),
    ("bool", re.compile(r"false|False|FALSE"), _constant(False)),
    ("int", re.compile(r"[-+]?(0|[1-9][0-9]{0,17})"), int),
    (
        "float",
        re.compile(r"[-+]?(0|[1-9][0-9]{0,17})?(\.[0-9]{1,40})?([eE][-+]?[0-9]{1,3})?(?<=[0-9])"),
        float,
    ),
    ("float", re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)"), lambda text: float(text.replace(".", ""))),
    ("timestamp", re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"), date.fromisoformat),
)
"""What an unquoted word means, first match wins; every other word is text."""


@dataclass
class _Reading:
    """What is gathered on the way through one document; lives only inside `read`."""

    events: Iterator[Any]
    file: str
    lines: dict[Path, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def value(self, event: Any, path: Path) -> Any:
        line = event.start_mark.line + 1
        self.lines.setdefault(path, line)
        if isinstance(event, yaml.AliasEvent) or event.anchor is not None or event.tag is not None:
            raise _Refused("case_yaml_alias", line)
        if len(path) > YAML_DEPTH:
            raise _Refused("case_yaml_too_deep", line)
        if len(self.lines) > YAML_VALUES:
            raise _Refused("case_yaml_too_many", line)
        if isinstance(event, yaml.ScalarEvent):
            return _word(event.value) if event.implicit[0] else event.value
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(path)
        return self._mapping(path)

    def _list(self, path: Path) -> list[Any]:
        found: list[Any] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            found.append(self.value(event, (*path, len(found))))
        return found

    def _mapping(self, path: Path) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            line = event.start_mark.line + 1
            if not isinstance(event, yaml.ScalarEvent) or event.anchor or event.tag:
                raise _Refused("case_yaml_key", line)
            key = event.value
            if key in found:
                where = Place(file=self.file, row=line, field=key)
                self.problems.append(
                    Problem(code="case_key_twice", file=self.file, where=where, params={"key": key})
                )
            self.lines[(*path, key)] = line
            found[key] = self.value(next(self.events), (*path, key))
        return found


class _Refused(Exception):
    """Leaves the reading at once; turned into a problem by `read`."""

    def __init__(self, code: str, line: int | None) -> None:
        super().__init__(code)
        self.code, self.line = code, line


def _word(text: str) -> Any:
    for _, form, convert in _PLAIN:
        if form.fullmatch(text):
            try:
                return convert(text)
            except ValueError:  # a date that no calendar has: the field says so with its place
                return text
    return text


def read(text: str, file: str) -> tuple[Any, dict[Path, int], tuple[Problem, ...]]:
    """The one document's value (None where it cannot be read), the line of each path, and the problems."""
    reading = _Reading(yaml.parse(text, Loader=_Loader), file)
    try:
        value = _document(reading)
    except _Refused as refused:
        return None, {}, (_problem(refused.code, file, refused.line),)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        return None, {}, (_problem("case_yaml_broken", file, mark.line + 1 if mark else None),)
    return value, reading.lines, tuple(reading.problems)


def _document(reading: _Reading) -> Any:
    next(reading.events)  # the stream starts
    if isinstance(next(reading.events), yaml.StreamEndEvent):
        return None
    value = reading.value(next(reading.events), ())
    next(reading.events)  # the document ends
    following = next(reading.events)
    if not isinstance(following, yaml.StreamEndEvent):
        raise _Refused("case_yaml_several", following.start_mark.line + 1)
    return value


def _problem(code: str, file: str, line: int | None) -> Problem:
    return Problem(code=code, file=file, where=Place(file=file, row=line))


class _Dumper(yaml.SafeDumper):
    """Quotes exactly the words that `read` would take for something other than text."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    """Line ends and rare characters are spelt out: folded text would not come back letter by letter."""
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, None if text.isprintable() else '"')


def _whole(form: re.Pattern[str]) -> re.Pattern[str]:
    return re.compile(rf"(?:{form.pattern})\Z")


for _tag, _form, _ in _PLAIN:
    _Dumper.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", _whole(_form), None)
_Dumper.add_representer(str, _text)
_Dumper.add_representer(
    datetime, lambda dumper, moment: dumper.represent_scalar("tag:yaml.org,2002:str", moment.isoformat())
)


def write(value: Any) -> str:
    """YAML that `read` reads back as the same value, in the given order of keys."""
    return yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110)
