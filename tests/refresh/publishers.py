"""Files as the publishers send them, made from the tables that ship, and servers on loopback that hand them out."""

import csv
import io
import json

from readiness.fetch.download import Asked
from readiness.refresh.official import read_official
from readiness.world.folder import data_folder
from readiness.world.table import read_table
from tests.fetch.loopback import answer

PARTS = tuple(
    f"GOV_WGI_{d}.{kind}" for kind in ("EST", "STD.ERR") for d in ("VA", "PV", "GE", "RQ", "RL", "CC")
)
HOST = "http://spindel.example"
OFFICIAL = read_official(data_folder())
SDN = [
    '36,"AEROCARIBBEAN AIRLINES","-0-","CUBA","-0-","-0-","-0-","-0-","-0-","-0-","-0-","-0-"',
    '41,"VOLNA, Ivan","individual","CUBA","-0-","-0-","-0-","-0-","-0-","-0-","-0-","-0-"',
    '42,"VOLNA BANK","-0-","-0-","-0-","-0-","-0-","-0-","-0-","-0-","-0-","Linked; To: X"',
]
ALT = ['36,12,"aka","AERO-CARIBBEAN","-0-"', '36,13,"fka","AERO; OLD","-0-"']


def governance_files(change=lambda iso3, part, value: value, year=2024):
    """Each part as the World Bank's interface answers; `change` may alter or drop (None) a value."""
    rows = read_table(data_folder(), "wgi.csv")
    return {part: _answered(part, rows, change, year) for part in PARTS}


def _answered(part, rows, change, year):
    dimension, _, kind = part.removeprefix("GOV_WGI_").partition(".")
    column = dimension.lower() + ("" if kind == "EST" else "_se")
    entries = [
        {
            "indicator": {"id": part, "value": "-"},
            "country": {"id": r["iso3"][:2], "value": "-"},
            "countryiso3code": {"XKX": "KSV", "ROU": "ROM"}.get(r["iso3"], r["iso3"]),
            "date": str(year),
            "value": change(r["iso3"], part, float(r[column])) if r[column] else None,
        }
        for r in rows
    ]
    head = {"page": 1, "pages": 1, "per_page": 1000, "total": len(entries), "lastupdated": "2026-06-30"}
    return json.dumps([head, entries]).encode()


def hazard_files(change=lambda iso3, column, value: value, name="INFORM Risk Mid 2026"):
    """The release in force, and the scores of every country in it."""
    codes = {"natural": "HA.NAT", "human": "HA.HUM", "infrastructure": "CC.INF"}
    scores = [
        {
            "Iso3": r["iso3"],
            "IndicatorId": code,
            "IndicatorScore": change(r["iso3"], column, float(r[column])),
        }
        for r in read_table(data_folder(), "inform_risk.csv")
        for column, code in codes.items()
    ]
    release = {"WorkflowId": 515, "Name": name, "WorkflowDate": "2026-09-01"}
    return {"workflow": json.dumps(release).encode(), "scores": json.dumps(scores).encode()}


def blocked_files(sdn=SDN, alt=ALT):
    return {part: ("\r\n".join(lines) + "\r\n\x1a").encode() for part, lines in (("sdn", sdn), ("alt", alt))}


def many_blocked():
    """As many entities as the shipped table has, so that the count can be believed."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for r in read_table(data_folder(), "sanctioned_names.csv"):
        writer.writerow([r["entry"], r["name"], "-0-", r["programme"] or "-0-", *["-0-"] * 8])
    return {"sdn": out.getvalue().encode(), "alt": blocked_files()["alt"]}


def at_loopback(source):
    """The same source with addresses of a server on loopback."""
    known = OFFICIAL[source]
    kind = known.parts[next(iter(known.parts))].types[0]
    parts = {
        p: Asked(
            f"{HOST}/{p}" + ("?n={workflow}" if "{" in one.address else ""), frozenset(), (kind,), one.most
        )
        for p, one in known.parts.items()
    }
    return known.__class__(**{**vars(known), "parts": parts})


def pages(source, files):
    kind = OFFICIAL[source].parts[next(iter(files))].types[0]
    return {
        f"/{part}" + ("?n=515" if part == "scores" else ""): answer(data, kind=kind)
        for part, data in files.items()
    }
