"""The child answers frame by frame and lets only its own memory and stack speak for a file."""

import io

from readiness.evidence import child, wire
from readiness.evidence.reading import Hint
from tests.evidence.making import csv_bytes


def _asked(*files: bytes) -> io.BytesIO:
    pipe = io.BytesIO()
    for data in files:
        wire.write_frame(pipe, {"cpu": 3600, "hint": wire.pack_hint(Hint())}, data)
    pipe.seek(0)
    return pipe


def _answers(pipe: io.BytesIO):
    pipe.seek(0)
    while (frame := wire.read_frame(pipe)) is not None:
        yield wire.unpack_reading(*frame)


def test_it_answers_every_file_in_turn_and_grants_each_its_seconds():
    sink, granted = io.BytesIO(), []
    files = csv_bytes("Artikel;Bestand", "1;2"), b"", csv_bytes("Artikel;Bestand", "1;2", "3;4")
    child.serve(_asked(*files), sink, granted.append)
    assert granted == [3600, 3600, 3600]
    assert [(r.format, r.records) for r in _answers(sink)] == [
        ("stock-table", 1),
        ("unknown", 0),
        ("stock-table", 2),
    ]


def test_memory_and_stack_are_the_files_doing(monkeypatch):
    for error, code in ((MemoryError, "too_much_memory"), (RecursionError, "too_deep")):

        def fails(data, hint, error=error):
            raise error

        monkeypatch.setattr(child, "read_bytes", fails)
        sink = io.BytesIO()
        child.serve(_asked(b"x"), sink, lambda seconds: None)
        assert [t.code for r in _answers(sink) for t in r.problems] == [code]
