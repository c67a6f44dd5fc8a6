"""How a file goes into the child and its reading comes back: lengths, JSON and Arrow IPC, never pickle."""

from __future__ import annotations

import dataclasses
import json
import struct
from collections.abc import Mapping
from datetime import date
from typing import Any, Protocol

import pyarrow as pa

from readiness.evidence.formats import FORMATS
from readiness.evidence.limits import LINES, REPLY
from readiness.evidence.reading import TIERS, Hint, Reading, Trouble
from readiness.evidence.shapes import SHAPES

LENGTHS = struct.Struct(">QQ")
"""A frame is two lengths, a JSON part and a binary part."""
_TABLES = ("lines", "more")


class Pipe(Protocol):
    """What of a binary stream is used here."""

    def read(self, size: int, /) -> bytes: ...
    def write(self, data: Any, /) -> Any: ...
    def flush(self) -> Any: ...


class BadFrame(ValueError):
    """What came through the pipe is no frame of ours."""


def write_frame(pipe: Pipe, head: Mapping[str, Any], body: bytes) -> None:
    _write_head(pipe, head, len(body))
    pipe.write(body)
    pipe.flush()


def _write_head(pipe: Pipe, head: Mapping[str, Any], body_length: int) -> None:
    text = json.dumps(head, allow_nan=False).encode()
    pipe.write(LENGTHS.pack(len(text), body_length))
    pipe.write(text)


def read_frame(pipe: Pipe) -> tuple[dict[str, Any], bytes] | None:
    """The next frame, None at the end of the stream. Raises BadFrame."""
    start = pipe.read(LENGTHS.size)
    if not start:
        return None
    if len(start) < LENGTHS.size:
        raise BadFrame("torn")
    text_length, body_length = LENGTHS.unpack(start)
    if text_length + body_length > REPLY:
        raise BadFrame("too long")
    text, body = pipe.read(text_length), pipe.read(body_length)
    if len(text) < text_length or len(body) < body_length:
        raise BadFrame("torn")
    try:
        head = json.loads(text)
    except (ValueError, RecursionError) as broken:
        raise BadFrame("no JSON") from broken
    if not isinstance(head, dict):
        raise BadFrame("no object")
    return head, body


def pack_hint(hint: Hint) -> dict[str, Any]:
    return dataclasses.asdict(hint)


def unpack_hint(head: Mapping[str, Any]) -> Hint:
    return Hint(**head)


def write_reading(pipe: Pipe, reading: Reading) -> None:
    """The reading's words as JSON, its tables as Arrow streams one behind the other, each with its kind and length.

    The streams are measured first and then written as they are made: no second copy of a large table is held.
    """
    head = {f.name: getattr(reading, f.name) for f in dataclasses.fields(reading) if f.name not in _TABLES}
    head["taken_on"] = reading.taken_on.isoformat() if reading.taken_on else None
    head["problems"] = [dataclasses.asdict(t) for t in reading.problems]
    main: dict[str | None, pa.Table] = {reading.kind: reading.lines} if reading.lines is not None else {}
    tables = {kind: _without_unknown(table) for kind, table in (main | reading.more).items()}
    streams = [(kind, _stream_to(pa.MockOutputStream(), table)) for kind, table in tables.items()]
    _write_head(pipe, {**head, "streams": streams}, sum(length for _, length in streams))
    for table in tables.values():
        _stream_to(pa.PythonFile(pipe, "w"), table)
    pipe.flush()


def _stream_to(sink: pa.NativeFile, table: pa.Table) -> int:
    """Bytes written."""
    start = sink.tell()
    with pa.ipc.new_stream(sink, table.schema) as writer:
        writer.write_table(table)
    return int(sink.tell() - start)


def _without_unknown(table: pa.Table) -> pa.Table:
    """Most fields of a kind are in no column of a file: a column of nulls without a type takes no room."""
    for at, field in enumerate(table.schema):
        if table.column(at).null_count == table.num_rows:
            table = table.set_column(at, field.with_type(pa.null()), pa.nulls(table.num_rows))
    return table


def unpack_reading(head: Mapping[str, Any], body: bytes) -> Reading:
    """Believes nothing: every word must be of its type, the lines of the shape of their kind. Raises BadFrame."""
    try:
        words = dict(head)
        words["taken_on"] = date.fromisoformat(head["taken_on"]) if head["taken_on"] else None
        words["problems"] = tuple(_trouble(t) for t in head["problems"])
        words["headers"] = tuple(map(str, head["headers"]))
        words["preview"] = tuple(tuple(map(str, row)) for row in head["preview"])
        words["columns"] = {str(k): str(v) for k, v in head["columns"].items()}
        tables = _tables(words.pop("streams"), body)
        reading = Reading(**words, lines=tables.pop(head["kind"], None), more=tables)
    except (AttributeError, KeyError, TypeError, ValueError, OSError, pa.ArrowException) as broken:
        raise BadFrame(str(broken)) from broken
    texts = (reading.format_version, reading.kind, reading.encoding)
    if not (
        reading.format in FORMATS
        and all(text is None or isinstance(text, str) for text in texts)
        and reading.tier in TIERS
        and type(reading.records) is int
        and reading.records >= 0
        and (reading.lines is not None or not reading.more)
    ):
        raise BadFrame("another type")
    return reading


def _trouble(words: Mapping[str, Any]) -> Trouble:
    trouble = Trouble(**words)
    sound = (
        isinstance(trouble.code, str)
        and (trouble.row is None or type(trouble.row) is int)
        and all(text is None or isinstance(text, str) for text in (trouble.field, trouble.sheet))
        and all(value is None or isinstance(value, str | int | float) for value in trouble.params.values())
    )
    if not sound:
        raise BadFrame("another type")
    return trouble


def _tables(streams: Any, body: bytes) -> dict[str, pa.Table]:
    """Kind -> its lines; the stated lengths must use up the body."""
    found, at = {}, 0
    for kind, length in streams:
        if type(length) is not int or length <= 0 or kind in found:
            raise BadFrame("another type")
        found[kind] = _lines(kind, pa.py_buffer(memoryview(body)[at : at + length]))
        at += length
    if at != len(body):
        raise BadFrame("another length")
    return found


def _lines(kind: str, body: pa.Buffer) -> pa.Table:
    with pa.ipc.open_stream(body) as reader:
        table = reader.read_all()
    if table.num_rows > LINES:
        raise BadFrame("too many")
    table.validate(full=True)
    table = _with_unknown(table, SHAPES[kind].schema)
    if table.schema != SHAPES[kind].schema:
        raise BadFrame("another shape")
    return table


def _with_unknown(table: pa.Table, schema: pa.Schema) -> pa.Table:
    """Gives columns of nothing but nulls their type; those of one type share one array."""
    nulls: dict[pa.DataType, pa.Array] = {}
    for at, (field, sent) in enumerate(zip(schema, table.schema, strict=True)):
        if pa.types.is_null(sent.type):
            if field.type not in nulls:
                nulls[field.type] = pa.nulls(table.num_rows, field.type)
            table = table.set_column(at, sent.with_type(field.type), nulls[field.type])
    return table
