"""An environment in XML as the same tree its JSON would be, each object with its source line."""

from __future__ import annotations

from typing import Any

from readiness.evidence.aas.environment import LINE
from readiness.evidence.xml_tree import Node, tree_of

_REFERENCE = {"type", "keys", "referredSemanticId"}
_LISTS = frozenset(
    [
        "assetAdministrationShells",
        "submodels",
        "conceptDescriptions",
        "submodelElements",
        "statements",
        "keys",
        "supplementalSemanticIds",
        "annotations",
        "description",
        "displayName",
        "specificAssetIds",
        "embeddedDataSpecifications",
        "qualifiers",
        "extensions",
        "isCaseOf",
    ]
)
_ELEMENTS = frozenset({"submodelElements", "statements", "annotations", "value"})


def json_form(data: bytes) -> dict[str, Any]:
    """Raises XmlTrouble."""
    return _object(tree_of(data))


def _object(node: Node) -> dict[str, Any]:
    found: dict[str, Any] = {child.name: _value(child) for child in node.children}
    return {**found, LINE: node.line}


def _value(node: Node) -> Any:
    """A `value` holds a reference, a list, or plain text; the names of its children tell which."""
    if node.name in _LISTS or (node.name == "value" and node.children and not _is_reference(node)):
        return [_member(child, node.name) for child in node.children]
    if node.children:
        return _object(node)
    return node.text


def _is_reference(node: Node) -> bool:
    return all(child.name in _REFERENCE for child in node.children)


def _member(node: Node, inside: str) -> Any:
    """The tag of a submodel element is its type: `property` is a Property."""
    record = _object(node)
    if inside in _ELEMENTS and not node.name.startswith("langString"):
        return {"modelType": node.name[:1].upper() + node.name[1:], **record}
    return record
