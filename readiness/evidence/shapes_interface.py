"""Columns of what shows how two systems talk: messages of an EDI interchange, operations of an interface."""

from __future__ import annotations

from readiness.evidence.shape import Field, Shape

INTERCHANGE = Shape(
    "interchange",
    (
        Field("interchange", "id"),
        Field("message", "id"),
        Field("message_type", "id", filled=True),
        Field("directory", "id"),
        Field("sender", "id"),
        Field("receiver", "id"),
        Field("sent_at", "moment"),
        Field("segments", "count"),
        Field("envelope_faults", "texts"),  # problem codes of counts and references that do not agree
        Field("segments_missing", "texts"),  # tags the message type cannot do without
    ),
)
"""One line a message; a fault of the whole interchange stands on each of its messages."""

INTERFACE = Shape(
    "interface",
    (
        Field("operation", "text", filled=True),
        Field("method", "id", filled=True),
        Field("description", "text"),
        Field("serves", "texts"),  # of price, stock, order: what the operation is about
        Field("secured", "flag"),
        Field("error_codes", "texts"),  # answers of 400 and above it describes
    ),
)
"""One line an operation of a described interface."""

INTERFACES = (INTERCHANGE, INTERFACE)
