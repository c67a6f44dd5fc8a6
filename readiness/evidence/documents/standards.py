"""Standards and legal acts by the one way they are written here, however a document writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_MANAGEMENT = re.compile(
    r"(?<!\w)(?:DIN\s+)?(?:EN\s+)?ISO(?P<iec>\s*/\s*IEC)?[\s-]*(?P<no>9001|14001|"
    r"45001|50001|27001|13485|3834-[2-4]|17025|22301|20000-1)(?:\s*[:-]\s*(?P<year>(?:19|"
    r"20)\d\d))?(?!\d)"
    r"|(?<![\w/])(?:DIN\s+)?EN\s*(?P<en>9100|1090-[1-3]|15085-2)(?:\s*[:-]\s*(?P<enyear>(?:19|20)\d\d))?(?!\d)"
    r"|(?<!\w)IATF[\s-]*16949(?:\s*[:-]\s*(?P<iatf>20\d\d))?|(?<!\w)VDA\s*6\.(?P<vda>[134])(?!\d)"
    r"|(?<!\w)(?P<gbt>GB\s*/\s*T\s*(?:19001|24001|45001|23331|22080))(?:\s*-\s*(?P<gbyear>20\d\d))?"
    r"|(?<!\w)OHSAS[\s-]*18001|(?<!\w)EMAS(?!\w)",
)
_CHINESE_TWINS = {"19001": "9001", "24001": "14001", "45001": "45001", "23331": "50001", "22080": "27001"}
_PRODUCT = re.compile(
    r"(?<!\w)(?:DIN\s+)?EN(?:\s+(?:ISO|IEC))?\s*(?P<no>\d{3,6}(?:-\s?\d+)*)(?:\s*[:+]\s*(?:A\d+:)?"
    r"(?P<year>(?:19|20)\d\d))?(?!\d)"
    r"|(?<!\w)(?:ISO|IEC)(?:\s*/\s*(?:IEC|TR|TS))?\s*(?P<iso>\d{3,6}(?:-\s?\d+)*)"
    r"(?:\s*:\s*(?P<isoyear>(?:19|20)\d\d))?(?!\d)"
)
_DIRECTIVE = re.compile(
    r"(?<![\d/])(?P<a>(?:19|20)?\d\d)\s*/\s*(?P<b>\d{1,4})\s*/\s*(?P<body>EG|EC|EU|EWG|EEC|CE|UE)(?![A-Za-z])"
)
_REGULATION = re.compile(
    r"\(?(?<![A-Za-z])(?P<body>EU|EG|EC|欧盟)\)?\s*(?:Nr\.?|No\.?|第)?\s*(?P<year>(?:19|"
    r"20)\d\d)\s*/\s*(?P<no>\d{1,5})(?![\d/])"
    r"|(?<![\d/(])(?P<year2>20(?:19|2\d))\s*/\s*(?P<no2>\d{3,4})(?=\s*(?:号|\)?\s*(?:条例|法规)))"
)


@dataclass(frozen=True)
class Named:
    """A standard or act found in `text[start:end]`."""

    start: int
    end: int
    value: str


def management_standards(text: str) -> Iterator[Named]:
    """`ISO 9001:2015`, `IATF 16949:2016`, `VDA 6.4`; a Chinese GB/T adoption under its international name."""
    for found in _MANAGEMENT.finditer(text):
        yield Named(found.start(), found.end(), _management(found))


def product_standards(text: str) -> Iterator[Named]:
    """Harmonised standards as a declaration lists them: `EN ISO 12100:2010`."""
    for found in _PRODUCT.finditer(text):
        yield Named(
            found.start(),
            found.end(),
            re.sub(r"\s*([:-])\s*", r"\1", re.sub(r"^DIN ", "", " ".join(found.group().split()))),
        )


def acts(text: str) -> Iterator[Named]:
    """Directives as `2006/42/EC`, regulations as `(EU) 2023/1230`, in the order of the text."""
    found = [
        Named(m.start(), m.end(), f"{m['a']}/{m['b']}/{_body(m['body'])}") for m in _DIRECTIVE.finditer(text)
    ]
    for match in _REGULATION.finditer(text):
        year, no = match["year"] or match["year2"], match["no"] or match["no2"]
        body = "EU" if match["year2"] else _body(match["body"])
        found.append(Named(match.start(), match.end(), f"({body}) {year}/{no}"))
    yield from sorted(found, key=lambda act: act.start)


def _management(found: re.Match[str]) -> str:
    if found["no"]:
        name = "ISO/IEC" if found["no"] in ("27001", "17025", "20000-1") else "ISO"
        return _dated(f"{name} {found['no']}", found["year"])
    if found["en"]:
        return _dated(f"EN {found['en']}", found["enyear"])
    if found["vda"]:
        return f"VDA 6.{found['vda']}"
    if found["gbt"]:
        number = _CHINESE_TWINS[re.sub(r"\D", "", found["gbt"])]
        return f"ISO/IEC {number}" if number == "27001" else f"ISO {number}"
    if found.group().startswith("IATF"):
        return _dated("IATF 16949", found["iatf"])
    return "OHSAS 18001" if found.group().startswith("OHSAS") else "EMAS"


def _dated(name: str, year: str | None) -> str:
    return f"{name}:{year}" if year else name


def _body(name: str) -> str:
    return {"EG": "EC", "EWG": "EEC", "CE": "EC", "UE": "EU", "欧盟": "EU"}.get(name, name)
