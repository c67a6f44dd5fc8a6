"""The signs by which a kind of document is told: the title it bears and words only such a document needs."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Signs:
    """`title` must open an entry; one of the `body` signs must stand somewhere: a letter that merely names a
    certificate has its title but not its wording. `kind` is None for titles of papers that are not read here;
    `variant` is the type of a statement."""

    kind: str | None
    title: re.Pattern[str]
    body: re.Pattern[str]
    variant: str | None = None


def signs(kind: str | None, title: str, body: str, variant: str | None = None) -> Signs:
    opening = rf"[\W\d_]{{0,12}}(?:{title})"
    return Signs(kind, re.compile(opening, re.IGNORECASE), re.compile(body, re.IGNORECASE), variant)
