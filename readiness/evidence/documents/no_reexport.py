"""The clause that forbids to pass goods on to Russia or Belarus (Art. 12g Reg. 833/2014, Art. 8g Reg. 765/2006)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from readiness.evidence.documents.labels import cited
from readiness.evidence.documents.pdf_text import PdfText
from readiness.evidence.documents.proposals import Proposal
from readiness.evidence.documents.sections import section_of
from readiness.evidence.documents.wording import words

CLAUSE_REACH = 600
"""Characters a prohibition may need around the country it names; legal sentences are long."""

MOST_MENTIONS = 50
REMEDY_REACH = 1800
"""Characters after the prohibition in which its remedy stands, within the same section."""

_COUNTRIES = (
    (
        "no_reexport_russia",
        words(r"\bruss(?:land|ische[nr]? föderation)\b", r"\brussian? ?(?:federation)?\b", "(?<!白)俄罗斯"),
    ),
    ("no_reexport_belarus", words(r"\bbelarus\b", r"\bweißrussland\b", "白俄罗斯")),
)
_FORBIDDEN = words(
    r"\b(?:darf|dürfen|wird|werden|verpflichtet sich)\b[^;§]{0,260}\b(?:nicht|weder|keine[rsnm]?)\b",
    r"\bnicht (?:gestattet|erlaubt|zulässig)\b",
    r"\b(?:untersagt|verboten|unterlassen)\b",
    r"\b(?:shall|must|may|will|undertakes?|agrees?) not\b",
    r"\b(?:prohibited|forbidden|refrain)\b",
    "不得|禁止|严禁",
)
_PASSED_ON = words(
    "wieder ?(?:aus(?:zu)?führ|ausfuhr|(?:zu )?verkauf)",
    "weiter(?:zu)?(?:verkauf|liefer|veräußer)",
    "re-?export|re-?sell|resale",
    "再出口|转口|转售|转出口",
)
_LAW = words(r"12\s*g\b|833\s*/\s*2014|765\s*/\s*2006|\b8\s*g\b")
_WITH_CONSENT = words(
    "ohne (?:unsere|vorherige|die)[^.]{0,60}zustimmung",
    "without (?:our|the|prior)[^.]{0,60}consent",
    "未经[^。]{0,30}同意",
)
_REMEDIES = {
    "termination": words(
        "kündig|rücktritt|zurück(?:zu)?treten", "terminat|rescind|withdraw from", "解除|终止(?:本)?合同"
    ),
    "penalty": words("vertragsstrafe", "penalt(?:y|ies)|liquidated damages", "违约金"),
    "damages": words("schaden(?:s)?ersatz", r"compensation|(?<!liquidated\s)damages", "赔偿"),
}


def no_reexport(text: PdfText) -> Iterator[Proposal]:
    """Sure where the act is cited and no consent can lift the ban. Remedies: termination, penalty, damages.

    That we ourselves do not sell there binds no buyer and is no such clause.
    """
    for field, country in _COUNTRIES:
        for mention in islice(country.finditer(text.flow), MOST_MENTIONS):
            low, high = section_of(text, mention.start())
            around = text.flow[
                max(low, mention.start() - CLAUSE_REACH) : min(high, mention.end() + CLAUSE_REACH)
            ]
            if not _FORBIDDEN.search(around) or not _PASSED_ON.search(around):
                continue
            sure = bool(_LAW.search(text.flow, low, high)) and not _WITH_CONSENT.search(around)
            yield cited(field, "yes", text, mention.start(), mention.end(), sure=sure)
            yield from _remedies(text, mention.start(), min(high, mention.end() + REMEDY_REACH))
            break


def _remedies(text: PdfText, start: int, end: int) -> Iterator[Proposal]:
    for remedy, pattern in _REMEDIES.items():
        found = pattern.search(text.flow, start, end)
        if found:
            yield cited("no_reexport_remedy", remedy, text, found.start(), found.end())
