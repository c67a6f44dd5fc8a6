"""Turns the tables of `data/` into the values of this package, one function a thing."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources.abc import Traversable
from typing import Any, cast

from readiness.model.base import LANGS
from readiness.model.rule import Rule, Scalar
from readiness.world.countries import Countries, Country
from readiness.world.gates import GATE_KINDS, CountryGate, GateKind, Gates
from readiness.world.law import Law, Precision
from readiness.world.measures import ExportControl, NoReexportCode, TradeMeasure
from readiness.world.sanctions import SanctionedName, SanctionsList
from readiness.world.sea import Chokepoint, Detour, Hub, Lane, Sea
from readiness.world.sources import read_sources
from readiness.world.table import day, known_day, number, read_table, words
from readiness.world.things import CertificateKind, Currencies, Material

PRECISION: dict[int, Precision] = {4: "year", 7: "month"}


def countries(folder: Traversable) -> Countries:
    rows = read_table(folder, "countries.csv")
    members: dict[str, set[str]] = {}
    for row in read_table(folder, "blocs.csv"):
        members.setdefault(row["bloc"], set()).add(row["iso3"])
    return Countries(
        {
            r["iso3"]: Country(
                iso3=r["iso3"],
                iso2=r["iso2"],
                currency=r["currency"],
                lon=number(r["lon"]),
                lat=number(r["lat"]),
                aliases=words(r["aliases"]),
                region=r["region"],
                subregion=r["subregion"],
            )
            for r in rows
        },
        {bloc: frozenset(codes) for bloc, codes in members.items()},
    )


def sea(folder: Traversable) -> Sea:
    detours: dict[frozenset[str], dict[str, Detour]] = {}
    for r in read_table(folder, "lane_chokepoints.csv"):
        pair = frozenset([r["origin"], r["destination"]])
        found = Detour(number(r["detour_days"]), r["basis"] == "judgement")
        detours.setdefault(pair, {})[r["chokepoint"]] = found
    lanes = {}
    for r in read_table(folder, "lanes.csv"):
        pair = frozenset([r["origin"], r["destination"]])
        lanes[pair] = Lane(r["origin"], r["destination"], float(r["sea_days"]), detours.get(pair, {}))
    land: dict[str, set[str]] = {}
    for r in read_table(folder, "land_connections.csv"):
        land.setdefault(r["iso3"], set()).add(r["block"])
    return Sea(
        hubs={
            r["hub"]: Hub(r["hub"], r["port"], r["iso3"], float(r["lon"]), float(r["lat"]))
            for r in read_table(folder, "hubs.csv")
        },
        hub_of={r["iso3"]: r["hub"] for r in read_table(folder, "country_hubs.csv")},
        land={iso3: frozenset(blocks) for iso3, blocks in land.items()},
        chokepoints={
            r["id"]: Chokepoint(r["id"], float(r["lon"]), float(r["lat"]), {lang: r[lang] for lang in LANGS})
            for r in read_table(folder, "chokepoints.csv")
        },
        lanes=lanes,
        modes={
            word.casefold(): r["id"]
            for r in read_table(folder, "transport_modes.csv")
            for word in r["words"].split(";")
        },
    )


def gates(folder: Traversable) -> Gates:
    """Reads the listed gates; "none known" may be said as long as the youngest row of that list may be trusted."""
    listed: dict[str, list[CountryGate]] = {}
    for r in read_table(folder, "gates.csv"):
        gate = CountryGate(
            iso3=r["iso3"],
            kind=cast(GateKind, r["gate"]),
            level=int(r["level"]),
            name=r["name"],
            evidence=cast(Any, r["evidence"]),
            as_of=known_day(r["as_of"]),
            expires=known_day(r["expires"]),
            source=r["source"],
        )
        listed.setdefault(gate.iso3, []).append(gate)
    every = [gate for rows in listed.values() for gate in rows]
    expires = {kind: max(g.expires for g in every if g.kind == kind) for kind in GATE_KINDS}
    return Gates({iso3: tuple(rows) for iso3, rows in listed.items()}, expires)


def laws(folder: Traversable, known: Countries) -> tuple[Law, ...]:
    return tuple(
        Law(
            id=r["id"],
            act=r["act"],
            in_force=day(r["in_force"]),
            duty=day(r["duty"]),
            precision=PRECISION.get(len(r["duty"]), "day"),
            ends=day(r["ends"]),
            state=cast(Any, r["state"]),
            applies_if=_rule(r, known),
            verified=int(r["verified"]),
            as_of=known_day(r["as_of"]),
            recheck_by=known_day(r["recheck_by"]),
            source=r["source"],
        )
        for r in read_table(folder, "legal_dates.csv")
    )


def _rule(row: Mapping[str, str], known: Countries) -> Rule:
    """The columns of a law as a condition on the firm's profile."""
    any_of: dict[str, tuple[Scalar, ...]] = {}
    if row["country"]:
        any_of["country"] = _places(row["country"], known)
    if row["markets"]:
        any_of["markets"] = _places(row["markets"], known)
    if row["features"]:
        any_of["features"] = words(row["features"])
    if row["nace"]:
        any_of["nace"] = words(row["nace"])
    if row["connected"]:
        any_of["connected_products"] = (True,)
    at_least = {name: number(row[f"{name}_min"]) for name in ("employees", "revenue")}
    at_most = {name: number(row[f"{name}_max"]) for name in ("employees", "revenue")}
    return Rule(
        any_of=any_of,
        at_least={name: value for name, value in at_least.items() if value is not None},
        at_most={name: value for name, value in at_most.items() if value is not None},
    )


