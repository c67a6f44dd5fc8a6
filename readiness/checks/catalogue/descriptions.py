"""Descriptions a machine can use: two languages, a short text that is short, and a long one beside it."""

from readiness.checks.base import Limits, Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.catalogue import Catalogue


@check("catalogue.descriptions", ref="C12")
def descriptions(catalogue: Catalogue, limits: Limits) -> Seen:
    """A catalogue that names no language speaks one."""
    wanted, longest = limits["catalogue.languages_wanted"], limits["catalogue.short_text_longest"]
    spoken = [len(languages or ()) >= wanted for languages in catalogue.column("languages")]
    short = [0 < len(text or "") <= longest for text in catalogue.column("description_short")]
    explained = [bool(text) for text in catalogue.column("description_long")]
    return share_right(
        catalogue,
        [all(parts) for parts in zip(spoken, short, explained, strict=True)],
        "description_short",
        told={
            "languages": int(wanted),
            "longest": int(longest),
            "one_language": spoken.count(False),
            "not_short": short.count(False),
            "no_long": explained.count(False),
        },
    )
