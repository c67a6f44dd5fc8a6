"""The one base of all values: frozen, unknown keys refused; and the words many types share."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """A value: equal by content, never changed after it was made, strict about its keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", ser_json_inf_nan="null")


Verdict = Literal["met", "part", "unmet", "unknown", "not_checked"]
Assurance = Literal["claimed", "parsable", "conformant", "cross_checked", "signed"]
Tier = Literal["unreadable", "parsable", "conformant", "cross_checked", "signed"]
Stage = Literal["register", "qualify", "invite", "shortlist", "award", "pay", "keep"]
OfferClass = Literal["machine_to_spec", "configurable", "standard_part", "spare_part", "service"]
Lang = Literal["en", "de", "zh"]

ASSURANCES: tuple[Assurance, ...] = ("claimed", "parsable", "conformant", "cross_checked", "signed")
STAGES: tuple[Stage, ...] = ("register", "qualify", "invite", "shortlist", "award", "pay", "keep")
OFFER_CLASSES: tuple[OfferClass, ...] = (
    "machine_to_spec",
    "configurable",
    "standard_part",
    "spare_part",
    "service",
)
LANGS: tuple[Lang, ...] = ("en", "de", "zh")
