"""The control of envelopes: counts and references at both ends of a message and of an interchange agree, or are named.

A receiving system refuses the whole interchange for one wrong count, so each is checked here and none is believed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from readiness.evidence.edifact.segments import Segment
from readiness.evidence.reading import Trouble

LINE_COUNT = "2"
"""Qualifier of CNT: number of line items in the message."""


@dataclass
class Message:
    """One message with its header, its content, and the faults of its envelope."""

    header: Segment
    body: list[Segment] = field(default_factory=list)
    faults: list[Trouble] = field(default_factory=list)
    closed: bool = False

    @property
    def reference(self) -> str:
        return self.header.get(0)

    @property
    def type(self) -> str:
        return self.header.get(1)

    @property
    def directory(self) -> str:
        """Version and release, as in D.96A."""
        return ".".join(filter(None, (self.header.get(1, 1), self.header.get(1, 2))))


@dataclass
class Interchange:
    header: Segment | None
    messages: list[Message] = field(default_factory=list)
    faults: list[Trouble] = field(default_factory=list)
    groups: int = 0
    group_start: int = 0


def interchanges(found: Iterable[Segment]) -> list[Interchange]:
    """A file may hold several interchanges one behind the other."""
    done: list[Interchange] = []
    current: Interchange | None = None
    message: Message | None = None
    for segment in found:
        if segment.tag == "UNB" or current is None:
            _end_without_trailer(current, message)
            current, message = Interchange(segment if segment.tag == "UNB" else None), None
            done.append(current)
        if segment.tag == "UNH":
            _unclosed(message)
            message = Message(segment)
            _header(message)
            current.messages.append(message)
        elif segment.tag == "UNT" and message is not None:
            _close_message(message, segment)
            message = None
        elif segment.tag in ("UNG", "UNE"):
            _group(current, segment)
        elif segment.tag == "UNZ":
            _unclosed(message)
            _close_interchange(current, segment)
            current, message = None, None
        elif message is not None:
            message.body.append(segment)
    _end_without_trailer(current, message)
    return done


def _end_without_trailer(interchange: Interchange | None, message: Message | None) -> None:
    _unclosed(message)
    if interchange is not None:
        row = interchange.header.line if interchange.header else None
        interchange.faults.append(Trouble("edifact_unclosed", row, params={"tag": "UNZ"}))
        _references(interchange)


def _unclosed(message: Message | None) -> None:
    if message is not None and not message.closed:
        message.faults.append(Trouble("edifact_unclosed", message.header.line, params={"tag": "UNT"}))


def _header(message: Message) -> None:
    if not message.reference or not message.type or not message.directory:
        message.faults.append(Trouble("edifact_header", message.header.line))


def _close_message(message: Message, trailer: Segment) -> None:
    message.closed = True
    counted = len(message.body) + 2
    _count(message.faults, trailer, trailer.get(0), counted, "UNT")
    _same(message.faults, trailer, trailer.get(1), message.reference, "UNT")
    lines = sum(s.tag == "LIN" for s in message.body)
    for control in (s for s in message.body if s.tag == "CNT" and s.get(0) == LINE_COUNT):
        _count(message.faults, control, control.get(0, 1), lines, "CNT+2")


def _group(interchange: Interchange, segment: Segment) -> None:
    """Functional groups are old, but where they are used the interchange counts them and not the messages."""
    if segment.tag == "UNG":
        interchange.groups += 1
        interchange.group_start = len(interchange.messages)
    else:
        inside = len(interchange.messages) - interchange.group_start
        _count(interchange.faults, segment, segment.get(0), inside, "UNE")


def _close_interchange(interchange: Interchange, trailer: Segment) -> None:
    counted = interchange.groups or len(interchange.messages)
    _count(interchange.faults, trailer, trailer.get(0), counted, "UNZ")
    if interchange.header is None:
        interchange.faults.append(Trouble("edifact_unclosed", trailer.line, params={"tag": "UNB"}))
    else:
        _same(interchange.faults, trailer, trailer.get(1), interchange.header.get(4), "UNZ")
    _references(interchange)


def _references(interchange: Interchange) -> None:
    """A message reference given twice: the second message is taken for a repeat of the first and dropped."""
    often = Counter(m.reference for m in interchange.messages)
    for message in interchange.messages:
        if often[message.reference] > 1:
            params: dict[str, str | int | float | bool | None] = {"reference": message.reference[:80]}
            message.faults.append(Trouble("edifact_double_reference", message.header.line, params=params))


def _count(faults: list[Trouble], at: Segment, said: str, counted: int, tag: str) -> None:
    if not (said.isascii() and said.isdecimal() and len(said) < 12 and int(said) == counted):
        params: dict[str, str | int | float | bool | None] = {
            "tag": tag,
            "said": said[:20],
            "counted": counted,
        }
        faults.append(Trouble("edifact_count", at.line, params=params))


def _same(faults: list[Trouble], at: Segment, said: str, begun: str, tag: str) -> None:
    if said != begun:
        params: dict[str, str | int | float | bool | None] = {
            "tag": tag,
            "said": said[:80],
            "begun": begun[:80],
        }
        faults.append(Trouble("edifact_reference", at.line, params=params))
