"""Firms' names as they are compared: case, accents, dots and blanks do not make another firm; a legal form may."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from importlib import resources

import yaml

from readiness.network.naming import WRITTEN_OUT
from readiness.network.row import plain

_APART = re.compile(r"[^\w&]+|_")
_ZEROS = re.compile(r"^0+(?=\d)")


def same_name(name: str) -> str:
    """Equal for two spellings of one name: "Lager-AG " and "LAGER AG"."""
    return "".join(_words(name))


def without_form(name: str) -> str:
    """The name without what says how the firm is constituted; the whole name where nothing would be left."""
    said = " ".join(_words(name))
    for form in _forms():
        if form.isascii():
            if said.endswith(" " + form):
                return _joined(said[: -len(form)])
        elif said.endswith(form) and said != form:
            return _joined(said[: -len(form)])
    return _joined(said)


def has_form(name: str) -> bool:
    return without_form(name) != same_name(name)


def same_number(number: str) -> str:
    """Numbers of suppliers and registers: no blanks, dots or leading zeros, which exports add and lose."""
    return _ZEROS.sub("", "".join(c for c in _plain(number).upper() if c.isalnum()))


def same_part(part: str) -> str:
    """Equal for one part number in two exports: one pads it with zeros, the other with blanks; a dot may tell parts apart."""
    return _ZEROS.sub("", "".join(plain(part).split()).casefold())


def _joined(said: str) -> str:
    return "".join(said.split()).strip("&")


def _words(name: str) -> list[str]:
    return _APART.sub(" ", _plain(name).casefold().replace(".", "").translate(WRITTEN_OUT)).split()


def _plain(text: str) -> str:
    """Accents fall after umlauts are written out: "Müller" is "Mueller", "Citroën" is "Citroen"."""
    written = unicodedata.normalize("NFC", text).translate({ord("Ä"): "Ae", ord("Ö"): "Oe", ord("Ü"): "Ue"})
    folded = unicodedata.normalize("NFKD", written.translate(WRITTEN_OUT))
    return "".join(c for c in folded if not unicodedata.combining(c))


@cache
def _forms() -> tuple[str, ...]:
    """Longest first, so that "GmbH & Co. KG" goes before "KG"."""
    text = resources.files(__package__).joinpath("legal_forms.yaml").read_text("utf-8")
    return tuple(sorted(map(str, yaml.safe_load(text)["forms"]), key=len, reverse=True))
