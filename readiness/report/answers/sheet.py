"""An answer sheet in words and as a page: what a buyer is told about one product."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from readiness.model.network import Grade
from readiness.network.first_stops import Stop
from readiness.network.parts import UNKNOWN
from readiness.report.answers.facts import Facts, MaterialFact
from readiness.report.charts.palette import FAMILIES, LIGHT
from readiness.report.document import REGION
from readiness.report.pdf import set_all
from readiness.report.words import Words

TEMPLATE = "answers.typ"
MOST_COUNTRIES = 7
SHOWN = 0.0005
"""A smaller share would be printed as nothing."""
GRADES: tuple[Grade, ...] = ("measured", "document", "supplier-declared", "assumed")
LABELS = (
    "title", "origin", "exposure", "materials", "not_known", "country", "share", "part", "weeks", "back",
    "material", "listed", "holds", "leading", "sample", "made_on", "names",
)  # fmt: skip


def sheet_pdfs(facts: Sequence[Facts], say: Words) -> list[bytes]:
    """One page a product, in their order; equal facts give equal bytes."""
    return set_all(
        [json.dumps(page(one, say), ensure_ascii=False, sort_keys=True) for one in facts], TEMPLATE
    )


def page(facts: Facts, say: Words) -> dict[str, Any]:
    """Plain data for the template; every word is said here."""
    return {
        "lang": say.lang,
        "region": REGION[say.lang],
        "fonts": list(FAMILIES),
        "palette": asdict(LIGHT),
        "words": {name: say(f"answers/{name}") for name in LABELS},
        "firm": facts.firm,
        "land": say.country(facts.country) if facts.country else "",
        "product": facts.product,
        "on": say.day(facts.on),
        "synthetic": facts.synthetic,
        "origin_said": _origin(facts, say),
        "origin": _countries(facts.origin, say),
        "assured": _assured(facts, say),
        "apart": _apart(facts, say),
        "exposure_said": _exposure(facts, say),
        "parts": [_part(stop, say) for stop in facts.parts.first],
        "lands": [(say.country(stop.id), _weeks(stop.weeks, say)) for stop in facts.countries.first],
        "straits": _straits(facts, say),
        "materials_said": _materials_said(facts, say),
        "materials": [_material(each, say) for each in facts.materials],
        "not_known": _not_known(facts, say),
    }


def _origin(facts: Facts, say: Words) -> str:
    known = [(c, s) for c, s in facts.origin.items() if c != UNKNOWN and s >= SHOWN][:3]
    if not known:
        return say("answers/origin_unknown")
    named = say.listed(
        say("view/origin/part", country=say.country(c), share=say.percent(s)) for c, s in known
    )
    return say("answers/origin_says", product=facts.product, parts=named, share=say.percent(facts.coverage))


def _countries(origin: dict[str, float], say: Words) -> list[tuple[str, str, float, bool]]:
    """(country, share in words, share, known), the largest first; the rest together, then what nobody knows."""
    known = [(c, s) for c, s in origin.items() if c != UNKNOWN and s >= SHOWN]
    rows = [(say.country(c), say.percent(s, 1), s, True) for c, s in known[:MOST_COUNTRIES]]
    rest = sum(s for _, s in known[MOST_COUNTRIES:])
    if rest >= SHOWN:
        rows.append(
            (say("answers/rest", n=say.number(len(known) - MOST_COUNTRIES)), say.percent(rest, 1), rest, True)
        )
    unknown = origin.get(UNKNOWN, 0.0)
    return [*rows, (say("answers/unknown"), say.percent(unknown, 1), unknown, False)]


def _assured(facts: Facts, say: Words) -> str:
    by_word = (
        say("answers/graded", share=say.percent(facts.grades.get(grade)), grade=say(f"answers/grade/{grade}"))
        for grade in GRADES
        if facts.grades.get(grade, 0.0) >= SHOWN
    )
    graded = say.listed(by_word)
    source = say("answers/assurance", assurance=say(f"view/assurance/{facts.assurance}"))
    return say.joined((say("answers/by_word", parts=graded) if graded else "", source))


def _apart(facts: Facts, say: Words) -> str:
    """What is no origin by value, each number beside its own name."""
    said = [say("answers/not_this")]
    if facts.us_content is not None:
        said.append(say("answers/us_content", share=_range(facts.us_content.low, facts.us_content.high, say)))
    for each in facts.preferential:
        share = _range(each.low, each.high, say)
        said.append(
            say(
                "answers/preferential",
                territory=each.territory,
                share=share,
                needed=say.percent(each.at_least),
            )
        )
    return say.joined(said)


def _exposure(facts: Facts, say: Words) -> str:
    if not facts.parts.count:
        return say("answers/exposure_none")
    count = say("answers/exposure_count", n=say.number(facts.parts.count))
    first = next((s for s in facts.parts.first if s.weeks is not None), None)
    if first is None:
        return say.joined((count, say("answers/exposure_untimed")))
    soonest = say(
        "answers/exposure_first", part=first.part, country=_land(first, say), weeks=_weeks(first.weeks, say)
    )
    return say.joined((count, soonest))


def _land(stop: Stop, say: Words) -> str:
    return say.country(stop.country or UNKNOWN)


def _part(stop: Stop, say: Words) -> tuple[str, str, str, str]:
    return stop.part or "", _land(stop, say), _weeks(stop.weeks, say), _weeks(stop.back_weeks, say)


def _weeks(weeks: float | None, say: Words) -> str:
    return say("view/unknown") if weeks is None else say.number(weeks, 1)


def _straits(facts: Facts, say: Words) -> str:
    names = [say.world.sea.chokepoints[strait.id].names[say.lang] for strait in facts.straits]
    return say("answers/straits", names=say.listed(names)) if names else ""


def _materials_said(facts: Facts, say: Words) -> str:
    if not facts.materials:
        return say("answers/materials_none")
    more = say("answers/materials_more", n=say.number(facts.more_materials)) if facts.more_materials else ""
    return say.joined((say("answers/materials_says"), more))


def _material(each: MaterialFact, say: Words) -> tuple[str, str, str, str, str]:
    marks = [name for name in ("critical", "strategic", "controlled") if getattr(each, name)]
    lands = say.listed((say.country(code) for code in each.countries), 4)
    leading = ""
    if each.leading is not None:
        stage = say(f"answers/stage/{each.leading_stage}")
        leading = say(
            "answers/leads",
            country=say.country(each.leading),
            share=say.percent(each.leading_share),
            stage=stage,
        )
    return (
        say.world.materials[each.material].names[say.lang],
        say.row(say(f"answers/mark/{name}") for name in marks),
        _held(each, say),
        lands,
        leading,
    )


def _held(each: MaterialFact, say: Words) -> str:
    low, high = each.value_share, each.value_share_high
    if high is None:
        return say("view/unknown")
    if not each.certain:
        return say("answers/perhaps", share=say.percent(high, 1))
    return _range(high if low is None else low, high, say)


def _range(low: float, high: float, say: Words) -> str:
    """One figure where both ends print alike."""
    first, last = say.percent(low, 1), say.percent(high, 1)
    return last if first == last else say("view/range", low=first, high=last)


def _not_known(facts: Facts, say: Words) -> list[str]:
    """What a buyer should not read into the sheet, the largest gap first."""
    gaps = facts.not_known
    said = [say("answers/gap/value", share=say.percent(gaps.value, 1))]
    if gaps.makers:
        said.append(say("answers/gap/makers", n=say.number(gaps.makers), total=say.number(gaps.parts)))
    if gaps.stock:
        said.append(say("answers/gap/stock", n=say.number(gaps.stock), total=say.number(facts.parts.count)))
    if gaps.requests:
        said.append(say("answers/gap/requests", n=say.number(gaps.requests)))
    said.append(say("answers/gap/kg"))
    return said if facts.preferential else [*said, say("answers/gap/preference")]
