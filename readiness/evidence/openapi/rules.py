"""The rules of OpenAPI 3.0, 3.1 and 3.2, run by openapi-spec-validator over a document that refers to nothing outside."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from jsonschema_path.handlers import default_handlers
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator, OpenAPIV32SpecValidator
from openapi_spec_validator.validation.validators import SpecValidator

from readiness.evidence import limits
from readiness.evidence.reading import Trouble

_VALIDATORS: dict[str, type[SpecValidator]] = {
    "3.0": OpenAPIV30SpecValidator,
    "3.1": OpenAPIV31SpecValidator,
    "3.2": OpenAPIV32SpecValidator,
}


def check(document: dict[str, Any], version: str) -> list[Trouble]:
    """What the standard does not allow, each at its JSON Pointer.

    A reference that leads out of the document is named and the rules are not run: nothing is ever fetched, and
    what cannot be resolved cannot be checked.
    """
    outside = sorted({pointer for pointer, target in _references(document) if not target.startswith("#")})
    if outside:
        return [Trouble("openapi_outside", field=p) for p in outside[: limits.TROUBLES]]
    validator = _VALIDATORS.get(version[:3])
    if validator is None:
        return [Trouble("openapi_version", params={"version": version[:20]})]
    errors = islice(_closed(validator)(document).iter_errors(), limits.TROUBLES)
    try:
        return [_trouble(error) for error in errors]
    except (LookupError, ValueError, TypeError, AttributeError, AssertionError, RecursionError) as fell:
        # The library walks on after the schema has failed and trips over parts of the wrong type.
        return [Trouble("openapi_rule", params={"reason": type(fell).__name__})]


def _closed(validator: type[SpecValidator]) -> type[SpecValidator]:
    """The validator without anything that could open a file or an address."""
    refusing = dict.fromkeys(default_handlers, _refuse)
    return type(validator.__name__, (validator,), {"resolver_handlers": refusing})


def _refuse(uri: str) -> Any:
    raise LookupError(uri)


def _trouble(error: Any) -> Trouble:
    pointer = "".join("/" + str(p).replace("~", "~0").replace("/", "~1") for p in error.absolute_path)
    return Trouble("openapi_rule", field=pointer or None, params={"reason": str(error.message)[:160]})


def _references(document: Any) -> Iterator[tuple[str, str]]:
    waiting: list[tuple[str, Any]] = [("", document)]
    while waiting:
        at, node = waiting.pop()
        if isinstance(node, dict):
            target = node.get("$ref")
            if isinstance(target, str):
                yield at, target
            waiting += [(f"{at}/{str(k).replace('~', '~0').replace('/', '~1')}", v) for k, v in node.items()]
        elif isinstance(node, list):
            waiting += [(f"{at}/{i}", v) for i, v in enumerate(node)]
