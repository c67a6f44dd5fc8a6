"""Sound files, damaged at random: every one is answered, and none by a reader that fell over."""

import io
import json
import random
import zipfile

import pytest

from readiness.evidence.read import read_files
from tests.evidence.edi_messages import OCI_FORM, OPENAPI_YAML, SEGMENTS, edifact, message
from tests.evidence.invoice.making import cii, hybrid, ubl
from tests.evidence.making import PRODUCT, archive, bmecat, csv_bytes, workbook
from tests.evidence.origin_files import ORIGIN_FILES
from tests.evidence.range_files import FILES
from tests.evidence.readers.test_catena_x import STOCK
from tests.evidence.trade_messages import CXML_INVOICE, CXML_SHIP, OPENTRANS_INVOICE, UBL_ORDER
from tests.evidence.website import saying

TOKENS = [
    *(b'\x00 \xff " ; , \n \r - % = < > [] {} null true NaN &x; </PRODUCT> <PRODUCT> <v></v>'.split(b" ")),
    *(b'r="ZZZ9" t="e" "a":1, 1E400 99999999999999999999 1-2 1/1/0001 00.00.0000 31.12.9999'.split(b" ")),
    b"9999-12-31T23:59:59-12:00",
    b"KW 53/2026",
    b"\xef\xbb\xbf",
    "٣".encode(),
    "\u200b".encode(),
]
PLAIN = [
    edifact(*(message(type, reference=type) for type in SEGMENTS)),
    *(CXML_INVOICE, CXML_SHIP, OPENTRANS_INVOICE, UBL_ORDER, OCI_FORM, OPENAPI_YAML.encode()),
    *FILES,
    *ORIGIN_FILES,
    *(ubl(), cii(), hybrid(cii())),
    bmecat(PRODUCT, PRODUCT),
    json.dumps(STOCK).encode(),
    csv_bytes(
        "Artikel;Bezeichnung;Bestand;Stand;Lieferzeit",
        *(f"0{i};Größe {i};1.234,5;01.07.2026;2 Wochen" for i in range(9)),
    ),
    csv_bytes(
        "订单号,行号,首次确认日期,单价",
        *(f"A{i},{i},2026年7月{i}日,99.5" for i in range(1, 9)),
        encoding="gb18030",
    ),
    csv_bytes("part\tparent\tshare\tstatus", *(f"p{i}\tP\t{i}0 %\tapproved" for i in range(1, 9))),
    saying.page(saying.block(saying.PRODUCT), saying.MICRODATA),
    *(text.encode() for text in (saying.ROBOTS, saying.LLMS, saying.SECURITY, saying.SITEMAP)),
    *(json.dumps(document).encode() for document in (saying.CARD, saying.PROFILE)),
]
PACKED = workbook([["Artikel", "Bestand", "Stand"], *([f"0{i}", i, "2026-07-01"] for i in range(8))])


def damaged(data: bytes, chance: random.Random) -> bytes:
    """A few bytes changed, put in, cut out or doubled."""
    work = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(work) + 1)
        match chance.randrange(4):
            case 0 if work:
                work[at % len(work)] = chance.randrange(256)
            case 1:
                work[at:at] = chance.choice(TOKENS)
            case 2:
                del work[at : at + chance.randint(1, 40)]
            case _:
                other = chance.randrange(len(work) + 1)
                work[at:at] = work[other : other + chance.randint(1, 200)]
    return bytes(work)


def damaged_workbook(chance: random.Random) -> bytes:
    """The package stays whole, one of its parts does not."""
    with zipfile.ZipFile(io.BytesIO(PACKED)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    name = chance.choice(sorted(parts))
    return archive({**parts, name: damaged(parts[name], chance)})


def answered(seed: int, number: int) -> None:
    chance = random.Random(seed)
    files = [
        (str(i), damaged_workbook(chance) if i % 3 == 0 else damaged(chance.choice(PLAIN), chance))
        for i in range(number)
    ]
    heads = read_files(files).heads
    assert len(heads) == number
    fell = [i for i, h in enumerate(heads) if any(p.code == "reader_crashed" for p in h.problems)]
    assert not fell, f"seed {seed}: {fell[:5]}"
    assert all(h.problems or h.tier == "conformant" for h in heads)


def test_three_hundred_damaged_files_are_answered():
    answered(20260715, 300)


@pytest.mark.proof
@pytest.mark.parametrize("seed", range(20))
def test_thousands_of_damaged_files_are_answered(seed):
    answered(seed, 1_000)
