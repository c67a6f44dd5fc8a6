"""A small safe condition on the firm's profile: when a question, gate or law applies."""

from __future__ import annotations

from readiness.model.base import Value

Scalar = str | int | float | bool


class Rule(Value):
    """All stated conditions must hold; an empty rule always holds. An unknown profile field makes the rule unknown.

    `any_of` maps a profile field to accepted values (a list field matches if it holds one of them);
    `at_least` and `at_most` compare numbers.
    """

    any_of: dict[str, tuple[Scalar, ...]] = {}
    at_least: dict[str, float] = {}
    at_most: dict[str, float] = {}
