"""Words for the marks of an axis, as the chart library's expressions want them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence


def label_expression(words: Sequence[str] | Mapping[str, str]) -> str:
    """Looks a mark's value up in the words. JSON escapes whatever a person wrote, so it stays a string."""
    return f"({json.dumps(words)})[datum.value]"
