"""The words of schema.org that are read and judged here, from one table."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

import yaml


@cache
def words() -> Mapping[str, Any]:
    text = resources.files("readiness.evidence").joinpath("website", "schema_org.yaml").read_text("utf-8")
    return dict(yaml.safe_load(text))
