"""Readers fuzzed by coverage: `python -m tests.evidence.fuzz CORPUS SECONDS`; stops at the first input a reader falls over.

Runs in one process without the walls of the child, so that a crash comes with its trace and its input.
"""

import io
import sys

import atheris

with atheris.instrument_imports(include=["readiness.evidence"]):
    from readiness.evidence import wire
    from readiness.evidence.reading import Hint
    from readiness.evidence.recognise import READERS, read_bytes, reader_named

    for modules in READERS.values():
        for module in modules:
            reader_named(module)

LONGEST = 65_536


def one(data: bytes) -> None:
    """Whatever comes in, a reading comes out and survives the pipe; giving up for size is an answer too."""
    try:
        reading = read_bytes(data, Hint())
    except (MemoryError, RecursionError):
        return
    pipe = io.BytesIO()
    wire.write_reading(pipe, reading)
    pipe.seek(0)
    frame = wire.read_frame(pipe)
    assert frame is not None
    wire.unpack_reading(*frame)


if __name__ == "__main__":
    corpus, seconds = sys.argv[1:]
    options = [f"-max_total_time={seconds}", f"-max_len={LONGEST}", "-timeout=30", "-rss_limit_mb=3000"]
    atheris.Setup([sys.argv[0], corpus, *options], one)
    atheris.Fuzz()
