"""case.yaml to a case with every problem at once, and a case to case.yaml."""

from __future__ import annotations

import codecs
from typing import Any

from pydantic import ValidationError

from readiness.model.case import Case
from readiness.model.place import Place, Problem
from readiness.store import yaml_values
from readiness.store.caps import CASE_YAML_BYTES, MEGABYTE
from readiness.store.naming import tidy
from readiness.store.stated import Lines, problems_of, repeats

FILE = "case.yaml"


def parse(data: bytes) -> tuple[Case | None, Lines, tuple[Problem, ...]]:
    """The case (None if there is any problem), the lines of its parts, and all problems."""
    if len(data) > CASE_YAML_BYTES:
        return None, {}, (_whole("case_yaml_too_large", most=CASE_YAML_BYTES // MEGABYTE),)
    text = _decoded(data)
    if text is None:
        return None, {}, (_whole("case_yaml_encoding"),)
    told, lines, problems = yaml_values.read(text, FILE)
    if problems and told is None:
        return None, lines, problems
    if not isinstance(told, dict):
        return None, lines, (*problems, _whole("case_yaml_no_keys"))
    try:
        case = Case.model_validate(_with_tidy_names(told))
    except ValidationError as error:
        return None, lines, (*problems, *problems_of(error, told, Case, FILE, lines))
    problems = (*problems, *repeats(case, FILE, lines))
    return (None if problems else case), lines, problems


def dump(case: Case) -> bytes:
    """Reads back as the same case; what a person never touched stays out of the file."""
    told = case.model_dump(mode="python", exclude_defaults=True)
    always = {"name": case.name, "on": case.on, "currency": case.currency}
    return yaml_values.write(_plain(always | told)).encode("utf-8")


def _whole(code: str, **params: int) -> Problem:
    return Problem(code=code, file=FILE, where=Place(file=FILE), params=dict(params))


def _decoded(data: bytes) -> str | None:
    encoding = "utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _with_tidy_names(told: dict[str, Any]) -> dict[str, Any]:
    given = told.get("evidence")
    if not isinstance(given, list):
        return told
    return {**told, "evidence": [_tidied(entry) for entry in given]}


def _tidied(entry: Any) -> Any:
    if isinstance(entry, dict) and isinstance(entry.get("file"), str):
        return {**entry, "file": tidy(entry["file"])}
    return entry


def _plain(value: Any) -> Any:
    """Tuples to lists: YAML knows no tuples."""
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    return value
