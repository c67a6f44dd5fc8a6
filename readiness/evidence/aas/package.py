"""The AASX package: a zip whose relations lead from its origin to the environment."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from readiness.evidence.archive import members
from readiness.evidence.xml_stream import XmlTrouble, local_name, stream

_ORIGIN = "aasx/relationships/aasx-origin"
_SPECIFICATION = "aasx/relationships/aas-spec"


def is_package(data: bytes) -> bool:
    """Call only for an archive that passed `check_archive`."""
    return any(
        _ORIGIN.encode() in content for path, content in members(data, (".rels",)) if path == "_rels/.rels"
    )


def environments(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Path and content of every environment the package leads to."""
    wanted = {
        target.lstrip("/")
        for path, content in members(data, (".rels",))
        for kind, target in _relations(path, content)
        if kind.endswith(_SPECIFICATION)
    }
    for path, content in members(data, (".json", ".xml")):
        if path in wanted:
            yield path, content


def _relations(path: str, content: bytes) -> list[tuple[str, str]]:
    """(type, absolute target) of a part's relations; a broken list leads nowhere."""
    folder = posixpath.dirname(posixpath.dirname(path))
    found: list[tuple[str, str]] = []

    def start(name: str, attributes: dict[str, str], *_: object) -> None:
        if local_name(name) == "Relationship":
            target = attributes.get("Target", "")
            whole = target if target.startswith("/") else posixpath.join("/", folder, target)
            found.append((attributes.get("Type", ""), posixpath.normpath(whole)))

    try:
        stream(content, start, lambda *_: None)
    except XmlTrouble:
        return []
    return found
