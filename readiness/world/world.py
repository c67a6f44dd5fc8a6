"""The facts of the world on one day, each table read when it is first asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from importlib.resources.abc import Traversable

from readiness.model.place import Problem
from readiness.world import load
from readiness.world.composition.composition import Composition, read_composition
from readiness.world.countries import Countries
from readiness.world.crawlers import Crawler, read_crawlers
from readiness.world.dual_use import DualUseEntry, read_dual_use
from readiness.world.exposure.structural import Structural, read_structural
from readiness.world.folder import current_folder
from readiness.world.gates import Gates, GateStanding
from readiness.world.law import Law
from readiness.world.measures import ExportControl, NoReexportCode, TradeMeasure
from readiness.world.refreshed import Layered
from readiness.world.sanctions import SanctionsList
from readiness.world.sea import Sea
from readiness.world.sources import Source, read_sources
from readiness.world.things import CertificateKind, Currencies, Material


@dataclass(frozen=True)
class World:
    """Equal by day and folder; nothing in it changes after it was made."""

    on: date
    folder: Traversable

    @cached_property
    def countries(self) -> Countries:
        return load.countries(self.folder)

    @cached_property
    def sea(self) -> Sea:
        return load.sea(self.folder)

    @cached_property
    def gates(self) -> Gates:
        return load.gates(self.folder)

    @cached_property
    def structural(self) -> Structural:
        """Structural exposure of every country; about a quarter of a second when first asked for in a process."""
        return read_structural(self.folder)

    @cached_property
    def laws(self) -> tuple[Law, ...]:
        return load.laws(self.folder, self.countries)

    @cached_property
    def export_controls(self) -> tuple[ExportControl, ...]:
        return load.export_controls(self.folder)

    @cached_property
    def trade_measures(self) -> tuple[TradeMeasure, ...]:
        return load.trade_measures(self.folder)

    @cached_property
    def no_reexport_codes(self) -> Mapping[str, NoReexportCode]:
        return load.no_reexport_codes(self.folder)

    @cached_property
    def dual_use(self) -> Mapping[str, DualUseEntry]:
        return read_dual_use(self.folder)

    @cached_property
    def customs_headings(self) -> frozenset[str]:
        """Four-digit headings of the Harmonised System in the chapters of industrial goods."""
        return load.customs_headings(self.folder)

    @cached_property
    def customs_names(self) -> Mapping[str, str]:
        """Six-digit code -> its English wording, in the chapters of metals, machines, electrics, vehicles, instruments."""
        return load.customs_names(self.folder)

    @cached_property
    def sanctions(self) -> SanctionsList:
        return load.sanctions(self.folder)

    @cached_property
    def materials(self) -> Mapping[str, Material]:
        return load.materials(self.folder)

    @cached_property
    def composition(self) -> Composition:
        return read_composition(self.folder, self.materials)

    @cached_property
    def certificates(self) -> Mapping[str, CertificateKind]:
        return load.certificates(self.folder)

    @cached_property
    def crawlers(self) -> tuple[Crawler, ...]:
        return read_crawlers(self.folder)

    @cached_property
    def currencies(self) -> Currencies:
        return load.currencies(self.folder)

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        return read_sources(self.folder)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with tables the user refreshed or wrote; such tables are passed over."""
        damaged = self.folder.problems if isinstance(self.folder, Layered) else ()
        return (*damaged, *self.structural.problems)

    def map_outlines(self) -> str:
        """The TopoJSON text of all countries; object `countries`, ids alpha-3."""
        return (self.folder / "world.topo.json").read_text("utf-8")

    def gates_of(self, iso3: str) -> tuple[GateStanding, ...]:
        return self.gates.of(iso3, self.on)

    def laws_in_force(self) -> tuple[Law, ...]:
        return tuple(law for law in self.laws if law.standing(self.on) == "in_force")

    def dates_ahead(self, until: date) -> tuple[Law, ...]:
        """Duties that begin after this day and not later than `until`, the nearest first."""
        ahead = [law for law in self.laws if law.standing(self.on) == "ahead"]
        near = [(law.duty, law.id, law) for law in ahead if law.duty is not None and law.duty <= until]
        return tuple(law for _, _, law in sorted(near, key=lambda found: found[:2]))

    def controls_of(self, material: str) -> tuple[ExportControl, ...]:
        """Export controls that name a material and are or may be in force on this day."""
        return tuple(
            c for c in self.export_controls if c.material == material and c.state(self.on) != "not_yet"
        )


def load_world(on: date, folder: Traversable | None = None) -> World:
    """The facts as known for that day; `folder` only where a test or a refresh brings its own tables."""
    return World(on, folder or current_folder())
