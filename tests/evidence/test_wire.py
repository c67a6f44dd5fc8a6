"""What crosses the pipe comes back the same, and nothing else is let through."""

import dataclasses
import io
import json
from datetime import date

import pyarrow as pa
import pytest

from readiness.evidence import wire
from readiness.evidence.limits import LINES
from readiness.evidence.reading import Hint, LineBuilder, Reading, Trouble
from readiness.evidence.shapes import ORDERS, STOCK


def _reading() -> Reading:
    builder = LineBuilder(STOCK)
    builder.add({"article": "0042", "quantity": 1.5}, row=3, sheet="S")
    return Reading(
        format="stock-table",
        tier="parsable",
        kind="stock",
        records=1,
        lines=builder.table(),
        columns={"article": "Artikel"},
        headers=("Artikel", "物料"),
        preview=(("0042",),),
        encoding="cp1252",
        taken_on=date(2026, 7, 1),
        problems=(Trouble("number_unreadable", 3, "quantity", "S", {"value": "x"}),),
    )


def _sent(reading: Reading) -> tuple[dict, bytes]:
    pipe = io.BytesIO()
    wire.write_reading(pipe, reading)
    pipe.seek(0)
    frame = wire.read_frame(pipe)
    assert frame is not None
    return frame


def test_a_reading_survives_the_pipe():
    pipe = io.BytesIO()
    wire.write_reading(pipe, _reading())
    pipe.seek(0)
    frame = wire.read_frame(pipe)
    assert frame is not None
    assert wire.unpack_reading(*frame) == _reading()
    assert wire.read_frame(pipe) is None


def test_a_reading_of_several_kinds_survives_the_pipe():
    builder = LineBuilder(ORDERS)
    builder.add({"order": "4711"}, row=1)
    both = dataclasses.replace(_reading(), more={"orders": builder.table()})
    assert wire.unpack_reading(*_sent(both)) == both


def test_a_hint_survives_the_pipe():
    hint = Hint("stock", {"article": "物料"}, "gb18030", {"valid_until": "2027-01-01"})
    assert wire.unpack_hint(json.loads(json.dumps(wire.pack_hint(hint)))) == hint


@pytest.mark.parametrize(
    "wrong",
    [
        {"tier": "signed"},
        {"tier": 4},
        {"records": -1},
        {"records": "1"},
        {"records": True},
        {"format": None},
        {"format": "unheard of"},
        {"kind": "orders"},
        {"kind": "unheard of"},
        {"encoding": 7},
        {"taken_on": "yesterday"},
        {"columns": [1]},
        {"headers": None},
        {"preview": [3]},
        {"problems": [{"code": 1}]},
        {"problems": [{"code": "x", "row": "3"}]},
        {"problems": [{"code": "x", "params": {"a": [1]}}]},
        {"problems": [{"code": "x", "nose": 1}]},
        {"nose": 1},
        {"streams": []},
        {"streams": [["stock", 7]]},
        {"streams": None},
    ],
    ids=str,
)
def test_a_wrong_word_is_no_reading(wrong):
    head, body = _sent(_reading())
    with pytest.raises(wire.BadFrame):
        wire.unpack_reading({**head, **wrong}, body)


def test_lines_of_another_shape_are_refused():
    head, _ = _sent(_reading())
    for table in (LineBuilder(ORDERS).table(), pa.table({"article": ["x"]})):
        sink = pa.BufferOutputStream()
        with pa.ipc.new_stream(sink, table.schema) as writer:
            writer.write_table(table)
        with pytest.raises(wire.BadFrame):
            wire.unpack_reading(head, sink.getvalue().to_pybytes())


def test_more_lines_than_a_file_can_hold_are_refused():
    head, _ = _sent(_reading())
    unknown = pa.nulls(LINES + 1)
    table = pa.table([unknown] * len(STOCK.schema), names=STOCK.schema.names)
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, table.schema) as writer:
        writer.write_table(table)
    body = sink.getvalue().to_pybytes()
    with pytest.raises(wire.BadFrame, match="too many"):
        wire.unpack_reading({**head, "streams": [["stock", len(body)]]}, body)


def test_lines_that_are_no_arrow_are_refused():
    head, body = _sent(_reading())
    for bad in (b"x", b"{}" * 40, body[8:]):
        with pytest.raises(wire.BadFrame):
            wire.unpack_reading(head, bad)


def test_a_frame_cut_short_is_refused():
    pipe = io.BytesIO()
    wire.write_reading(pipe, _reading())
    whole = pipe.getvalue()
    for length in (1, wire.LENGTHS.size, len(whole) - 1):
        with pytest.raises(wire.BadFrame):
            wire.read_frame(io.BytesIO(whole[:length]))
