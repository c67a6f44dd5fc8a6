"""Files for the tests, made in memory: workbooks, archives, catalogues, and everything a hostile hand would send."""

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest

from readiness.evidence import wire
from readiness.evidence.child import serve
from readiness.evidence.read import read_files
from readiness.evidence.reading import Hint, Reading
from readiness.evidence.sandbox import Job

SAMPLES = Path(__file__).parents[3] / "shared" / "samples"
"""Real files by others, beside the checkout; tests that need them are skipped where they are not at hand."""


def sample(name: str) -> bytes:
    path = SAMPLES / name
    if not path.exists():
        pytest.skip(f"{path} is not at hand")
    return path.read_bytes()


def read_here(jobs: Sequence[Job]) -> list[Reading]:
    """What the child does with these files, frame by frame, in this process: no walls and no start to wait for.

    What the walls are good for, and that a child answers the same, is asked in test_sandbox and test_read.
    """
    source, sink = io.BytesIO(), io.BytesIO()
    for job in jobs:
        wire.write_frame(source, {"cpu": 0, "hint": wire.pack_hint(job.hint)}, job.data)
    source.seek(0)
    serve(source, sink, lambda seconds: None)
    sink.seek(0)
    return [wire.unpack_reading(*wire.read_frame(sink)) for _ in jobs]


def read_one(data: bytes, hint: Hint | None = None):
    """The head, the evidence (or None) and the problem codes of one file."""
    dossier = read_files([("file", data)], {"file": hint} if hint else {}, read_here)
    evidence = next(iter(dossier.evidence.values()), None)
    return dossier.heads[0], evidence, [p.code for p in dossier.problems]


def csv_bytes(*rows: str, encoding: str = "utf-8") -> bytes:
    return ("\n".join(rows) + "\n").encode(encoding)


def workbook(rows: Sequence[Sequence[object]], **others: Sequence[Sequence[object]]) -> bytes:
    """An XLSX with a sheet `Data`, and one more for each keyword."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Data"
    for name, content in {"Data": rows, **others}.items():
        sheet = book[name] if name in book.sheetnames else book.create_sheet(name)
        for row in content:
            sheet.append(list(row))
    return saved(book)


def saved(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def archive(members: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as z:
        for name, content in members.items():
            z.writestr(name, content)
    return out.getvalue()


def sheet_package(sheet_xml: bytes) -> bytes:
    """The smallest package a spreadsheet library opens, with this sheet in it."""
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    package = "http://schemas.openxmlformats.org/package/2006"
    office = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    return archive(
        {
            "[Content_Types].xml": (
                f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
                'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                f'<Override PartName="/xl/workbook.xml" ContentType="{office}.sheet.main+xml"/>'
                f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{office}.worksheet+xml"/></Types>'
            ).encode(),
            "_rels/.rels": (
                f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
                f'Type="{relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
            ).encode(),
            "xl/workbook.xml": (
                f'<workbook xmlns="{main}" xmlns:r="{relations}"><sheets>'
                '<sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>'
            ).encode(),
            "xl/_rels/workbook.xml.rels": (
                f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
                f'Type="{relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
            ).encode(),
            "xl/worksheets/sheet1.xml": sheet_xml,
        }
    )


def sheet_xml(cells: str) -> bytes:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<worksheet xmlns="{main}"><sheetData>{cells}</sheetData></worksheet>'.encode()


HEADER = """<HEADER><CATALOG><LANGUAGE>deu</LANGUAGE><CATALOG_ID>C</CATALOG_ID>
<CATALOG_VERSION>1.0</CATALOG_VERSION>
<DATETIME type="generation_date"><DATE>2026-07-01</DATE></DATETIME></CATALOG>
<SUPPLIER><SUPPLIER_NAME>S</SUPPLIER_NAME></SUPPLIER></HEADER>"""

PRODUCT = """<PRODUCT><SUPPLIER_PID>0042</SUPPLIER_PID>
<PRODUCT_DETAILS><DESCRIPTION_SHORT lang="deu">Spindel</DESCRIPTION_SHORT>
<DESCRIPTION_SHORT lang="eng">Spindle</DESCRIPTION_SHORT>
<DELIVERY_TIME>10</DELIVERY_TIME></PRODUCT_DETAILS>
<PRODUCT_ORDER_DETAILS><ORDER_UNIT>C62</ORDER_UNIT></PRODUCT_ORDER_DETAILS>
<PRODUCT_PRICE_DETAILS><PRODUCT_PRICE price_type="net_list"><PRICE_AMOUNT>12.50</PRICE_AMOUNT>
<PRICE_CURRENCY>EUR</PRICE_CURRENCY></PRODUCT_PRICE></PRODUCT_PRICE_DETAILS>
</PRODUCT>"""


def bmecat(
    *products: str, header: str = HEADER, start: str = "", namespace: str = "2005", version: str = "2005"
) -> bytes:
    """A catalogue of these articles; `start` stands before the root element."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n{start}'
        f'<BMECAT xmlns="http://www.bmecat.org/bmecat/{namespace}" version="{version}">\n{header}\n<T_NEW_CATALOG>\n'
        + "\n".join(products)
        + "\n</T_NEW_CATALOG></BMECAT>"
    ).encode()
