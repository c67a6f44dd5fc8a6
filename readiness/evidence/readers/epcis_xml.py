"""EPCIS as XML, 1.0 to 2.0: documents and answers to queries; one line an event at its source line.

Conformant means what it means for the JSON form: the required fields and the values that `epcis/rules.py` knows hold in
every event, and the document says its version and when it was made. The schemas of the standard are not shipped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from readiness.evidence import limits
from readiness.evidence.catena_x.values import STAMP, moment
from readiness.evidence.epcis.event import read_event
from readiness.evidence.epcis.rules import event_faults
from readiness.evidence.epcis.xml_event import as_json, events_in
from readiness.evidence.messages.xml_tree import Element, root_element, tree_of
from readiness.evidence.reading import Hint, LineBuilder, Reading, Trouble
from readiness.evidence.shapes_origin import TRACE_EVENT

_ROOTS = frozenset({"EPCISDocument", "EPCISQueryDocument"})
_NAMESPACE = "urn:epcglobal:epcis"
_VERSION = re.compile(r"[12](?:\.\d+)*")


def recognises(data: bytes) -> bool:
    root = root_element(data)
    return root is not None and root.name in _ROOTS and root.namespace.startswith(_NAMESPACE)


def read(data: bytes, hint: Hint) -> Reading:
    root = tree_of(data)
    if isinstance(root, Trouble):
        return Reading("epcis", "unreadable", problems=(root,))
    troubles = list(_document(root))
    lines = LineBuilder(TRACE_EVENT)
    for element in events_in(root):
        event = as_json(element)
        faults = [name for _, name in event_faults(event)]
        troubles += [
            Trouble("trace_event_value", element.line, field=name, params={"name": name}) for name in faults
        ]
        lines.add({**read_event(event), "event_faults": faults}, row=element.line)
    if not lines.count:
        troubles.append(Trouble("trace_events_missing"))
    problems = troubles[: limits.TROUBLES]
    if len(troubles) > len(problems):
        problems.append(Trouble("more_problems", params={"more": len(troubles) - len(problems)}))
    stamp = moment(root.attributes, "/creationDate")[0]
    return Reading(
        format="epcis",
        format_version=root.attributes.get("schemaVersion"),
        tier="parsable" if problems else "conformant",
        kind=TRACE_EVENT.kind,
        records=lines.count,
        lines=lines.table(),
        taken_on=stamp.date() if stamp else None,
        problems=tuple(problems),
    )


def _document(root: Element) -> Iterator[Trouble]:
    """What the root must say of the whole document."""
    for name, form in (("schemaVersion", _VERSION), ("creationDate", STAMP)):
        if not form.fullmatch(root.attributes.get(name, "")):
            yield Trouble("trace_event_value", root.line, field=name, params={"name": name})
