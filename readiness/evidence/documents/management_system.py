"""Certificates of a management system: whose, which sites, what for, how long, given out and accredited by whom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from readiness.evidence.documents.labels import Read, a_code, a_date, a_text, cited, labelled, stated
from readiness.evidence.documents.parties import a_firm, addresses_in, firms_in
from readiness.evidence.documents.pdf_text import PdfText
from readiness.evidence.documents.proposals import Proposal
from readiness.evidence.documents.validity import of_this_cycle, validity
from readiness.evidence.documents.wording import one_line, quoted, words

OWNER_REACH = 160
OWNER_LINES = 4
"""Characters and lines between a firm's name, or a label, and the address that belongs to it."""

_HOLDER_LABEL = words(
    r"^(?:zertifikats?inhaber|organisation|unternehmen|firma|geltend für)\b",
    r"^(?:certificate holder|organi[sz]ation|company|certified (?:company|client)|client)\b",
    "^(?:获证组织|获证企业|组织名称|企业名称|公司名称|受审核方|持证人)(?:名称)?",
)
_HOLDER_PHRASE = words(
    "(?:bescheinigt|bestätigt|zertifiziert)(?: hiermit)?,? dass(?: das unternehmen|"
    " die (?:firma|organisation)| der betrieb)?",
    "hiermit wird bescheinigt,? dass(?: das unternehmen| die (?:firma|organisation))?",
    "(?:certif(?:y|ies)|confirms|attests) that(?: the (?:management system|quality management system)"
    " of)?(?: the (?:company|organi[sz]ation))?",
    "(?:has been )?(?:issued|awarded|granted) to",
    "兹证明|特此证明|证明",
)
_SITES = words(
    r"^(?:mit den |an den |für die )?(?:zertifizierte[rn]? )?(?:standorte?n?|betriebsstätten?|niederlassung(?:en)?"
    r"|produktionsstätten?|adresse|anschrift)(?: \(.{0,30}\))?\b",
    r"^(?:with |at )?(?:the )?(?:following )?(?:certified |registered )?(?:sites?|locations?|facilit(?:y|ies)|address(?:es)?|premises)\b",
    "^(?:获证|认证|注册|生产|经营)?(?:场所|地址|地点|现场)",
)
_ANNEX = words("^(?:anlage|anhang|annex|appendix|schedule|附件|附录)\\b.{0,60}")
_SCOPE = words(
    r"(?:^|/ ?)(?:für (?:den|folgenden) )?(?:geltungsbereich|anwendungsbereich|tätigkeitsbereich)\b",
    r"(?:^|/ ?)(?:for the )?(?:scope(?: of (?:certification|registration|activities|"
    r"the (?:certificate|management system)))?|activities)\b",
    "(?:^|/ ?)(?:认证|覆盖|适用)(?:的)?(?:范围|业务范围)",
)
_SCOPE_PHRASE = words(
    "(?:für|in) (?:den|dem|folgenden)? ?(?:geltungs|anwendungs)bereich[:\\s]*",
    "(?:for|with) the (?:following )?scope(?: of)?[:\\s]*",
    "(?:for|covering) the following activities[:\\s]*",
    "(?:认证|覆盖|适用)范围(?:为|是)?[:\\s]*",
)
_NUMBER = words(
    r"(?:zertifikat(?:s|e)?|registrier(?:ungs)?)[- ]?(?:registrier)?[- ]?(?:nr\b\.?|nummer)",
    r"(?:certificate|registration)(?: registration)? (?:no\b\.?|number)",
    r"zertifikat nr\.",
    "(?:证书|注册|认证)(?:注册)?(?:编号|号码|号)",
)
_ISSUED = words(
    r"ausstellungsdatum|ausgestellt am|ausgabedatum|datum der ausstellung|erteilt am",
    r"(?:date of issue|issue date|issued(?: on)?|date issued)\b",
    "发证日期|颁证日期|签发日期|颁发日期|换证日期",
)
_BODY_LABEL = words(
    "zertifizierungsstelle(?: der| des)?", "certification body(?: of)?", "(?:认证机构|发证机构)(?:名称)?"
)
_CERTIFIES = words(
    r"\A\W{0,3}(?:\w+\W+){0,3}?(?:bescheinigt|bestätigt|zertifiziert|(?:hereby )?certifies|兹证明)"
)
_ACCREDITATION = (
    ("DAkkS", r"\bDAkkS\b|Deutsche\s+Akkreditierungsstelle|\bD-ZM-\d"),
    ("UKAS", r"\bUKAS\b"),
    ("CNAS", r"\bCNAS\b|中国合格评定国家认可委员会"),
    ("ANAB", r"\bANAB\b"),
    ("SAS", r"Schweizerische\s+Akkreditierungsstelle|Swiss\s+Accreditation\s+Service|\bSCESm\s?\d"),
    ("Akkreditierung Austria", r"Akkreditierung\s+Austria"),
    ("ACCREDIA", r"\bACCREDIA\b"),
    ("Cofrac", r"\bCOFRAC\b"),
    ("RvA", r"\bRvA\b|Raad\s+voor\s+Accreditatie"),
    ("IAF MLA", r"\bIAF\s+MLA\b|\bIAF\s+Multilateral"),
)
_ACCREDITATION_NO = re.compile(
    r"(?<![\w-])(?:D-ZM-\d{5}-\d\d-\d\d|SCESm?\s?\d{3,4}|CNAS\s?C\d{3}-[A-Z])(?![\w-])"
)


