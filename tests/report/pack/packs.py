"""Packs of a few files of the gearbox maker, and of tables written in a test, without working out a score."""

from datetime import date
from io import BytesIO
from zipfile import ZipFile

from readiness.content.loader import load_bank
from readiness.evidence.read import read_files
from readiness.evidence.remembered import readings
from readiness.examine import Examined, hints_of
from readiness.model.case import Case
from readiness.report.pack.discretion import Discretion
from readiness.report.pack.files import pack_files
from readiness.world.world import load_world
from tests.sample_firms import read

ON = date(2026, 7, 15)
USED = ("catalogue.csv", "stock.xlsx", "terms.pdf", "iso9001.pdf", "website.zip", "parts-list.csv")
CATALOGUE = (
    "supplier_pid;description_short;manufacturer;mpn;gtin;country_of_origin;customs_tariff;delivery_time;price;currency;"
    "status\n"
)


def gear():
    return read("gear-cn").case


def gear_files():
    return {name: read("gear-cn").files[name] for name in USED}


def dossier(files, case=None):
    return read_files(list(files.items()), hints_of(case or gear()), readings().read)


def packed(files, case=None, lang="en"):
    case = case or gear()
    examined = Examined(dossier(files, case), None, None, (), ())
    return pack_files(load_bank(), case, examined, load_world(case.on), lang)


def catalogue(*rows):
    return {"catalogue.csv": (CATALOGUE + "\n".join(rows)).encode()}


def firm(**changed):
    return Case(name="Firm GmbH", on=ON).model_copy(update=changed)


def discreet(files=None, case=None):
    case = case or firm()
    return Discretion.of(case, dossier(files or {}, case), load_bank().limits(case.on))


def site_of(pages):
    """A saved web site."""
    held = BytesIO()
    with ZipFile(held, "w") as archive:
        for name, data in pages.items():
            archive.writestr(name, data)
    return held.getvalue()
