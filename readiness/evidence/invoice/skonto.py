"""Early-payment discount a machine can read: the line format of the German invoice standard (BR-DE-18)."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources

import yaml

_LINE = re.compile(
    r"#SKONTO#TAGE=(?P<days>[0-9]+)#PROZENT=(?P<percent>[0-9]+\.[0-9]{2})(?:#BASISBETRAG=-?[0-9]+\.[0-9]{2})?#"
)
_MARKED = re.compile(r"#.+#")
_BREAK = re.compile(r"\r?\n")
_ENDED = re.compile(r"\s*\n")


def skonto_lines(terms: str) -> list[str]:
    """The lines of the terms that claim to be in the format: those that begin with a hash."""
    lines = (" ".join(line.split()) for line in _BREAK.split(terms))
    return [line for line in lines if line.startswith("#")]


def skonto_sound(terms: str) -> bool:
    """Every such line keeps the format to the letter, and a line break follows the last one.

    Capitals, a decimal point with two digits, no blank in between: `#SKONTO#TAGE=14#PROZENT=2.00#`.
    """
    lines = skonto_lines(terms)
    if not lines:
        return True
    after = _MARKED.split(terms)[-1]
    return all(_LINE.fullmatch(line) for line in lines) and _ENDED.match(after) is not None


def discount_steps(terms: str) -> list[str]:
    """The discounts as `days:percent`; empty where none is given in the format or one of them breaks it."""
    if not skonto_sound(terms):
        return []
    found = (_LINE.fullmatch(line) for line in skonto_lines(terms))
    return [f"{int(step['days'])}:{step['percent']}" for step in found if step]


@cache
def _words() -> tuple[str, ...]:
    text = resources.files("readiness.evidence").joinpath("invoice", "discount_words.yaml").read_text("utf-8")
    return tuple(word.casefold() for word in yaml.safe_load(text))


def mentions_discount(terms: str) -> bool:
    """Whether the terms offer a discount at all, as data or in words."""
    said = " ".join(terms.split()).casefold()
    return bool(skonto_lines(terms)) or any(word in said for word in _words())
