"""Files of a consultant's folder to a brand, with every problem at once; nothing of them is trusted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from readiness.content.yaml_file import nests_deeper, yaml_value
from readiness.model.place import Place, Problem
from readiness.report.branding.brand import FILE, LOGOS, Brand, BrandFile, Colours
from readiness.report.branding.contrast import contrast
from readiness.report.branding.logo import read_logo
from readiness.report.charts.palette import LIGHT

KILOBYTE = 1024
MOST_FILE, MOST_LOGO = 64 * KILOBYTE, 512 * KILOBYTE
DEPTH = 8
Found = tuple[Brand | None, tuple[Problem, ...]]


def read_brand(files: Mapping[str, bytes], least_contrast: float) -> Found:
    """None where anything is wrong: half a face would be nobody's.

    `files` by their names; those that are neither `branding.yaml` nor a logo are not looked at.
    """
    named = {name.casefold(): data for name, data in files.items()}
    if not named.keys() & {FILE, *LOGOS}:
        return None, (Problem(code="branding_nothing", params={"file": FILE, "logos": LOGOS}),)
    stated, problems = _stated(named.get(FILE), least_contrast)
    name = next((n for n in LOGOS if n in named), None)
    logo, wrong = (None, ()) if name is None else _logo(name, named[name])
    if problems or wrong or stated is None:
        return None, (*problems, *wrong)
    method = tuple(p for part in re.split(r"\n\s*\n", stated.method or "") if (p := " ".join(part.split())))
    return Brand(colours=stated.colours, cover=stated.cover or "", method=method, logo=logo), ()


def _logo(name: str, data: bytes) -> tuple[Any, tuple[Problem, ...]]:
    if len(data) > MOST_LOGO:
        return None, (_problem("branding_too_large", name, most=MOST_LOGO // KILOBYTE),)
    return read_logo(name, data)


def _stated(data: bytes | None, least: float) -> tuple[BrandFile | None, tuple[Problem, ...]]:
    if data is None:
        return BrandFile(), ()
    if len(data) > MOST_FILE:
        return None, (_problem("branding_too_large", FILE, most=MOST_FILE // KILOBYTE),)
    if nests_deeper(data, DEPTH):
        return None, (_problem("branding_value", FILE),)
    told, problems = yaml_value(data, FILE)
    if problems:
        return None, problems
    if told is not None and not isinstance(told, dict):
        return None, (_problem("yaml_not_mapping", FILE),)
    try:
        stated = BrandFile.model_validate(told or {})
    except ValidationError as error:
        return None, tuple(_wrong(error))
    return stated, tuple(_too_light(stated.colours, least))


def _wrong(error: ValidationError) -> Iterator[Problem]:
    for found in error.errors(include_url=False, include_context=False, include_input=False):
        field = ".".join(map(str, found["loc"]))
        if found["type"] == "extra_forbidden":
            known = Colours if len(found["loc"]) > 1 else BrandFile
            yield _problem("branding_key_unknown", FILE, field, known=tuple(known.model_fields))
        elif field.startswith("colours."):
            yield _problem("branding_colour_form", FILE, field)
        else:
            yield _problem("branding_value", FILE, field)


def _too_light(colours: Colours, least: float) -> Iterator[Problem]:
    """Every colour stands on white paper as text."""
    for name in Colours.model_fields:
        value = getattr(colours, name)
        if value is not None and (has := contrast(value, LIGHT.paper)) < least:
            yield _problem(
                "branding_colour_light",
                FILE,
                f"colours.{name}",
                colour=value,
                contrast=round(has, 1),
                least=least,
            )


def _problem(code: str, file: str, field: str | None = None, **params: Any) -> Problem:
    return Problem(code=code, file=file, where=Place(file=file, field=field), params=params)