_KNOWN_BODY = re.compile(
    r"\bTÜV\s+(?:SÜD|NORD|Rheinland|Hessen|Thüringen|Austria|Saarland)(?:[ ][A-Z][\w-]+){0,3}"
    r"|\bDEKRA\s+Certification"
    r"|\bBureau\s+Veritas\s+Certification|\bDQS\b|\bLRQA\b|\bDNV\b|\bSGS\b|\bIntertek\b|\bKiwa\b|中国质量认证中心"
)
_SCOPE_END = words(
    r"\n(?:hat )?(?:ein|das|die|durch|dieses?|mit|zertifi|gültig|erfüllt)\b",
    r"\n(?:has|have|an?|this|the|through|valid|certificate|is in|complies|conforms)\b",
    "\n(?:符合|有效|发证|证书|本证书|该体系|注册)",
)


def management_system(text: PdfText) -> Iterator[Proposal]:
    """What the paper says. Whether the certificate was ever given out is known to the body's register alone."""
    bodies = list(_body(text))
    holders = list(_holder(text, {body.value for body in bodies}))
    yield from bodies
    yield from holders
    yield from sites(text, {h.value for h in holders}, {b.value for b in bodies})
    yield from _scope(text)
    yield from labelled("certificate_no", text, _NUMBER, a_code)
    yield from of_this_cycle(labelled("issued", text, _ISSUED, a_date))
    yield from validity(text)
    for name, pattern in _ACCREDITATION:
        found = re.search(pattern, text.flow)
        if found:
            yield cited("accreditation", name, text, found.start(), found.end())
    for found in _ACCREDITATION_NO.finditer(text.flow):
        yield cited("accreditation_no", found.group(), text, found.start(), found.end())


def _body(text: PdfText) -> Iterator[Proposal]:
    """The firm that is labelled as the body, or the one that says "certifies that"; else a well-known name."""
    found = list(labelled("body", text, _BODY_LABEL, a_firm))
    for _, end, name in firms_in(text.flow):
        if _CERTIFIES.match(text.flow[end : end + OWNER_REACH]):
            found.append(cited("body", name, text, end - len(name), end))
    known = _KNOWN_BODY.search(text.flow)
    if not found and known:
        found.append(cited("body", one_line(known.group()), text, known.start(), known.end(), sure=False))
    yield from found


def _holder(text: PdfText, bodies: set[str]) -> Iterator[Proposal]:
    found = [
        *labelled("holder", text, _HOLDER_LABEL, a_firm),
        *stated("holder", text, _HOLDER_PHRASE, a_firm),
    ]
    holders = [holder for holder in found if holder.value not in bodies]
    if not holders:
        others = [firm for firm in firms_in(text.flow) if firm[2] not in bodies]
        holders = [cited("holder", name, text, s, e, sure=False) for s, e, name in others[:1]]
    yield from holders


def sites(text: PdfText, holders: AbstractSet[str], bodies: AbstractSet[str]) -> Iterator[Proposal]:
    """Every address that follows the holder's name, a label for sites or the title of an annex.

    An address that follows another firm is that firm's, unless it stands in the annex: there, sister firms
    are listed. The body's own address is never a site.
    """
    for page in text.pages:
        annex = next((r for r, _, cell in page.places() if _ANNEX.match(cell.text)), len(page.rows))
        found: list[str] = []
        for r, c, cell in page.places():
            block = page.block(r, c)
            for start, end, address in addresses_in(block):
                if start >= len(cell.text) or any(address in whole for whole in found):
                    continue  # it belongs to the next line, or was read with the line above
                before = f"{page.above(r, c, OWNER_LINES)} {block[:start]}"[-OWNER_REACH:]
                if (r > annex and _owner(before) not in bodies) or _is_site(before, holders):
                    found.append(address)
                    yield Proposal("sites", address, page.place(page.rows[r]), quoted(block, start, end))


def _owner(before: str) -> str | None:
    """The firm named last before an address."""
    return max(firms_in(before), default=(0, 0, None))[2]


def _is_site(before: str, holders: AbstractSet[str]) -> bool:
    """True if the holder's name or a label for sites comes last before the address."""
    end, name = max(((end, name) for _, end, name in firms_in(before)), default=(0, None))
    labels = list(_SITES.finditer(before))
    return name in holders or (bool(labels) and labels[-1].start() >= end)


def _scope(text: PdfText) -> Iterator[Proposal]:
    found = [
        *labelled("scope", text, _SCOPE, _a_scope),
        *stated("scope", text, _SCOPE_PHRASE, _a_scope, sure=False),
    ]
    yield from found[:1]


def _a_scope(text: str) -> Read | None:
    """The wording up to the sentence that goes on with the system or the validity."""
    end = _SCOPE_END.search(text, 1)
    return a_text(text[: end.start()] if end else text)
