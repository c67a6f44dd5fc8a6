"""Each article says whether it conforms to RoHS; who uses an exemption names it."""

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.range import Substances


@check("substances.rohs", ref="F10")
def rohs(substances: Substances) -> Seen:
    """Exemptions run out one by one: an unnamed one cannot be followed."""
    words, named = substances.column("rohs"), substances.column("rohs_exemption")
    right = [w == "yes" or (w == "exempt" and n is not None) for w, n in zip(words, named, strict=True)]
    told = {
        "silent": sum(w not in ("yes", "no", "exempt") for w in words),
        "not_conforming": words.count("no"),
        "unnamed": sum(w == "exempt" and n is None for w, n in zip(words, named, strict=True)),
    }
    return share_right(substances, right, "rohs", told=told)
