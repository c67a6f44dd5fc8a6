"""The words tables are written in: header names by kind, words for empty, yes, total, units - all data, not code."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from typing import Any

import yaml

from readiness.evidence.shape import Shape
from readiness.evidence.shapes import SHAPES

KINDS = (
    "orders",
    "invoice",
    "parts",
    "source",
    "spend",
    "open-order",
    "supplier",
    "stock",
    "catalogue",
    "export-class",
    "screening",
    "screening-list",
    "onboarding",
    "certificate-list",
    "planned-output",
    "transit",
    "demand",
    "days-of-supply",
    "slots",
    "projects",
    "feed",
    "spare-parts",
    "change-notice",
    "substances",
    "sites",
    "customer-question",
    "supplier-reply",
    "ltsd-line",
    "plan-table",
    "plan-target",
    "plan-milestone",
    "plan-week",
    "plan-person",
    "plan-version",
)
"""The kinds a table can be; where two match equally well the earlier one is taken."""
LANGUAGES = ("en", "de", "zh")

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Ten times faster where the C library came with the package; every child loads these files anew."""
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NOISE = re.compile(r"[^\w%€$£¥#]+|_")
_NUMBER_WORDS = re.compile(r"\b(?:no|nr|num|nbr)\b|number\b|nummern?\b|#")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def plain(text: str) -> str:
    """A cell's word for comparison: NFKC, one kind of blank, no case."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    return " ".join(text.split()).casefold()


def tokens(header: str) -> tuple[str, ...]:
    """The words of a header: camelCase split, punctuation gone, Nummer/No/Nr/# as one word."""
    text = _CAMEL.sub(" ", unicodedata.normalize("NFKC", header)).casefold().translate(_UMLAUTS)
    return tuple(_NUMBER_WORDS.sub(" nr", _NOISE.sub(" ", text)).split())


def joined(header: str) -> str:
    return "".join(tokens(header))


@dataclass(frozen=True)
class FieldNames:
    """`names`: joined form -> words of each usual header of this field."""

    field: str
    weight: float
    names: Mapping[str, tuple[str, ...]]
    values: Mapping[str, str]
    """Accepted words of a cell -> the canonical word; empty where any text goes."""
    unreadable: str | float | None = None
    """What a cell counts as that cannot be read, where an empty one would count as something better."""

    @cached_property
    def unspaced(self) -> frozenset[str]:
        """Names of a script without blanks: such a name is found inside a longer header."""
        return frozenset(name for name in self.names if len(name) > 1 and not name.isascii())

    @cached_property
    def of_words(self) -> tuple[tuple[str, frozenset[str], int], ...]:
        """Names of several words, each with its words and their number."""
        return tuple(
            (name, frozenset(parts), len(parts)) for name, parts in self.names.items() if len(parts) > 1
        )


@dataclass(frozen=True)
class Vocabulary:
    kind: str
    format: str
    shape: Shape
    fields: tuple[FieldNames, ...]
    signs: tuple[tuple[tuple[str, ...], int], ...] = ()
    """Fields and how many of them a table of this kind has at least: what tells it from others with the same key."""
    unlike: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Kinds with some of their fields: a table that has all of them is of that kind rather than of this one."""
    heads: frozenset[str] = frozenset()
    """What stands before the number of the finished product above an indented parts list."""
    together: tuple[Mapping[str, frozenset[str]], ...] = ()
    """Fields with headers that mean these fields where one of each stands in the same table, whatever they mean alone."""

    @cached_property
    def names(self) -> frozenset[str]:
        """Every usual header of this kind in its joined form."""
        return frozenset(name for field in self.fields for name in field.names)

    @property
    def values(self) -> dict[str, Mapping[str, str]]:
        return {f.field: f.values for f in self.fields if f.values}

    @property
    def unreadable(self) -> dict[str, str | float]:
        return {f.field: f.unreadable for f in self.fields if f.unreadable is not None}


@dataclass(frozen=True)
class Words:
    empty: frozenset[str]
    yes: frozenset[str]
    no: frozenset[str]
    total: frozenset[str]
    currency: Mapping[str, str]
    span: Mapping[str, int]
    language: Mapping[str, str]
    classification: frozenset[str]
    filler: frozenset[str]
    stranger: frozenset[str]


def _load(name: str) -> dict[str, Any]:
    text = resources.files("readiness.evidence").joinpath("headers", f"{name}.yaml").read_text("utf-8")
    data: dict[str, Any] = yaml.load(text, Loader=_LOADER)
    return data


def _inverted(groups: Mapping[Any, list[str]]) -> dict[str, Any]:
    return {plain(word): key for key, words in groups.items() for word in words}


@cache
def words() -> Words:
    data = _load("words")
    sets = {
        key: frozenset(map(plain, data[key])) for key in ("empty", "yes", "no", "total", "classification")
    }
    return Words(
        **sets,
        filler=frozenset(data["filler"]),
        stranger=frozenset(map(joined, data["stranger"])),
        currency=_inverted(data["currency"]),
        span=_inverted(data["span"]),
        language=_inverted(data["language"]),
    )


@cache
def vocabulary(kind: str) -> Vocabulary:
    data = _load(kind.replace("-", "_"))
    signs = data.get("signs", [])
    fields = []
    for field, entry in data["fields"].items():
        usual = [field, *(name for language in LANGUAGES for name in entry.get(language, ()))]
        fields.append(
            FieldNames(
                field=field,
                weight=float(entry.get("weight", 1)),
                names={joined(name): tokens(name) for name in usual},
                values=_inverted(entry.get("values", {})),
                unreadable=entry.get("unreadable"),
            )
        )
    return Vocabulary(
        kind,
        data["format"],
        SHAPES[kind],
        tuple(fields),
        signs=tuple(
            (tuple(s["of"]), int(s["least"])) for s in ([signs] if isinstance(signs, dict) else signs)
        ),
        unlike=tuple((other, tuple(had)) for one in data.get("unlike", ()) for other, had in one.items()),
        heads=frozenset(map(joined, data.get("heads", ()))),
        together=tuple(
            {field: frozenset(map(joined, names)) for field, names in one.items()}
            for one in data.get("together", ())
        ),
    )
