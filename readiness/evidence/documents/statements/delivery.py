"""Papers that go with a machine or its service: acceptance, documents before acceptance, service, machine data."""

from __future__ import annotations

from readiness.evidence.documents.statements.asked import Ask, Looked, Tell
from readiness.evidence.documents.statements.common import HOLDER, ISSUED, MODEL, PRODUCT
from readiness.evidence.documents.wording import words

_KINDS = (
    (
        "manual",
        words(
            "betriebsanleitung|bedienungsanleitung|montageanleitung",
            r"\b(?:operating |assembly )?(?:manual|instructions)\b",
            "(?:操作|使用|装配)(?:手册|说明书)",
        ),
    ),
    (
        "circuit_diagram",
        words(
            "stromlaufplan|schaltplan|eplan",
            "circuit diagram|wiring diagram|electrical schematic",
            "电路图|电气图",
        ),
    ),
    (
        "model",
        words(
            r"3d-modell|step-?datei|\bstep\b|cad-modell", r"3d model|cad model|step file", "三维模型|3D ?模型"
        ),
    ),
    ("spare_parts_list", words("ersatzteilliste", "spare[- ]?parts? list", "备件(?:清单|表)")),
    ("risk_assessment", words("risikobeurteilung", "risk assessment", "风险评估")),
    (
        "declaration",
        words(
            "konformitätserklärung|einbauerklärung",
            "declaration of (?:conformity|incorporation)",
            "(?:符合性|合格|组装)声明",
        ),
    ),
    ("maintenance_plan", words("wartungsplan", "maintenance (?:plan|schedule)", "维护计划|保养计划")),
    (
        "container",
        words("vdi ?2770"),
    ),
)
_LANGUAGES = (
    ("de", words("deutsch", r"\bgerman\b", "德语|德文")),
    ("en", words("englisch", r"\benglish\b", "英语|英文")),
    ("zh", words("chinesisch", r"\b(?:chinese|mandarin)\b", "中文|汉语")),
    ("fr", words("französisch", r"\bfrench\b", "法语")),
    ("it", words("italienisch", r"\bitalian\b", "意大利语")),
    ("es", words("spanisch", r"\bspanish\b", "西班牙语")),
    ("pl", words("polnisch", r"\bpolish\b", "波兰语")),
    ("cs", words("tschechisch", r"\bczech\b", "捷克语")),
)

