"""The carbon footprint submodel (IDTA 02023): one line a footprint."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from readiness.evidence.aas.environment import Element, Submodel
from readiness.evidence.aas.meaning import Names, all_of, first, said_in
from readiness.evidence.catena_x.values import day
from readiness.evidence.footprint.values import decimal

_VALUE: Names = ("PcfCO2eq", "PCFCO2eq", "0173-1#02-ABG855")
_UNIT: Names = ("ReferenceImpactUnitForCalculation", "PCFReferenceValueForCalculation", "0173-1#02-ABG856")
_AMOUNT: Names = ("QuantityOfMeasureForCalculation", "PCFQuantityOfMeasureForCalculation", "0173-1#02-ABG857")
_METHODS: Names = ("PcfCalculationMethods", "PCFCalculationMethod", "0173-1#02-ABG854")
_PHASES: Names = ("LifeCyclePhases", "PCFLifeCyclePhase", "0173-1#02-ABG858")
_PUBLISHED: Names = ("PublicationDate",)
_EXPIRES: Names = ("ExpirationDate", "ExpirationnDate")


def read_footprints(
    submodel: Submodel, product_ids: Sequence[str]
) -> Iterator[tuple[Element, dict[str, object], list[Element]]]:
    """Each footprint with its line and the elements whose value cannot be; `product_ids` name the shell's thing."""
    for group in submodel.walk():
        values = all_of(group.children, _VALUE)
        if values:
            line, faults = _line(group)
            named = [f.name for f in faults]
            yield group, {**line, "product_ids": list(product_ids), "footprint_faults": named}, faults


def _line(group: Element) -> tuple[dict[str, object], list[Element]]:
    elements = list(group.walk())
    numbers = {"footprint": _number(elements, _VALUE), "declared_amount": _number(elements, _AMOUNT)}
    dates = {"issued_on": first(elements, _PUBLISHED), "valid_until": first(elements, _EXPIRES)}
    days = {name: day({"on": said}, "/on") for name, said in dates.items()}
    first_day, last_day = days["issued_on"], days["valid_until"]
    faults = [
        *(
            e
            for e in all_of(elements, _VALUE)
            if not (numbers["footprint"] or 0) >= 0 or numbers["footprint"] is None
        ),
        *(
            e
            for e in all_of(elements, _AMOUNT)
            if e.said is not None and not (numbers["declared_amount"] or 0) > 0
        ),
        *(e for e in all_of(elements, _PUBLISHED) if e.said is not None and first_day is None),
        *(
            e
            for e in all_of(elements, _EXPIRES)
            if e.said is not None and (last_day is None or (first_day is not None and last_day <= first_day))
        ),
    ]
    line: dict[str, object] = {
        **numbers,
        **days,
        "valid_from": first_day,
        "declared_unit": first(elements, _UNIT),
        "footprint_standards": said_in(all_of(elements, _METHODS)),
        "boundary": ", ".join(said_in(all_of(elements, _PHASES))) or None,
    }
    return line, faults


def _number(elements: list[Element], names: Names) -> float | None:
    return decimal({"said": first(elements, names)}, "/said")
