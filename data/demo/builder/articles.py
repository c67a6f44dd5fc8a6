"""The articles the spindle maker sells: eight products and 56 spare parts, taken from its network table."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from random import Random

from stdnum import ean

NETWORK = Path(__file__).parents[1] / "spindle-de" / "source" / "network.csv"
FIRM = "Albspindel Präzisionstechnik GmbH"
MARKUP = 1.6
"""Spare parts are sold at this multiple of the buying price."""

NO_LEAD_TIME = (
    *("BRG-HYB-7014", "BRG-HYB-7012", "BRG-HYB-7008", "BRG-HYB-7006", "BRG-HYB-7018", "BRG-HYB-7016"),
    *("BRG-XR-320", "BRG-SUP-25", "ENC-SP-1024", "ENC-ABS-320", "ENC-MOT-19", "ENC-LIN-1000"),
    *("CLP-HSKA63", "CLP-HSKE40", "CLP-A2-8", "RU-150", "RU-100", "RU-200", "SHF-150", "SHF-100", "SHF-200"),
    *("BS-40X20", "LG-45", "LG-35", "SRV-5NM", "CNC-8X"),
)
"""Defect 1: these 26 have no delivery time in the catalogue."""

OTHER_SPARES = (
    *("SEAL-150", "SEAL-100", "SEAL-200", "SEAL-320", "CYL-150", "CYL-100", "CYL-200", "STA-150", "STA-100"),
    *(
        "STA-200",
        "STA-320",
        "SENS-M8",
        "SENS-PT1000",
        "GREASE-HS",
        "JKT-150",
        "SPC-150",
        "BRK-320",
        "VLV-320",
    ),
    *(
        "CHL-4KW",
        "WIP-45",
        "CPL-25",
        "BUF-250",
        "LUB-400",
        "DRV-30A",
        "DRV-60A",
        "PSU-24",
        "HMI-15",
        "SAFE-IO",
    ),
    *("FAN-230", "FLT-EMC"),
)

PRODUCT_NAMES = {
    "MSP-150": ("Motorspindel MSP-150, HSK-A63, 24.000 1/min", "Motor spindle MSP-150, HSK-A63, 24,000 rpm"),
    "MSP-100": ("Motorspindel MSP-100, HSK-E40, 40.000 1/min", "Motor spindle MSP-100, HSK-E40, 40,000 rpm"),
    "DSP-200": ("Drehspindel DSP-200, A2-8", "Lathe spindle DSP-200, A2-8"),
    "RTA-320": ("Rundtischachse RTA-320, Torqueantrieb", "Rotary table axis RTA-320, torque drive"),
    "LAX-400": ("Linearachse LAX-400, Kugelgewindetrieb", "Linear axis LAX-400, ball screw"),
    "LDX-250": ("Linearmotorachse LDX-250", "Linear motor axis LDX-250"),
    "CTR-8": ("Steuerung CTR-8, acht Achsen", "Controller CTR-8, eight axes"),
    "XSP-150": ("Austauschspindel XSP-150", "Exchange spindle XSP-150"),
}

FAMILIES = {
    "BRG": ("Spindellager", "Spindle bearing", "23050801"),
    "ENC": ("Drehgeber", "Encoder", "27270501"),
    "CLP": ("Werkzeugspanner", "Tool clamp", "36050303"),
    "RU": ("Drehdurchführung", "Rotary union", "37020790"),
    "SHF": ("Spindelwelle", "Spindle shaft", "23030190"),
    "BS": ("Kugelgewindetrieb", "Ball screw", "23300201"),
    "LG": ("Profilschienenführung", "Profile rail guide", "23300101"),
    "SRV": ("Servomotor", "Servo motor", "27022601"),
    "CNC": ("Numerische Steuerung", "Numerical control", "27242690"),
    "SEAL": ("Dichtungssatz", "Seal kit", "23070790"),
    "CYL": ("Löseeinheit", "Release cylinder", "27290690"),
    "STA": ("Stator", "Stator", "27022690"),
    "SENS": ("Sensor", "Sensor", "27270190"),
    "GREASE": ("Hochgeschwindigkeitsfett", "High-speed grease", "22300190"),
    "JKT": ("Kühlmantel", "Cooling jacket", "36050390"),
    "SPC": ("Distanzring", "Spacer ring", "23090190"),
    "BRK": ("Haltebremse", "Holding brake", "27022790"),
    "VLV": ("Ventil", "Valve", "37010290"),
    "CHL": ("Kühlgerät 4 kW", "Chiller 4 kW", "36490190"),
    "WIP": ("Abstreifer", "Wiper", "23070690"),
    "CPL": ("Kupplung", "Coupling", "23020190"),
    "BUF": ("Endpuffer", "End buffer", "23100190"),
    "LUB": ("Schmiereinheit", "Lubrication unit", "36610190"),
    "DRV": ("Antriebsregler", "Drive amplifier", "27023190"),
    "PSU": ("Netzteil", "Power supply", "27040701"),
    "HMI": ("Bedienpult", "Operator panel", "27242490"),
    "SAFE": ("Sicherheitsmodul", "Safety module", "27243190"),
    "FAN": ("Lüfter", "Fan", "27180790"),
    "FLT": ("EMV-Filter", "EMC filter", "27130190"),
}


@dataclass(frozen=True)
class Article:
    number: str
    german: str
    english: str
    gtin: str
    maker: str
    maker_number: str
    eclass: str
    price: float
    hs: str
    origin: str
    days: int
    product: bool


def network_rows() -> list[dict[str, str]]:
    """The spindle maker's supply network, one source a row, as the seed of every other file."""
    with NETWORK.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def gtin(number: int) -> str:
    """A valid GTIN-13 in an invented company range."""
    stem = f"40999{number:07d}"
    return stem + ean.calc_check_digit(stem)


def articles() -> list[Article]:
    """All 64, products first; prices are buying prices times a markup, rounded as price lists are."""
    chance = Random(15)
    first = {}
    for row in network_rows():
        first.setdefault(row["part"], row)
    found = []
    for place, number in enumerate((*PRODUCT_NAMES, *NO_LEAD_TIME, *OTHER_SPARES)):
        row, product = first[number], number in PRODUCT_NAMES
        german, english, eclass = _names(number)
        found.append(
            Article(
                number=number,
                german=german,
                english=english,
                gtin=gtin(10_010 + 7 * place),
                maker=row["supplier"] or FIRM,
                maker_number=number if not row["supplier"] else f"{number}-{chance.randrange(100, 999)}",
                eclass=eclass,
                price=float(row["price"]) if product else round(float(row["price"]) * MARKUP * _rate(row), 2),
                hs=row["hs_code"],
                origin=row["country"] or "DEU",
                days=int(float(row["lead_time_days"] or 20)),
                product=product,
            )
        )
    return found


def _names(number: str) -> tuple[str, str, str]:
    if number in PRODUCT_NAMES:
        return (*PRODUCT_NAMES[number], "36050301")
    german, english, eclass = FAMILIES[number.split("-")[0]]
    return f"{german} {number}", f"{english} {number}", eclass


def _rate(row: dict[str, str]) -> float:
    return {"EUR": 1.0, "USD": 0.9, "CHF": 1.05, "GBP": 1.16, "JPY": 0.0061}[row["currency"] or "EUR"]
