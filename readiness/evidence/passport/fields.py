"""What a product passport says of its product, wherever the version of the model puts it, and what it must say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from readiness.evidence.catena_x.values import at_pointer, day, is_text, text
from readiness.evidence.footprint.values import out_of_order
from readiness.evidence.passport.credential import types_of

_PRODUCT = ("/credentialSubject/product", "/credentialSubject")
_MATERIALS = ("materialsProvenance", "materialProvenance", "materials")
_DOCUMENTS = (
    "conformityClaim",
    "performanceClaim",
    "furtherInformation",
    "relatedDocument",
    "traceabilityInformation",
)
_SCORES = ("emissionsScorecard", "circularityScorecard", "dueDiligenceDeclaration", "characteristics")
_MAKER = ("/producedByParty", "/manufacturer", "/manufacturedBy")
_COUNTRY = ("/countryOfProduction", "/countryOfOrigin", "/producedAtFacility/countryCode")
_ARTICLE = ("/modelNumber", "/productNumber", "/sku", "/registeredId")
_BEGIN = ("/validFrom", "/issuanceDate")
_END = ("/validUntil", "/expirationDate")


def read_passport(document: Any, enveloped: bool) -> dict[str, object]:
    product = _product(document)
    subject = at_pointer(document, "/credentialSubject")
    both = (product, subject)
    return {
        "product_id": text(product, "/id") or _first(product, ("/registeredId", "/serialNumber")),
        "description": text(product, "/name") or text(product, "/description"),
        "article": _first(product, _ARTICLE),
        "serial_number": text(product, "/serialNumber") or text(product, "/itemNumber"),
        "manufacturer": _maker(document, product),
        "country_of_origin": _country(product),
        "valid_from": _day(document, _BEGIN),
        "valid_until": _day(document, _END),
        "materials_named": _count(both, _MATERIALS),
        "documents_named": _count(both, _DOCUMENTS),
        "features": _count(both, _SCORES),
        "proof_present": enveloped or bool(at_pointer(document, "/proof")),
    }


def passport_faults(document: Any) -> Iterator[str]:
    """Pointers of what is missing or cannot be."""
    if not types_of(document):
        yield "/type"
    issuer = at_pointer(document, "/issuer")
    if not (is_text(issuer) or text(issuer, "/id")):
        yield "/issuer"
    if not isinstance(at_pointer(document, "/credentialSubject"), dict):
        yield "/credentialSubject"
    elif not text(_product(document), "/id") and not text(_product(document), "/name"):
        yield "/credentialSubject/product"
    for pointer in (*_BEGIN, *_END):
        if at_pointer(document, pointer) is not None and day(document, pointer) is None:
            yield pointer
    yield from out_of_order(document, ("/validFrom", "/validUntil"), ("/issuanceDate", "/expirationDate"))


def _product(document: Any) -> Any:
    return next((p for at in _PRODUCT if isinstance(p := at_pointer(document, at), dict)), None)


def _first(record: Any, pointers: tuple[str, ...]) -> str | None:
    return next((said for pointer in pointers if (said := text(record, pointer))), None)


def _maker(document: Any, product: Any) -> str | None:
    """The party that made it; the issuer of the credential is the maker only where nobody else is named."""
    named = (text(product, f"{at}/name") or text(product, at) for at in _MAKER)
    return next((said for said in named if said), None) or text(document, "/issuer/name")


def _country(product: Any) -> str | None:
    """A code, or an object that holds one."""
    found = (text(product, at) or text(product, f"{at}/countryCode") for at in _COUNTRY)
    return next((said for said in found if said), None)


def _day(document: Any, pointers: tuple[str, ...]) -> object:
    return next((found for at in pointers if (found := day(document, at)) is not None), None)


def _count(records: tuple[Any, ...], names: tuple[str, ...]) -> int:
    """How many entries stand under these names; an object that is no list counts once."""
    return sum(
        len(said) if isinstance(said, list) else 1
        for record in records
        for name in names
        if (said := at_pointer(record, f"/{name}"))
    )
