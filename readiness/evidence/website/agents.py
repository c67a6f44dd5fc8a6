"""Profiles by which a buyer's software finds a seller's: the agent card of A2A and the profile of UCP.

Conformant: the fields either specification requires are there and of their type, every endpoint is an https address,
and no private key was published.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from readiness.evidence.reading import Trouble
from readiness.evidence.shapes_web import AGENT_ENDPOINT
from readiness.evidence.website.part import Line, Part

_SECURE = re.compile(r"https://[^\s/]+\S*", re.I)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_PRIVATE = frozenset(("d", "p", "q", "dp", "dq", "qi", "oth", "k"))
"""Members of a JSON Web Key that only its owner may know."""
_CARRIERS = ("rest", "mcp", "a2a", "embedded")


def is_card(document: Any) -> bool:
    """An A2A agent card of any version seen: a named agent with skills, capabilities and somewhere to call."""
    return (
        isinstance(document, dict)
        and isinstance(document.get("skills"), list)
        and isinstance(document.get("capabilities"), dict)
        and {"name", "version"} <= document.keys()
        and bool(document.keys() & {"url", "supportedInterfaces", "protocolVersion"})
    )


def is_profile(document: Any) -> bool:
    """A UCP business profile; answers of a shop carry `ucp` too, but no services."""
    ucp = document.get("ucp") if isinstance(document, dict) else None
    return isinstance(ucp, dict) and "version" in ucp and isinstance(ucp.get("services"), dict)


def card(document: dict[str, Any]) -> Part:
    endpoints = list(_interfaces(document))
    first = next((e for e in endpoints if _secure(e[1])), ("", None, None))
    lines = [
        _line(
            "a2a",
            _text(first[2]),
            _text(first[1]),
            _text(skill.get("id")),
            _text(skill.get("name")),
            f"/skills/{at}",
        )
        for at, skill in enumerate(document["skills"])
        if isinstance(skill, dict)
    ]
    if not lines:
        lines = [_line("a2a", _text(first[2]), _text(first[1]), None, None, "")]
    return Part(tuple(lines), tuple(_faults("A2A", (*_card_faults(document), *_endpoint_faults(endpoints)))))


def _interfaces(document: dict[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    """Pointer, address and protocol version of every interface, the preferred one first."""
    if "supportedInterfaces" in document:
        stated = document["supportedInterfaces"]
        for at, one in enumerate(stated if isinstance(stated, list) else []):
            if isinstance(one, dict):
                yield f"/supportedInterfaces/{at}/url", one.get("url"), one.get("protocolVersion")
    else:
        yield "/url", document.get("url"), document.get("protocolVersion")


def _card_faults(document: dict[str, Any]) -> Iterator[str]:
    yield from (
        f"/{name}" for name in ("name", "description", "version") if _text(document.get(name)) is None
    )
    for name in ("defaultInputModes", "defaultOutputModes"):
        modes = document.get(name)
        if not isinstance(modes, list) or not modes or not all(isinstance(mode, str) for mode in modes):
            yield f"/{name}"
    if not document["skills"]:
        yield "/skills"
    for at, skill in enumerate(document["skills"]):
        known = skill if isinstance(skill, dict) else {}
        yield from (f"/skills/{at}/{n}" for n in ("id", "name", "description") if _text(known.get(n)) is None)
        if not isinstance(known.get("tags"), list):
            yield f"/skills/{at}/tags"


def _endpoint_faults(endpoints: list[tuple[str, Any, Any]]) -> Iterator[str]:
    if not endpoints:
        yield "/supportedInterfaces"
    yield from (pointer for pointer, address, _ in endpoints if not _secure(address))


def profile(document: dict[str, Any]) -> Part:
    ucp = document["ucp"]
    version = _text(ucp["version"])
    services = list(_services(ucp["services"]))
    first = next((address for _, address, _ in services if _secure(address)), None)
    named = [(name, f"/ucp/capabilities/{_escaped(name)}") for name in _names(ucp.get("capabilities"))]
    named = named or [(name, f"/ucp/services/{_escaped(name)}") for name in ucp["services"]]
    lines = [_line("ucp", version, _text(first), name, None, pointer) for name, pointer in named]
    faults = [
        *(["/ucp/version"] if version is None or not _DAY.fullmatch(version) else []),
        *(["/ucp/services"] if not services else []),
        *(pointer for pointer, address, wanted in services if wanted and not _secure(address)),
        *(["/ucp/payment_handlers"] if not isinstance(ucp.get("payment_handlers"), dict) else []),
    ]
    troubles = [*_faults("UCP", faults), *_private_keys(document)]
    return Part(tuple(lines or [_line("ucp", version, _text(first), None, None, "/ucp")]), tuple(troubles))


def _services(services: dict[str, Any]) -> Iterator[tuple[str, Any, bool]]:
    """Pointer, address and whether one is needed; first editions put the carriers below one object a service."""
    for name, stated in services.items():
        at = f"/ucp/services/{_escaped(name)}"
        for number, one in enumerate(stated if isinstance(stated, list) else [stated]):
            place = f"{at}/{number}" if isinstance(stated, list) else at
            if not isinstance(one, dict):
                yield place, None, True
            elif "transport" in one or "endpoint" in one:
                yield f"{place}/endpoint", one.get("endpoint"), one.get("transport") != "embedded"
            else:
                below = [
                    (carrier, one[carrier]) for carrier in _CARRIERS if isinstance(one.get(carrier), dict)
                ]
                for carrier, told in below:
                    yield f"{place}/{carrier}/endpoint", told.get("endpoint"), carrier != "embedded"
                if not below:
                    yield place, None, True


def _names(capabilities: Any) -> list[str]:
    if isinstance(capabilities, dict):
        return list(capabilities)
    listed = capabilities if isinstance(capabilities, list) else []
    return [c["name"] for c in listed if isinstance(c, dict) and isinstance(c.get("name"), str)]


def _private_keys(document: dict[str, Any]) -> Iterator[Trouble]:
    for name in ("keys", "signing_keys"):
        listed = document.get(name)
        for at, key in enumerate(listed if isinstance(listed, list) else []):
            if isinstance(key, dict) and _PRIVATE & key.keys():
                yield Trouble("agent_private_key", field=f"/{name}/{at}")


def _faults(protocol: str, pointers: Any) -> Iterator[Trouble]:
    yield from (Trouble("agent_value", field=pointer, params={"protocol": protocol}) for pointer in pointers)


def _line(
    protocol: str,
    version: str | None,
    endpoint: str | None,
    ident: str | None,
    name: str | None,
    pointer: str,
) -> Line:
    secure = endpoint if _secure(endpoint) else None
    values = {"protocol": protocol, "protocol_version": version, "endpoint": secure, "capability": ident}
    return Line(AGENT_ENDPOINT, {**values, "capability_name": name}, pointer=pointer)


def _secure(address: Any) -> bool:
    return isinstance(address, str) and _SECURE.fullmatch(address) is not None


def _text(value: Any) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")
