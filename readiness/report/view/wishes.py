"""What-ifs as people say them: a border closes, a site is lost for eight weeks, steel costs 20 per cent more."""

from __future__ import annotations

from readiness.network.naming import OWN_FIRM
from readiness.network.wish import (
    Block,
    Clause,
    Control,
    Cut,
    Energy,
    Loss,
    Price,
    Split,
    Surge,
    Tariff,
    Wish,
    parse,
)
from readiness.report.words import Words


def wish_name(spec: str, say: Words) -> str:
    """Joined what-ifs are named one after the other."""
    return say.listed(_name(wish, say) for wish in parse(spec))


def _name(wish: Wish, say: Words) -> str:
    if isinstance(wish, Price):
        return say("wish/price", material=_material(wish.material, say), rise=say.percent(wish.rise))
    if isinstance(wish, Energy):
        return say("wish/energy", rise=say.percent(wish.rise), share=say.percent(wish.share))
    if isinstance(wish, Tariff):
        start, to = _country(wish.start, say), _country(wish.to, say)
        return say("wish/tariff", start=start, to=to, rate=say.percent(wish.rate))
    if isinstance(wish, Clause):
        return say("wish/clause", share=say.percent(wish.passed_on))
    happens = _surge(wish, say) if isinstance(wish, Surge) else _loss(wish, say)
    return say.joined((happens, _while(wish.days, say))).strip()


def _surge(wish: Surge, say: Words) -> str:
    rise = say.percent(wish.rise)
    if wish.product is None:
        return say("wish/surge/all", rise=rise)
    return say("wish/surge/product", product=wish.product, rise=rise)


def _loss(wish: Loss, say: Words) -> str:
    if isinstance(wish, Cut):
        return say("wish/cut", country=_country(wish.country, say))
    if isinstance(wish, Control):
        country, material = _country(wish.start, say), _material(wish.material, say)
        return say("wish/control", country=country, material=material)
    if isinstance(wish, Split):
        return say("wish/split", one=_country(wish.one, say), other=_country(wish.other, say))
    if isinstance(wish, Block):
        strait = say.world.sea.chokepoints.get(wish.chokepoint)
        return say("wish/block", strait=strait.names[say.lang] if strait else wish.chokepoint)
    named = say("network/own_firm") if wish.id == OWN_FIRM else wish.id
    return say(f"wish/lose/{wish.kind}", name=named)


def _while(days: float | None, say: Words) -> str:
    return "" if days is None else say("wish/weeks", weeks=say.number(days / 7))


def _country(text: str, say: Words) -> str:
    code = say.world.countries.resolve(text)
    return text.upper() if code is None else say.country(code)


def _material(material: str, say: Words) -> str:
    known = say.world.materials.get(material)
    return known.names[say.lang] if known else material
