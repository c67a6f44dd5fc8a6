"""An environment as lines of evidence: each shell as a product passport, each known submodel in its own kind."""

from __future__ import annotations

from dataclasses import dataclass, field

from readiness.evidence.aas import meaning
from readiness.evidence.aas.carbon_footprint import read_footprints
from readiness.evidence.aas.environment import Element, Environment, Shell, Submodel
from readiness.evidence.aas.handover import read_handover
from readiness.evidence.aas.inspection import read_inspection
from readiness.evidence.aas.nameplate import read_nameplate
from readiness.evidence.aas.structure import read_structure
from readiness.evidence.aas.technical_data import read_technical_data
from readiness.evidence.reading import LineBuilder, Trouble
from readiness.evidence.shape import Shape
from readiness.evidence.shapes import PARTS
from readiness.evidence.shapes_origin import (
    FOOTPRINT,
    HANDOVER_DOCUMENT,
    INSPECTION_CERTIFICATE,
    NAMEPLATE,
    PASSPORT,
)

_SHAPES = (PASSPORT, NAMEPLATE, HANDOVER_DOCUMENT, FOOTPRINT, PARTS, INSPECTION_CERTIFICATE)


@dataclass
class Lines:
    """What the environments of one file gave; `member` is the path of the one being read inside its package."""

    by_kind: dict[str, LineBuilder] = field(default_factory=lambda: {s.kind: LineBuilder(s) for s in _SHAPES})
    faults: list[Trouble] = field(default_factory=list)
    member: str | None = None

    def add(self, shape: Shape, values: dict[str, object], at: Element | Submodel | Shell) -> None:
        """XML tells the row, JSON the pointer."""
        pointer = at.pointer if at.row is None else None
        self.by_kind[shape.kind].add(values, row=at.row, sheet=self.member, pointer=pointer)


def add_environment(environment: Environment, lines: Lines) -> None:
    for shell in environment.shells:
        submodels = environment.of(shell)
        if submodels:
            _add_passport(shell, submodels, lines)
    for submodel in environment.instances:
        _add_submodel(submodel, _product_ids(environment, submodel), lines)


def _add_passport(shell: Shell, submodels: tuple[Submodel, ...], lines: Lines) -> None:
    plate = next((read_nameplate(s) for s in submodels if meaning.means(s, meaning.NAMEPLATE)), {})
    data = next((read_technical_data(s) for s in submodels if meaning.means(s, meaning.TECHNICAL_DATA)), None)
    documents = [d for s in submodels if meaning.means(s, meaning.HANDOVER) for d in read_handover(s)]
    known = {name: plate.get(name) for name in ("description", "article", "manufacturer")}
    if data is not None:
        stated = {"description": data.description, "article": data.article, "manufacturer": data.manufacturer}
        known = {name: said or stated[name] for name, said in known.items()}
    lines.add(
        PASSPORT,
        {
            **known,
            "product_id": plate.get("product_id") or shell.asset,
            "serial_number": plate.get("serial_number"),
            "country_of_origin": plate.get("country_of_origin"),
            "documents_named": len(documents),
            "features": data.features if data is not None else 0,
            "proof_present": False,
        },
        shell,
    )


def _add_submodel(submodel: Submodel, product_ids: list[str], lines: Lines) -> None:
    if meaning.means(submodel, meaning.NAMEPLATE):
        lines.add(NAMEPLATE, read_nameplate(submodel), submodel)
    elif meaning.means(submodel, meaning.HANDOVER):
        for document, values in read_handover(submodel):
            lines.add(HANDOVER_DOCUMENT, values, document)
    elif meaning.means(submodel, meaning.FOOTPRINT):
        for group, values, broken in read_footprints(submodel, product_ids):
            lines.add(FOOTPRINT, values, group)
            lines.faults += [Trouble("footprint_value", e.row, e.pointer, lines.member) for e in broken]
    elif meaning.means(submodel, meaning.STRUCTURE):
        for entity, values in read_structure(submodel):
            lines.add(PARTS, values, entity)
    elif meaning.means(submodel, meaning.INSPECTION):
        lines.add(INSPECTION_CERTIFICATE, read_inspection(submodel), submodel)


def _product_ids(environment: Environment, submodel: Submodel) -> list[str]:
    """What the thing of this submodel is called: the asset of its shell, and the article on its nameplate."""
    shells = [s for s in environment.shells if submodel in environment.of(s)]
    plates = [
        read_nameplate(near)
        for shell in shells
        for near in environment.of(shell)
        if meaning.means(near, meaning.NAMEPLATE)
    ]
    named = [s.asset for s in shells] + [
        plate[name] for plate in plates for name in ("article", "product_id")
    ]
    return [said for said in dict.fromkeys(named) if isinstance(said, str)]
