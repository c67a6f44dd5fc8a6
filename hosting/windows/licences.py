"""The licence of every part, beside the parts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from email.message import Message
from email.parser import HeaderParser
from pathlib import Path

_FILE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_STRONG = re.compile(r"\b(A?GPL|GNU (Affero )?General Public)", re.IGNORECASE)
_SENTENCE = 60
"""Characters from which on a field holds a whole licence rather than its name."""


def distributions(packages: Path) -> list[Path]:
    return sorted(packages.glob("*.dist-info"))


def described(distribution: Path) -> Message:
    return HeaderParser().parsestr((distribution / "METADATA").read_text("utf-8"))


def licence(about: Message) -> str:
    """As the package states it: an expression, a name, or its classifiers. Empty where it states nothing."""
    for field in ("License-Expression", "License"):
        name = str(about.get(field, "")).strip()
        if name and "\n" not in name and len(name) < _SENTENCE:
            return name
    stated = [
        str(c).rpartition(" :: ")[2] for c in about.get_all("Classifier", []) if c.startswith("License ::")
    ]
    return ", ".join(stated)


def collect(packages: Path, python: Path, to: Path, known: Mapping[str, str]) -> list[str]:
    """Copies every licence file and writes the list; names of parts whose licence may not be shipped or is unknown.

    `known` speaks for packages that say nothing themselves.
    """
    to.mkdir()
    lines, refused = ["Python: Python-2.0 (PSF)"], []
    (to / "Python.txt").write_bytes((python / "LICENSE.txt").read_bytes())
    for distribution in distributions(packages):
        about = described(distribution)
        name, version = str(about["Name"]), str(about["Version"])
        files = [f for f in sorted(distribution.rglob("*")) if f.is_file() and _FILE.search(f.name)]
        for number, file in enumerate(files):
            ending = f"-{number}" if number else ""
            (to / f"{name}-{version}{ending}.txt").write_bytes(file.read_bytes())
        stated = licence(about) or known.get(name, "")
        if not _allowed(stated, bool(files)):
            refused.append(name)
        lines.append(f"{name} {version}: {stated or 'see its file'}{'' if files else _where(about)}")
    (to / "LIST.txt").write_text("\n".join(lines) + "\n", "utf-8")
    return refused


def _allowed(stated: str, told_in_a_file: bool) -> bool:
    weak = re.sub(
        r"LGPL|GNU Lesser General Public|GNU Library General Public", "", stated, flags=re.IGNORECASE
    )
    return bool(stated or told_in_a_file) and not _STRONG.search(weak)


def _where(about: Message) -> str:
    """A package without a licence file says at least where it comes from."""
    pages = [str(p).partition(",")[2].strip() for p in about.get_all("Project-URL", [])]
    home = str(about.get("Home-page") or next(iter(pages), ""))
    return f" (no file in the package; {home})" if home else " (no file in the package)"
