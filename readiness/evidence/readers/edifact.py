"""EDIFACT interchanges; our rules: sound envelopes, and number, date and lines with article and quantity inside.

The directories of the United Nations are not installed, so these rules decide what conformant means. Messages of
types not read here still show their envelope.
"""

from __future__ import annotations

from functools import cache
from importlib import resources

import yaml

from readiness.evidence import limits
from readiness.evidence.edifact.envelope import Interchange, Message, interchanges
from readiness.evidence.edifact.messages import GATHER
from readiness.evidence.edifact.segments import encoding_of, segments
from readiness.evidence.messages.record import Gathered, Record
from readiness.evidence.reading import Hint, Reading, Trouble, unreadable
from readiness.evidence.shapes_interface import INTERCHANGE

SIZE = 8 * limits.MB
"""Half a million segments, held in memory until the last count of the envelope is read."""


def recognises(data: bytes) -> bool:
    return encoding_of(data) is not None


def read(data: bytes, hint: Hint) -> Reading:
    if len(data) > SIZE:
        sizes = {"size_mb": len(data) // limits.MB, "limit_mb": SIZE // limits.MB}
        return unreadable("file_too_large", "edifact", **sizes)
    encoding = hint.encoding or encoding_of(data) or "latin-1"
    try:
        text = data.decode(encoding)
    except (UnicodeError, LookupError):
        return unreadable("encoding_broken", "edifact", encoding=encoding)
    found = interchanges(segments(text))
    gathered = Gathered()
    for interchange in found:
        gathered.troubles += interchange.faults
        for message in interchange.messages:
            gathered.troubles += message.faults
            if message.type in GATHER:
                GATHER[message.type](message, gathered)
            else:
                unused = Trouble(
                    "message_not_used", message.header.line, params={"message": message.type[:20]}
                )
                gathered.troubles.append(unused)
    return _reading(found, gathered, encoding)


def _reading(found: list[Interchange], gathered: Gathered, encoding: str) -> Reading:
    """Records are the items; where no message has any, the messages."""
    messages = [m for interchange in found for m in interchange.messages]
    items = gathered.count
    for interchange in found:
        for message in interchange.messages:
            gathered.add(_envelope(interchange, message), message.header.line)
    kinds = sorted({f"{m.type} {m.directory}".strip() for m in messages})
    return gathered.reading(
        "edifact", ", ".join(kinds)[:200] or None, records=items or len(messages), encoding=encoding
    )


def _envelope(interchange: Interchange, message: Message) -> Record:
    line = Record(INTERCHANGE)
    header = interchange.header
    if header is not None:
        line.put("interchange", header.get(4), header.line)
        line.put("sender", header.get(1), header.line)
        line.put("receiver", header.get(2), header.line)
        line.put("sent_at", _sent_at(header.get(3), header.get(3, 1)), header.line)
    line.put("message", message.reference, message.header.line)
    line.put("message_type", message.type, message.header.line)
    line.put("directory", message.directory, message.header.line)
    present = {segment.tag for segment in message.body}
    faults = [*interchange.faults, *message.faults]
    line.values["segments"] = len(message.body) + (2 if message.closed else 1)
    line.values["envelope_faults"] = sorted({fault.code for fault in faults})
    line.values["segments_missing"] = [t for t in _mandatory().get(message.type, ()) if t not in present]
    return line


def _sent_at(day: str, clock: str) -> str | None:
    """UNB writes YYMMDD, from syntax version 4 on with the century; the time is HHMM."""
    if not (day.isdecimal() and len(day) in (6, 8)):
        return None
    full = day if len(day) == 8 else ("20" if int(day[:2]) < 69 else "19") + day
    moment = f"{full[:4]}-{full[4:6]}-{full[6:]}"
    return f"{moment}T{clock[:2]}:{clock[2:4]}" if clock.isdecimal() and len(clock) >= 4 else moment


@cache
def _mandatory() -> dict[str, tuple[str, ...]]:
    text = resources.files("readiness.evidence").joinpath("edifact", "mandatory.yaml").read_text("utf-8")
    return {type: tuple(tags) for type, tags in yaml.safe_load(text).items()}
