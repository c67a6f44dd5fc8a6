"""The next free slot of a machine is worth what stands behind it: a week ahead, a name, and a fresh date."""

from readiness.checks.base import Limits, Seen, Today, check
from readiness.evidence.availability import Slots
from readiness.model.ladder import ladder_level


@check("supply.slots_firm")
def slots_firm(slots: Slots, limits: Limits, today: Today) -> Seen:
    """By the age of the confirmation; a slot without a name is a guess, one in the past or without a date is none.

    A list cannot show that slots can be reserved and weeks are compared afterwards: its level is capped.
    """
    total = slots.count()
    if not total:
        return Seen.no_evidence(total=0)
    bounds = limits.ladder("supply.slot_age_days")
    guess, cap = limits["supply.slot_unnamed_level"], limits["supply.slot_list_level"]
    columns = (slots.column(c) for c in ("earliest", "confirmed_by", "confirmed_on"))
    levels, old, unnamed, gone = [], 0, 0, 0
    for earliest, name, confirmed in zip(*columns, strict=True):
        if earliest is None or earliest < today.on:
            levels.append(0.0)
            gone += 1
            continue
        fresh = confirmed is not None and confirmed <= today.on
        level = min(cap, ladder_level((today.on - confirmed).days, bounds)) if fresh else guess
        old += not fresh or level < cap
        unnamed += name is None
        levels.append(min(level, guess) if name is None else level)
    weak = slots.where([level < cap for level in levels])
    return Seen(
        level=sum(levels) / total,
        params={"total": total, "old": old, "unnamed": unnamed, "gone": gone},
        places=weak.places("confirmed_on"),
        place_count=weak.count(),
    )
