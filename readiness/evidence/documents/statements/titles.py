"""How each type of statement is told: its title, and words only such a paper needs."""

from __future__ import annotations

from readiness.evidence.documents.signs import signs
from readiness.evidence.documents.wording import phrase

_KNOWN: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "registration": (
        (
            "registrierungsbestätigung",
            "bestätigung (?:der|ihrer|über die) registrierung",
            "registrierung (?:beim?|bei dem) (?:bsi|bundesamt)",
            "(?:confirmation of (?:nis-?2 )?registration|(?:nis-?2 )?registration confirmation)",
            "(?:nis-?2 )?(?:注册|登记)确认(?:书|函)?",
        ),
        (
            r"\bbsi\b",
            "sicherheit in der informationstechnik",
            "nis-?2",
            "wichtige einrichtung",
            "(?:important|essential) entity",
            "网络安全",
        ),
    ),
    "credit_rating": (
        (
            "(?:bonitäts|wirtschafts)(?:auskunft|zertifikat|bewertung|index|urkunde)",
            "rating(?:bericht|urkunde|zertifikat|bestätigung)",
            "(?:credit|business) (?:rating|report|information)",
            "(?:企业)?信用(?:评级|评价)?(?:报告|证书)",
        ),
        ("bonität", "rating", "score", "ausfallwahrscheinlichkeit", "probability of default", "信用"),
    ),
    "credit_limit": (
        (
            "(?:kredit)?limit(?:bestätigung|mitteilung|zusage|entscheidung)",
            "(?:kredit)?versicherungsschutz (?:für|auf) ",
            "deckungszusage",
            "credit (?:limit|insurance) (?:confirmation|decision|letter|notice)",
            "(?:confirmation of )(?:the )?credit limit",
            "(?:信用保险)?(?:信用)?(?:限额|额度)(?:通知|确认|批复)(?:书|函)?",
        ),
        (
            "kreditversicher",
            "warenkredit",
            "kreditlimit",
            "credit insur",
            "credit limit",
            "信用保险",
            "信用限额",
        ),
    ),
    "bond_line": (
        (
            "(?:aval(?:linie|kredit|rahmen|bestätigung)|bürgschafts(?:linie|rahmen|zusage|bestätigung))",
            "bankbestätigung",
            "bestätigung (?:der|des|über|einer) .{0,40}(?:aval|bürgschaft)",
            "(?:bond|bonding|guarantee|surety) (?:line|facility)(?: (?:confirmation|letter))?",
            "bank (?:reference|confirmation)",
            "(?:保函|担保)(?:额度|授信)(?:确认|证明)?(?:书|函)?",
            "银行(?:资信证明|确认函)",
        ),
        (r"\baval", "bürgschaft", r"\bbonds?\b", "guarantee", "surety", "保函", "担保"),
    ),
    "continuity_plan": (
        (
            "(?:notfall|wiederanlauf|kontinuitäts|betriebskontinuitäts)(?:plan|handbuch|konzept)",
            "business[- ]continuity(?:[- ](?:plan|management|handbook))?",
            "(?:emergency|recovery|contingency|disaster recovery) plan",
            "业务连续性(?:计划|管理)?",
            "应急(?:预案|计划)",
        ),
        (
            "wiederanlauf",
            "ausfall",
            "übung",
            "recovery",
            "outage",
            "drill",
            "exercise",
            "恢复",
            "演练",
            "中断",
        ),
    ),
    "code_of_conduct": (
        (
            "(?:verhaltens|ethik)kodex",
            "(?:our |supplier )?code of (?:business )?(?:conduct|ethics)",
            "(?:商业|供应商|员工)?行为(?:准则|规范)",
        ),
        (
            "korruption",
            "menschenrecht",
            "kinderarbeit",
            "corruption",
            "briber",
            "human rights",
            "child labou?r",
            "贿赂",
            "腐败",
            "人权",
            "童工",
        ),
    ),
    "sustainability_rating": (
        (
            "ecovadis",
            "nachhaltigkeits(?:bewertung|rating)",
            "sustainability (?:rating|scorecard)",
            "saq(?: \\d(?:\\.\\d)?)?[- ](?:ergebnis|bewertung|rating|result)",
            "可持续(?:发展)?(?:评级|评分)",
        ),
        ("score", "punkte", "medaille", "medal", "percentile", "scorecard", "得分", "评分"),
    ),
    "sustainability_report": (
        (
            "(?:vsme[- ])?nachhaltigkeits(?:bericht|erklärung)",
            "(?:vsme |sustainability |esg )(?:report|statement|bericht)",
            "vsme[- ](?:bericht|report)",
            "可持续(?:发展)?报告",
        ),
        ("treibhausgas", "scope 1", "energieverbrauch", "vsme", "emission", "温室气体", "排放", "能源"),
    ),
    "acceptance": (
        (
            "(?:werks|vor|end)?abnahme(?:protokoll|bericht|prüfung)",
            "(?:factory |site |final |preliminary )?acceptance (?:test )?(?:protocol|report|record|certificate)",
            "(?:fat|sat)[- ](?:protokoll|protocol|report|bericht|record)",
            "(?:工厂|现场|最终|出厂)?验收(?:报告|记录|单|证书)",
        ),
        ("abnahme", "prüfling", "cmk", "acceptance", "验收"),
    ),
    "service_level": (
        (
            "service[- ]?(?:level|blatt|schein|vereinbarung|zusage)",
            "service (?:sheet|promise|agreement|description)",
            "(?:servicevertrag|kundendienst(?:blatt|zusage)?)",
            "(?:售后)?服务(?:水平)?(?:协议|承诺|说明)",
        ),
        (
            "reaktionszeit",
            "hotline",
            "fernwartung",
            "techniker",
            "response time",
            "remote",
            r"on[- ]site",
            "响应时间",
            "远程",
            "热线",
        ),
    ),
    "metal_content": (
        (
            "(?:erklärung|angaben?|auskunft|nachweis) (?:zum|über|zu) .{0,24}(?:metall|stahl)(?:gehalt|anteil|inhalt)",
            "metall(?:gehalt|anteil|inhalt)(?:serklärung|sangaben)?",
            "(?:statement|declaration) (?:on|of) (?:the )?(?:metal|steel).{0,20}content",
            r"(?:us )?(?:section|sec\.) 232",
            "metal content (?:statement|declaration)",
            "金属(?:含量|成分)(?:声明|说明)?",
        ),
        ("schmelz", "stahl", "aluminium", r"\bmelt", r"\bsmelt", r"\bcast\b", "熔炼", "浇铸", "钢"),
    ),
    "magnets": (
        (
            "(?:material)?(?:erklärung|angaben|auskunft).{0,30}(?:magnet|seltene[nr]? erden)",
            "magnet(?:erklärung|datenblatt|angaben)",
            "(?:statement|declaration|information) (?:on|of|about) .{0,30}(?:magnet|rare earth)",
            "(?:permanent )?magnet (?:statement|data(?: sheet)?|declaration)",
            "(?:永)?磁(?:体|铁|钢)(?:材料)?(?:声明|说明|数据)",
        ),
        ("ndfeb", "neodym", "samarium", "smco", "ferrit", "dysprosium", "terbium", "钕", "钐", "镝", "铽"),
    ),
    "refrigerant": (
        (
            "kältemittel(?:[- ]?(?:datenblatt|angaben|erklärung|nachweis))",
            "(?:technisches )?datenblatt.{0,24}(?:kühl(?:gerät|aggregat)|chiller|rückkühl)",
            "(?:refrigerant|chiller) (?:data(?: sheet)?|statement|declaration)",
            "(?:制冷剂|冷水机)(?:数据|说明|声明|技术)",
        ),
        (r"\bgwp\b", "treibhauspotenzial", "kältemittel", "refrigerant", "制冷剂"),
    ),
    "data_sheet": (
        (
            "(?:informationsblatt|datenblatt|informationen?).{0,30}(?:data act|datenverordnung|"
            "produktdaten|maschinendaten)",
            "(?:data act|product data|machine data)[ -](?:information|sheet|notice|blatt)",
            "vorvertragliche information(?:en)?",
            "pre-?contractual information",
            "(?:数据法|产品数据|机器数据)(?:说明|信息|告知)",
        ),
        (
            "echtzeit",
            "datenformat",
            "datenvolumen",
            "real[- ]time",
            "data format",
            "2023/2854",
            "data act",
            "实时",
            "数据格式",
            "数据量",
        ),
    ),
    "delivery_documents": (
        (
            "(?:dokumentations|unterlagen|dokumenten)(?:liste|übersicht|plan)",
            "liste der (?:dokumente|unterlagen|dokumentation)",
            "(?:list of )?(?:delivery|accompanying|technical) (?:documents|documentation)(?: list)?",
            "document(?:ation)? (?:list|index|register)",
            "(?:随机|交付|技术)(?:文件|资料)(?:清单|目录)",
        ),
        (
            "betriebsanleitung",
            "stromlaufplan",
            "ersatzteilliste",
            "manual",
            "circuit diagram",
            "spare parts? list",
            "手册",
            "电路图",
            "备件",
        ),
    ),
}

STATEMENT_SIGNS = tuple(
    signs("statement", phrase(*title), phrase(*body), variant) for variant, (title, body) in _KNOWN.items()
)
