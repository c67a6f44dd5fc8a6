"""What does not fit the words of a case, as problems with a place and the name of what was expected."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, get_args

from pydantic import ValidationError

from readiness.model.base import Value
from readiness.model.case import Answer, Case
from readiness.model.place import Param, Place, Problem

Path = tuple[str | int, ...]
Lines = Mapping[Path, int]
"""Path into the data -> the line where it was written."""

_CODES: dict[str, str] = {
    "string_too_long": "case_text_too_long",
    "string_unicode": "case_text_unreadable",
    "extra_forbidden": "case_key_unknown",
    "missing": "case_key_missing",
    "string_type": "case_text_expected",
    "string_pattern_mismatch": "case_form_unexpected",
    "literal_error": "case_choice_unknown",
    "finite_number": "case_number_expected",
    "float_type": "case_number_expected",
    "float_parsing": "case_number_expected",
    "int_type": "case_number_expected",
    "int_parsing": "case_number_expected",
    "int_parsing_size": "case_number_expected",
    "int_from_float": "case_whole_number_expected",
    "greater_than": "case_number_out_of_range",
    "greater_than_equal": "case_number_out_of_range",
    "less_than_equal": "case_number_out_of_range",
    "bool_type": "case_yes_no_expected",
    "bool_parsing": "case_yes_no_expected",
    "tuple_type": "case_list_expected",
    "dict_type": "case_keys_expected",
    "model_type": "case_keys_expected",
}
_TELLING = ("string_too_long", "string_unicode")
"""Of the several mistakes a value of several possible types makes, the ones that say what is really wrong."""
_NAMED_BY = ("question", "file", "action", "id", "name")
_SHOWN = 60


def problems_of(
    error: ValidationError, data: Any, model: type[Value], file: str | None = None, lines: Lines | None = None
) -> tuple[Problem, ...]:
    """One problem for each place, all places at once. `data` and `model` are what was validated as what."""
    found: dict[Path, list[Any]] = {}
    for mistake in error.errors():
        found.setdefault(_within(data, mistake["loc"], mistake["type"]), []).append(mistake)
    told = {path: _telling(mistakes) for path, mistakes in found.items()}
    return tuple(
        Problem(
            code=_code(path, mistake["type"], model),
            file=file,
            where=place(file, path, data, lines or {}),
            params=_params(path, mistake, data, model),
        )
        for path, mistake in told.items()
    )


def repeats(case: Case, file: str | None = None, lines: Lines | None = None) -> Iterator[Problem]:
    """A question answered, a file, a request or an action named twice: nobody could say which of the two counts."""
    plan = case.plan
    for code, path, part, names in (
        ("case_question_twice", ("answers",), "question", [answer.question for answer in case.answers]),
        ("case_file_twice", ("evidence",), "file", [given.file for given in case.evidence]),
        ("case_request_twice", ("requests",), "id", [request.id for request in case.requests]),
        (
            "case_action_twice",
            ("plan", "actions"),
            "id",
            [action.id for action in plan.actions] if plan else [],
        ),
    ):
        seen: set[str] = set()
        for number, name in enumerate(names):
            if name in seen:
                where = place(file, (*path, number, part), {}, lines or {})
                yield Problem(code=code, file=file, where=where, params={"name": name})
            seen.add(name)


def place(file: str | None, path: Path, data: Any, lines: Lines) -> Place | None:
    """Where a path was written; what is missing is looked for where it should have been."""
    if file is None:
        return None
    known = next((path[:end] for end in range(len(path), 0, -1) if path[:end] in lines), ())
    return Place(file=file, row=lines.get(known), field=field_name(path, data) or None)


def field_name(path: Path, data: Any) -> str:
    """`answers[origin.named].value`: an entry of a list by what it speaks of, else by its number from 1."""
    told = ""
    for part in path:
        data = data[part] if _has(data, part) else None
        if isinstance(part, int):
            name = next((data[key] for key in _NAMED_BY if isinstance(data, dict) and key in data), part + 1)
            told += f"[{_short(str(name))}]"
        else:
            told += f".{_short(part)}" if told else _short(part)
    return told


def _has(data: Any, part: str | int) -> bool:
    if isinstance(part, int):
        return isinstance(data, list | tuple) and part < len(data)
    return isinstance(data, dict) and part in data


def _within(data: Any, location: Sequence[str | int], kind: str) -> Path:
    """The part of pydantic's location that exists in the data; what follows names alternatives of a type."""
    if kind == "missing":
        return tuple(location)
    path: Path = ()
    for part in location:
        if not _has(data, part):
            break
        data, path = data[part], (*path, part)
    return path


def _telling(mistakes: Sequence[Any]) -> Any:
    return next((mistake for mistake in mistakes if mistake["type"] in _TELLING), mistakes[0])


def _code(path: Path, kind: str, model: type[Value]) -> str:
    if kind not in _TELLING and (model is Answer or path[:1] == ("answers",)):
        if path[-1:] == ("value",):
            return "case_answer_value"
        if kind == "value_error":
            return "case_answer_states"
    if kind.startswith(("date", "timezone")):
        return "case_date_expected"
    return _CODES.get(kind, "case_value_invalid")


def _params(path: Path, mistake: Any, data: Any, model: type[Value]) -> dict[str, Param]:
    params: dict[str, Param] = {"field": field_name(path, data)}
    if mistake["type"] in ("missing", "extra_forbidden"):
        return params | {"key": _short(str(path[-1])), "known": ", ".join(_keys_at(model, path[:-1]))}
    limits = mistake.get("ctx", {})
    for key, sign in (("gt", ">"), ("ge", "≥"), ("le", "≤")):
        if key in limits:
            params["range"] = f"{sign} {limits[key]:g}"
    if "max_length" in limits:
        params["most"] = limits["max_length"]
    if "expected" in limits:
        params["known"] = ", ".join(re.findall(r"'([^']*)'", limits["expected"]))
    for part in path:
        data = data[part]
    return params | {"value": "" if data is None else _short(str(data))}


def _short(told: str) -> str:
    shown = told[: _SHOWN - 1] + "…" if len(told) > _SHOWN else told
    return shown if shown.isprintable() else ascii(shown)[1:-1]


def _keys_at(model: type[Value], path: Path) -> tuple[str, ...]:
    """The keys that are known where the path leads."""
    for part in path:
        if isinstance(part, str) and part in model.model_fields:
            model = next(_models(model.model_fields[part].annotation), model)
    return tuple(model.model_fields)


def _models(annotation: Any) -> Iterator[type[Value]]:
    if isinstance(annotation, type) and issubclass(annotation, Value):
        yield annotation
    for argument in get_args(annotation):
        yield from _models(argument)
