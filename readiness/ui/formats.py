"""How a date is typed in each language; the words of the widget itself come from the reader's browser."""

from __future__ import annotations

from readiness.model.base import Lang

DAY: dict[Lang, str] = {"en": "DD/MM/YYYY", "de": "DD.MM.YYYY", "zh": "YYYY-MM-DD"}