DELIVERY: dict[str, tuple[Looked, ...]] = {
    "acceptance": (
        Tell(
            "test_stage",
            words(r"\bfat\b|werksabnahme|vorabnahme", "factory acceptance", "工厂验收|出厂验收"),
            "FAT",
        ),
        Tell(
            "test_stage",
            words(
                r"\bsat\b|endabnahme|abnahme beim kunden",
                "site acceptance|final acceptance",
                "现场验收|最终验收",
            ),
            "SAT",
        ),
        PRODUCT,
        MODEL,
        Ask(
            "serial_no",
            words(
                r"(?:serien|maschinen|fabrik)[- ]?(?:nr\b\.?|nummer)",
                r"(?:serial|machine) (?:no\b\.?|number)",
                "(?:序列|机器|出厂)(?:编号|号)",
            ),
            "code",
        ),
        ISSUED,
        Ask(
            "accepted",
            words(
                "^(?:abgenommen|abnahme erteilt|bestanden)",
                "^(?:accepted|passed|acceptance granted)",
                "^(?:验收(?:合格|通过)|合格)",
            ),
            "flag",
        ),
        Tell(
            "accepted",
            words(
                "(?:nicht|keine) (?:abgenommen|abnahme)|abnahme verweigert",
                "not accepted|acceptance refused|failed",
                "验收不合格|未通过",
            ),
            "no",
        ),
        Tell(
            "accepted",
            words(
                "(?:maschine|anlage|gerät)[^.]{0,40}(?:abgenommen)|abnahme (?:wird|ist) (?:hiermit )?erteilt",
                "(?:is|was|are|has been) (?:hereby )?accepted",
                "验收合格|验收通过",
            ),
            sure=False,
        ),
        Ask(
            "open_points",
            words(
                "(?:anzahl )?(?:offene[rn]? punkte|restpunkte|mängel)",
                "(?:number of )?(?:open (?:points|items)|punch list)",
                "(?:未关闭|遗留)(?:问题|项)",
            ),
            "number",
        ),
        Ask("cm", words(r"\bcm\b(?!k)[^\d\n]{0,12}"), "number"),
        Ask("cmk", words(r"\bcmk\b[^\d\n]{0,12}"), "number"),
        Ask(
            "availability_rate",
            words(
                "(?:technische )?verfügbarkeit(?:sgrad)?",
                "(?:technical )?availability",
                "(?:技术)?可用(?:率|性)",
            ),
            "per_cent",
        ),
        Ask("mtbf_hours", words(r"\bmtbf\b", "平均(?:故障间隔|无故障)(?:工作)?时间"), "number"),
        Ask("mttr_hours", words(r"\bmttr\b", "平均修复时间"), "number"),
    ),
    "delivery_documents": (
        PRODUCT,
        ISSUED,
        *(Tell("papers_listed", wording, kind) for kind, wording in _KINDS),
        *(Tell("papers_languages", wording, code) for code, wording in _LANGUAGES),
        Ask(
            "days_before_fat",
            words(
                "(?:tage vor (?:der )?(?:werks)?abnahme|vorlauf(?: vor (?:der )?(?:werks)?abnahme)?)",
                "days before (?:the )?(?:fat|factory acceptance|acceptance)",
                "(?:工厂)?验收前(?:天数|提前)?",
            ),
            "number",
        ),
    ),
    "service_level": (
        HOLDER,
        ISSUED,
        Ask(
            "regions",
            words(
                "^(?:regionen|länder|einsatzgebiet|gebiet|märkte)",
                "^(?:regions?|countries|territor\\w+|markets)",
                "^(?:地区|区域|国家|市场)",
            ),
            "line",
        ),
        *(Tell("service_languages", wording, code) for code, wording in _LANGUAGES),
        Ask(
            "remote_hours",
            words(
                "(?:fern(?:hilfe|wartung|unterstützung|diagnose)|remote)[^\\d\n]{0,40}(?:innerhalb von|binnen|in)?",
                "remote (?:help|support|response|assistance)[^\\d\n]{0,40}",
                "远程(?:支持|协助|响应)[^\\d\n]{0,20}",
            ),
            "hours",
        ),
        Ask(
            "on_site_hours",
            words(
                "(?:vor ort|techniker|monteur)[^\\d\n]{0,40}(?:innerhalb von|binnen|in)?",
                "(?:on[- ]site|engineer|technician)[^\\d\n]{0,40}",
                "(?:现场|工程师)(?:到达|响应|服务)?[^\\d\n]{0,20}",
            ),
            "hours",
        ),
        Ask(
            "hotline_hours",
            words(
                "^(?:hotline|servicezeit(?:en)?|erreichbarkeit)",
                "^(?:hotline|service hours|reachable)",
                "^(?:热线|服务时间)",
            ),
            "line",
        ),
        Tell(
            "remote_release",
            words(
                "(?:freigabe|freigegeben|freischalt\\w*)[^.]{0,60}(?:kunde|betreiber)|(?:kunde|betreiber)[^.]{0,60}(?:freigib|gibt[^.]{0,30}frei|freigabe|freischalt)",
                "(?:released|approved|enabled|opened) by the (?:customer|operator)|customer (?:releases|approves|enables)",
                "(?:客户|用户)(?:授权|批准|放行)",
            ),
        ),
        Tell(
            "remote_named_user",
            words(
                "(?:benannte|namentliche?|persönliche?)[nrs]? (?:benutzer|nutzer|konto|konten|zugang)",
                "named (?:user|account)|personal account",
                "实名(?:用户|账号)",
            ),
        ),
        Tell(
            "remote_second_factor",
            words(
                "zwei-?faktor|zweite[rnm]? faktor|mehrfaktor|multi-?faktor|\\bmfa\\b|\\b2fa\\b",
                "(?:two|multi|second)[- ]factor",
                "双因素|多因素",
            ),
        ),
        Tell(
            "remote_log",
            words(
                "protokollier|sitzungsprotokoll|aufgezeichnet",
                r"\b(?:logged|session log|recorded|audit log)\b",
                "记录会话|操作日志|会话日志|全程记录",
            ),
        ),
    ),
    "data_sheet": (
        PRODUCT,
        ISSUED,
        Ask(
            "data_types",
            words(
                "^(?:datenarten|art(?:en)? der daten|daten)",
                "^(?:data types|types? of data|data generated)",
                "^(?:数据(?:类型|种类))",
            ),
            "line",
            colon=True,
        ),
        Ask(
            "data_format",
            words("^(?:datenformat|format)", "^(?:data format|format)", "^(?:数据)?格式"),
            "line",
        ),
        Ask(
            "data_volume",
            words(
                "^(?:datenvolumen|datenmenge|umfang|volumen)",
                "^(?:(?:estimated )?(?:data )?volume|amount of data)",
                "^数据(?:量|规模)",
            ),
            "line",
        ),
        Ask(
            "real_time",
            words("(?:in )?echtzeit(?:daten)?", "real[- ]?time(?: data)?", "实时(?:数据)?"),
            "flag",
        ),
        Ask(
            "data_storage",
            words(
                "^(?:speicher(?:ung|ort|dauer)|aufbewahrung)",
                "^(?:storage|stored|retention)(?: location| period)?",
                "^(?:存储|保存)(?:位置|期限|方式)?",
            ),
            "line",
        ),
        Ask(
            "data_access",
            words(
                "^(?:zugang|zugriff|abruf|bereitstellung)",
                "^(?:access|retrieval|interface)",
                "^(?:访问|获取|接口)(?:方式)?",
            ),
            "line",
        ),
    ),
}
