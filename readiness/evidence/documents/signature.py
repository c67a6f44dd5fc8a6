"""Who signed, in which function, where and when."""

from __future__ import annotations

import re
from collections.abc import Iterator

from readiness.evidence.documents.dates import days_in
from readiness.evidence.documents.labels import Read, a_date, cited, labelled
from readiness.evidence.documents.parties import firms_in
from readiness.evidence.documents.pdf_text import PdfText
from readiness.evidence.documents.proposals import Proposal
from readiness.evidence.documents.wording import one_line, words

NAME_REACH = 200
"""Characters around place and date in which the signatory's name stands."""

_FUNCTION = words(
    r"\b(?:geschäftsführe(?:r|rin|ung)|geschäftsleitung|prokurist(?:in)?|vorstand|"
    r"inhaber(?:in)?|(?:technische[r]? )?leit(?:er|erin|ung)(?:[ ](?!und\b)\w+){0,2}"
    r"|exportkontroll\w*|zollbeauftragte[r]?|versandleit\w*)\b",
    r"\b(?:(?:general |managing |technical |quality |export |sales |engineering )+"
    r"(?:manager|director)|ceo|cto|coo|head of \w+(?:[ ]\w+)?|president|authori[sz]ed (?:signatory|"
    r"representative))\b",
    "总经理|法定代表人|技术总监|质量经理|授权(?:代表|签字人)|经理|总监",
)
_NAME = re.compile(
    r"(?<![\w.])(?:(?:Dr|Prof|Dipl|Ing)\.?(?:-?\s?Ing\.?)?\s+)*[A-ZÄÖÜ][a-zäöüßéèáóñçčšž]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?"
    r"(?:\s+[A-Z]\.)?(?:\s+(?:von|van|de|zu))?\s+[A-ZÄÖÜ][a-zäöüßéèáóñçčšž]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?"
    r"(?![\w])"
)
_HAN_NAME = re.compile(r"(?<![\u3400-\u9fff])[\u3400-\u9fff]{2,4}(?![\u3400-\u9fff])")
_LABEL = words(
    r"^\W*(?:name(?: des unterzeichners| und funktion(?: des unterzeichners)?|"
    r", funktion)?|unterzeichner(?:in)?|unterschrift|gezeichnet|gez\.)",
    r"^\W*(?:name(?: and (?:function|position|title))?(?: of (?:the )?signatory)?"
    r"|signatory|signed(?: by| for and on behalf of)?|signature)\b",
    r"^\W*(?:签字人|签署人|签名|签字|姓名)(?:\(盖章\))?",
)
_FUNCTION_LABEL = words(
    r"^\W*(?:funktion|stellung|position)\b", r"^\W*(?:function|position|title)\b", r"^\W*(?:职务|职位)"
)
_PLACE_DATE = re.compile(
    r"(?:^|\n|[:|]\s*)(?P<place>(?:[A-ZÄÖÜ]['’])?[A-ZÄÖÜ][a-zäöüßéè]+(?:['’][a-z]+)?(?:[ -](?:am|an der|im|bei|"
    r"ob|[A-ZÄÖÜ][a-zäöüß]+)){0,3}|[\u3400-\u9fff]{2,6}),?\s*(?:\b(?:den|the|am|"
    r"on))?\s*$"
)
_DATE_LABEL = words(
    r"^\W*(?:ort(?:,| und|/) ?datum|datum|ausstellungsdatum|ausgestellt am)",
    r"^\W*(?:place(?:,| and|/) ?date|date(?: of (?:issue|signature))?|issued(?: on)?)\b",
    r"^\W*(?:日期|签发日期|签署日期|地点[、,和及/ ]*日期)",
)
_NO_NAME = words(
    "unterschrift|datum|funktion|name|ort|stempel",
    "signature|date|function|place|stamp|position",
    "签|盖章|日期|职务|姓名|地点",
)


def signature(text: PdfText) -> Iterator[Proposal]:
    """Fields `place`, `issued`, `signatory`, `signatory_function`; a scrawl without a printed name gives none."""
    yield from labelled("issued", text, _DATE_LABEL, a_date)
    closing = place_and_date(text)
    yield from closing
    named = list(labelled("signatory", text, _LABEL, _a_name))
    if not named and closing:
        named = list(_name_near(text, closing[-1]))
    yield from named
    functions = list(labelled("signatory_function", text, _FUNCTION_LABEL, _a_function))
    yield from functions or _function_near(text, named)


def place_and_date(text: PdfText) -> list[Proposal]:
    """The last "Aalen, 12.03.2026" of the document: place and date of signing."""
    for day in reversed(list(days_in(text.flow))):
        before = _PLACE_DATE.search(text.flow[max(0, day.start - 60) : day.start])
        if before:
            start = day.start - len(before.group().lstrip("\n:| "))
            place = cited("place", before["place"], text, start, day.end)
            return [place, *(cited("issued", v, text, start, day.end, sure=day.sure) for v in day.values)]
    return []


def _a_name(text: str) -> Read | None:
    """The first name of a person; two capitalised words of a firm's name are none."""
    near = text[:NAME_REACH]
    firms = [(start, end) for start, end, _ in firms_in(near)]
    for found in (*_NAME.finditer(near), *_HAN_NAME.finditer(near)):
        of_firm = any(start < found.end() and found.start() < end for start, end in firms)
        if not of_firm and not _NO_NAME.search(found.group()) and not _FUNCTION.search(found.group()):
            return Read((one_line(found.group()),), found.end())
    return None


def _a_function(text: str) -> Read | None:
    found = _FUNCTION.search(text[:NAME_REACH])
    return Read((one_line(found.group()),), found.end()) if found else None


def _name_near(text: PdfText, closing: Proposal) -> Iterator[Proposal]:
    """The name that stands with a function near place and date; a name alone may be anybody's."""
    at = max((d.end for d in days_in(text.flow) if closing.value in d.values), default=0)
    near = text.flow[at : at + NAME_REACH]
    function = _FUNCTION.search(near)
    read = _a_name(near) if function else None
    if read:
        start = at + near.index(read.values[0].split()[0])
        yield cited("signatory", read.values[0], text, start, at + read.end, sure=False)


def _function_near(text: PdfText, named: list[Proposal]) -> Iterator[Proposal]:
    """The function after the last mention of the name that has one: above, the same person may be the contact."""
    for proposal in named[:1]:
        words_of_name = r"\s+".join(map(re.escape, proposal.value.split()))
        for at in reversed(list(re.finditer(words_of_name, text.flow))):
            found = _FUNCTION.search(text.flow, at.end(), at.end() + NAME_REACH)
            if found:
                yield cited("signatory_function", one_line(found.group()), text, at.start(), found.end())
                return
