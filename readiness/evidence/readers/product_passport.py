"""Digital product passports as verifiable credentials in JSON-LD (UN Transparency Protocol and what follows its model).

Conformant means: the credential names its kind, issuer, subject and product, and its dates are dates in order. That
there is a proof is reported; whether it holds is not examined, as that takes the issuer's key from the network.
"""

from __future__ import annotations

from readiness.evidence.json_text import parse_json
from readiness.evidence.passport.credential import is_passport, opened
from readiness.evidence.passport.fields import passport_faults, read_passport
from readiness.evidence.peek import family_of
from readiness.evidence.reading import Hint, LineBuilder, Reading, Trouble
from readiness.evidence.shapes_origin import PASSPORT


def recognises(data: bytes) -> bool:
    document, trouble = parse_json(data) if family_of(data) == "json" else (None, None)
    return trouble is None and is_passport(opened(document)[0])


def read(data: bytes, hint: Hint) -> Reading:
    document, enveloped = opened(parse_json(data)[0])
    lines = LineBuilder(PASSPORT)
    values = read_passport(document, enveloped)
    said = any(values[name] for name in ("product_id", "description", "manufacturer"))
    if said:
        lines.add(values, pointer="")
    problems = [Trouble("passport_value", field=pointer) for pointer in passport_faults(document)]
    if not values["proof_present"]:
        problems.append(Trouble("passport_no_proof"))
    return Reading(
        format="product-passport",
        format_version=_version(document),
        tier="parsable" if any(p.code == "passport_value" for p in problems) else "conformant",
        kind=PASSPORT.kind,
        records=lines.count,
        lines=lines.table(),
        problems=tuple(problems),
    )


def _version(document: dict[str, object]) -> str | None:
    """The address of the vocabulary it says it follows, without that of credentials in general."""
    context = document.get("@context")
    several = context if isinstance(context, list) else [context]
    return next((c for c in several if isinstance(c, str) and "www.w3.org" not in c), None)