def _places(cell: str, known: Countries) -> tuple[str, ...]:
    """A bloc stands for itself (people write "EU" as a market) and for each of its members."""
    found: list[str] = []
    for word in words(cell):
        members = known.blocs.get(word)
        found += [word] if members is None else [word.upper(), *sorted(members)]
    return tuple(found)


def export_controls(folder: Traversable) -> tuple[ExportControl, ...]:
    return tuple(
        ExportControl(
            issuer=r["issuer"],
            material=r["material"],
            instrument=r["instrument"],
            measure=cast(Any, r["measure"]),
            scope=r["scope"],
            destination=r["destination"],
            effective=known_day(r["effective"]),
            suspended_until=day(r["suspended_until"]),
            verified=int(r["verified"]),
            recheck_by=known_day(r["recheck_by"]),
            source=r["source"],
        )
        for r in read_table(folder, "export_controls.csv")
    )


def trade_measures(folder: Traversable) -> tuple[TradeMeasure, ...]:
    return tuple(
        TradeMeasure(
            id=r["id"],
            imposing=r["imposing"],
            measure=r["measure"],
            kind=cast(Any, r["kind"]),
            origins=words(r["origins"]),
            hs=words(r["hs"]),
            rate_pct=number(r["rate_pct"]),
            effective=known_day(r["effective"]),
            expires=day(r["expires"]),
            verified=int(r["verified"]),
            recheck_by=known_day(r["recheck_by"]),
            source=r["source"],
        )
        for r in read_table(folder, "trade_measures.csv")
    )


def no_reexport_codes(folder: Traversable) -> dict[str, NoReexportCode]:
    return {
        r["hs6"]: NoReexportCode(
            hs6=r["hs6"],
            tier=r["tier"],
            since=day(r["since"]),
            relevance=cast(Any, r["relevance"]),
            verified=int(r["verified"]),
            recheck_by=known_day(r["recheck_by"]),
            source=r["source"],
        )
        for r in read_table(folder, "no_reexport_hs.csv")
    }


def customs_headings(folder: Traversable) -> frozenset[str]:
    return frozenset(r["heading"] for r in read_table(folder, "hs_headings.csv"))


def customs_names(folder: Traversable) -> dict[str, str]:
    return {r["hs6"]: r["en"] for r in read_table(folder, "hs6.csv")}


def sanctions(folder: Traversable) -> SanctionsList:
    """The names, with the days of the whole file: a list is as old as its copy."""
    file = next(source for source in read_sources(folder) if source.file == "sanctioned_names.csv")
    if file.as_of is None or file.expires is None:
        raise ValueError("our own list lacks a date")
    names = tuple(
        SanctionedName(r["list"], r["entry"], r["name"], r["programme"], words(r["also_known"]))
        for r in read_table(folder, "sanctioned_names.csv")
    )
    return SanctionsList(names, file.as_of, file.expires)


def materials(folder: Traversable) -> dict[str, Material]:
    return {
        r["id"]: Material(
            id=r["id"],
            symbol=r["symbol"],
            hs=r["hs"],
            eu_critical=r["eu_critical"] == "1",
            eu_strategic=r["eu_strategic"] == "1",
            strategic_if=r["strategic_if"],
            names={lang: r[lang] for lang in LANGS},
        )
        for r in read_table(folder, "materials.csv")
    }


def certificates(folder: Traversable) -> dict[str, CertificateKind]:
    return {
        r["id"]: CertificateKind(
            id=r["id"],
            name=r["name"],
            kind=r["kind"],
            validity_months=int(r["validity_months"]) if r["validity_months"] else None,
            verified=int(r["verified"]),
            recheck_by=known_day(r["recheck_by"]),
            source=r["source"],
        )
        for r in read_table(folder, "certificates.csv")
    }


def currencies(folder: Traversable) -> Currencies:
    rows = read_table(folder, "currencies.csv")
    return Currencies(
        {r["code"]: int(r["digits"]) for r in rows},
        {alias.casefold(): r["code"] for r in rows for alias in words(r["aliases"])},
    )
