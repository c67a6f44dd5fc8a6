"""Agent card (A2A) and profile for buying agents (UCP), told by the members their specifications require."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from readiness.evidence.json_text import parse_json
from readiness.evidence.peek import family_of
from readiness.evidence.reading import Hint, Reading
from readiness.evidence.shapes_web import AGENT_ENDPOINT
from readiness.evidence.website import agents
from readiness.evidence.website.part import Form, Part, put_together

CARD = Form("agent-card", (AGENT_ENDPOINT,))
PROFILE = Form("ucp-profile", (AGENT_ENDPOINT,))


def recognises(data: bytes) -> bool:
    return family_of(data) == "json" and parsed(parse_json(data)[0]) is not None


def read(data: bytes, hint: Hint) -> Reading:
    document = parse_json(data)[0]
    found = parsed(document)
    assert found is not None, "read is asked only for what was recognised"
    form, part = found
    version = next((str(v) for line in part.lines if (v := line.values["protocol_version"])), None)
    return put_together(replace(form, version=version), (part,), records=1)


def parsed(document: Any) -> tuple[Form, Part] | None:
    """The profile of either kind; None for any other JSON."""
    if agents.is_card(document):
        return CARD, agents.card(document)
    return (PROFILE, agents.profile(document)) if agents.is_profile(document) else None
