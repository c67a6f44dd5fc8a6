"""What all values that people hand in share: finite numbers, bounded text on one line, amounts and shares."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field

from readiness.model.base import Value

Line = Annotated[str, Field(max_length=200, pattern=r"^[^\x00-\x1f\x7f]*$")]
"""Text on one line: no control characters, so that it can be a name, an id or a cell anywhere."""
Currency = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
Amount = Annotated[float, Field(ge=0)]
Share = Annotated[float, Field(ge=0, le=1)]


class Stated(Value):
    """What people hand in: numbers are finite, text is bounded - a widget or a file is no validation.

    Validated again wherever it is put into another value, so that a copy made past the rules does not stay.
    """

    model_config = ConfigDict(allow_inf_nan=False, str_max_length=4000, revalidate_instances="always")
