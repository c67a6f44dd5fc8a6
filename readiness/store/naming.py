"""Which names a file handed in may carry, so that it can be stored, exported and unpacked on every system."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from itertools import chain, count

from readiness.store.caps import FILE_NAME_BYTES

_FORBIDDEN = set('/\\:*?"<>|')
_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}


def tidy(name: str) -> str:
    """One spelling of composed letters: a Mac writes "ü" as two characters, everybody else as one."""
    return unicodedata.normalize("NFC", name)


def is_safe(name: str) -> bool:
    """False for a path, a name some system refuses, opens as a device or hides: it would be lost on the way."""
    try:
        length = len(name.encode("utf-8"))
    except UnicodeEncodeError:
        return False
    return (
        0 < length <= FILE_NAME_BYTES
        and name == name.strip()
        and not name.endswith(".")
        and not is_hidden(name)
        and not _FORBIDDEN & set(name)
        and all(unicodedata.category(letter) not in ("Cc", "Cs", "Zl", "Zp") for letter in name)
        and name.split(".")[0].lower() not in _DEVICES
    )


def is_hidden(name: str) -> bool:
    """What systems leave behind in folders and archives; people never handed it in."""
    return name.startswith(".") or name.lower() in ("thumbs.db", "desktop.ini")


def free_name(name: str, taken: Iterable[str]) -> str:
    """The name, or the next of its kind that is not there yet, whatever the letters' case."""
    there = {other.lower() for other in taken}
    stem, dot, ending = name.rpartition(".")
    stem, ending = (stem, dot + ending) if stem else (name, "")
    numbered = (f"{stem} ({n}){ending}" for n in count(2))
    return next(found for found in chain((name,), numbered) if found.lower() not in there)
