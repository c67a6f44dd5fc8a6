"""Documents as checks see them: one paper a file, each field with its place and whether a person confirmed it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from readiness.evidence.document import Documents
from readiness.model.base import ASSURANCES, Assurance
from readiness.model.place import Place

YES = "yes"


@dataclass(frozen=True)
class Said:
    """A value with its place; what a person confirmed wins over what the text seems to say."""

    value: str
    confirmed: bool
    place: Place


@dataclass(frozen=True)
class Paper:
    file: str
    tier: Assurance
    fields: Mapping[str, tuple[Said, ...]]

    def all(self, field: str) -> tuple[Said, ...]:
        return self.fields.get(field, ())

    def first(self, field: str) -> str | None:
        """The confirmed value, else the first proposed one."""
        said = sorted(self.all(field), key=lambda s: not s.confirmed)
        return said[0].value if said else None

    def day(self, field: str) -> date | None:
        """A field that holds a day; anything else in it counts as not said."""
        said = self.first(field)
        try:
            return None if said is None else date.fromisoformat(said)
        except ValueError:
            return None

    def says_yes(self, field: str) -> bool:
        return self.first(field) == YES

    def words(self, field: str) -> str:
        """All values of a field as one lower-case text, to look words up in."""
        return " · ".join(s.value for s in self.all(field)).casefold()

    def places(self, *fields: str) -> tuple[Place, ...]:
        """Where these fields stand; the paper itself where none of them does."""
        found = tuple(s.place for field in fields for s in self.all(field))
        return found or (Place(file=self.file),)

    def assurance(self, *fields: str) -> Assurance:
        """Worth the paper's tier once a person confirmed these fields; until then only a claim.

        Where none of them stands, the reader may have missed it: a claim until a person went through the paper.
        """
        said = [s for field in fields for s in self.all(field)]
        seen = all(s.confirmed for s in said) if said else self.tier != "parsable"
        return self.tier if seen else "claimed"


def papers(documents: Documents | None) -> list[Paper]:
    """One paper a file, in the order of the files."""
    if documents is None:
        return []
    found: dict[str, dict[str, list[Said]]] = {head.file: {} for head in documents.heads}
    places = documents.places(limit=None)
    names, values = documents.column("field"), documents.column("value")
    for place, name, value, confirmed in zip(
        places, names, values, documents.column("confirmed"), strict=True
    ):
        said = confirmed if confirmed is not None else value
        if name is not None and said is not None:
            at = Place(file=place.file, row=place.row, field=name)
            found[place.file].setdefault(name, []).append(Said(said, confirmed is not None, at))
    tiers: dict[str, Assurance] = {h.file: h.tier for h in documents.heads if h.tier != "unreadable"}
    return [
        Paper(file, tiers.get(file, "claimed"), {n: tuple(s) for n, s in said.items()})
        for file, said in found.items()
        if said
    ]


def weakest(judged: Iterable[tuple[float, Paper]]) -> tuple[float, Paper]:
    """The paper with the lowest level: a buyer reads the one that fails."""
    return min(judged, key=lambda found: (found[0], found[1].file))


def best(judged: Iterable[tuple[float, Paper]]) -> tuple[float, Paper]:
    """The paper with the highest level: one good certificate is enough."""
    return max(judged, key=lambda found: (found[0], found[1].file))


def weakest_assurance(found: Iterable[Paper], *fields: str) -> Assurance:
    """What several papers together are worth: as much as the weakest of them."""
    return min((paper.assurance(*fields) for paper in found), key=ASSURANCES.index)
