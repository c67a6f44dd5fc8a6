"""Papers of the management: registration for cyber security, continuity plan, code of conduct, sustainability."""

from __future__ import annotations

from readiness.evidence.documents.statements.asked import Ask, Looked, Tell
from readiness.evidence.documents.statements.common import HOLDER, ISSUED, ISSUER, UNTIL
from readiness.evidence.documents.wording import words

GOVERNANCE: dict[str, tuple[Looked, ...]] = {
    "registration": (
        HOLDER,
        ISSUED,
        Tell("authority", words("bundesamt für sicherheit in der informationstechnik", r"\bbsi\b"), "BSI"),
        Ask(
            "authority",
            words(
                "^(?:behörde|zuständige behörde)",
                "^(?:authority|competent authority)",
                "^(?:主管机关|主管部门)",
            ),
            "line",
        ),
        Ask(
            "registration_no",
            words(
                r"(?:registrier(?:ungs)?|melde|einrichtungs)[- ]?(?:nr\b\.?|nummer|id\b|kennung)",
                r"registration (?:no\b\.?|number|id\b)|entity id\b",
                "(?:注册|登记)(?:编号|号)",
            ),
            "code",
        ),
        Tell(
            "entity_class",
            words("besonders wichtige einrichtung", "essential entity", "关键实体|基本实体"),
            "essential",
        ),
        Tell(
            "entity_class",
            words(r"(?<!besonders\s)wichtige einrichtung", "important entity", "重要实体"),
            "important",
        ),
        Ask(
            "contact_point",
            words(
                "^(?:kontaktstelle|ansprechstelle)",
                "^(?:point of contact|contact point)",
                "^(?:联络点|联系点)",
            ),
            "line",
        ),
        Tell(
            "round_the_clock",
            words(
                r"24 ?/ ?7|rund um die uhr|24 stunden (?:erreichbar|besetzt)",
                "round the clock|around the clock",
                "全天候|7 ?x ?24",
            ),
        ),
        Tell("reporting_hours", words(r"\b24 ?(?:stunden|std|hours|h\b|小时)"), "24"),
        Tell("reporting_hours", words(r"\b72 ?(?:stunden|std|hours|h\b|小时)"), "72"),
        Tell(
            "management_trained",
            words(
                "(?:geschäftsleitung|leitungsorgan)[^.]{0,60}(?:geschult|schulung)",
                "management[^.]{0,60}train(?:ed|ing)",
                "管理层[^。]{0,20}培训",
            ),
        ),
    ),
    "continuity_plan": (
        ISSUED,
        Ask(
            "plan_owner",
            words(
                "^(?:verantwortlich(?:er|e)?|planverantwortlich\\w*|eigner)",
                "^(?:owner|plan owner|responsible)",
                "^(?:负责人|责任人)",
            ),
            "line",
        ),
        Tell(
            "plan_cases",
            words(
                "(?:ausfall|verlust)[^.\n]{0,30}(?:werk|standort|fertigung|halle)",
                "loss of (?:the )?(?:plant|site|production)",
                "(?:工厂|生产)(?:中断|停产|损失)",
            ),
            "plant",
        ),
        Tell(
            "plan_cases",
            words(
                r"(?:ausfall|verlust)[^.\n]{0,30}\b(?:it|edv|erp)\b",
                r"(?:loss|outage|failure) of (?:the )?it\b|it outage",
                "(?:信息系统|IT) ?(?:中断|故障)",
            ),
            "it_systems",
        ),
        Tell(
            "plan_cases",
            words(
                "(?:ausfall|verlust)[^.\n]{0,40}(?:lieferant|zulieferer)",
                "(?:loss|failure) of (?:a |the )?(?:critical )?supplier",
                "(?:关键)?供应商(?:中断|停供)",
            ),
            "supplier",
        ),
        Ask(
            "recovery_weeks",
            words(
                "(?:wiederanlauf|wiederherstellungs?)(?:zeit|dauer)?(?: (?:nach|in|innerhalb von))?",
                r"recovery (?:time|within)|\brto\b",
                "恢复时间|恢复期",
            ),
            "weeks",
        ),
        Ask(
            "tested_on",
            words(
                "(?:letzte |zuletzt )?(?:übung|notfallübung|test|erprobt|geübt|getestet)(?: (?:am|vom))?",
                "(?:last )?(?:drill|exercise|test(?:ed)?|rehears\\w+)(?: (?:on|of|date))?",
                "(?:最近)?(?:演练|测试)(?:日期|于)?",
            ),
            "month",
        ),
        Ask(
            "alternative_site",
            words(
                "^(?:ausweich(?:standort|fertigung|partner)|ersatzstandort)",
                "^(?:alternative|substitute|backup) (?:site|plant|partner)",
                "^(?:备用|替代)(?:工厂|地点|伙伴|场所)",
            ),
            "line",
        ),
        Ask(
            "emergency_contact",
            words(
                "^(?:notfallkontakt|notfallnummer|krisenstab)",
                "^emergency (?:contact|number|phone)",
                "^(?:紧急|应急)(?:联系人|联系电话|电话)",
            ),
            "line",
        ),
    ),
    "code_of_conduct": (
        HOLDER,
        ISSUED,
        Tell(
            "complaint_channel",
            words(
                "hinweisgeber|beschwerde(?:stelle|verfahren|kanal)|meldestelle",
                "whistle-?blow|complaints? (?:channel|procedure)|report(?:ing)? (?:line|channel)",
                "举报|投诉(?:渠道|机制)",
            ),
        ),
    ),
    "sustainability_report": (
        HOLDER,
        ISSUED,
        Ask(
            "reporting_year",
            words(
                "berichts(?:jahr|zeitraum)|geschäftsjahr",
                "(?:reporting|financial|fiscal) (?:year|period)",
                "报告(?:年度|期间)|财政年度",
            ),
            "year",
        ),
        Tell("report_standard", words(r"\bvsme\b"), "VSME"),
        Tell("report_standard", words(r"\besrs\b"), "ESRS"),
        Tell("report_standard", words(r"\bgri\b"), "GRI"),
    ),
    "sustainability_rating": (
        HOLDER,
        ISSUER,
        Tell("issuer", words("ecovadis"), "EcoVadis"),
        Tell("issuer", words(r"\bnqc\b|supplier ?assurance"), "NQC"),
        ISSUED,
        UNTIL,
        Ask(
            "score",
            words("gesamtpunktzahl|punktzahl|gesamtbewertung", "(?:overall |total )?score", "总分|得分|评分"),
            "number",
        ),
        Ask(
            "sites",
            words(
                "^(?:standort|bewertete[rn]? standort)",
                "^(?:site|location|assessed site)",
                "^(?:地点|场所|工厂)",
            ),
            "line",
        ),
    ),
}
