"""Papers on what is inside: metals for US duty, magnets and rare earths, refrigerant."""

from __future__ import annotations

from readiness.evidence.documents.statements.asked import Ask, Looked, Tell
from readiness.evidence.documents.statements.common import ISSUED, MODEL, PRODUCT
from readiness.evidence.documents.wording import words

MATERIAL: dict[str, tuple[Looked, ...]] = {
    "metal_content": (
        PRODUCT,
        MODEL,
        ISSUED,
        Ask(
            "steel_kg",
            words(
                "(?:stahl|eisen)(?:gehalt|anteil|gewicht|masse)?",
                "(?:steel|iron)(?: content| weight| mass)?",
                "钢(?:铁)?(?:含量|重量|质量)?",
            ),
            "kilograms",
        ),
        Ask(
            "aluminium_kg",
            words(
                "alumini?um(?:gehalt|anteil|gewicht|masse| content| weight| mass)?", "铝(?:含量|重量|质量)?"
            ),
            "kilograms",
        ),
        Ask(
            "copper_kg",
            words(
                "kupfer(?:gehalt|anteil|gewicht|masse)?",
                "copper(?: content| weight| mass)?",
                "铜(?:含量|重量|质量)?",
            ),
            "kilograms",
        ),
        Ask(
            "melt_country",
            words(
                "(?:schmelz|gieß|guss|erschmelzungs)land|land der (?:schmelze|erschmelzung)",
                "country of (?:melt(?: and pour)?|smelt|cast)|melt(?:ed)? (?:and pour(?:ed)? )?(?:country|in)|smelt(?:ed)? (?:country|in)",
                "(?:熔炼|冶炼|浇铸)(?:国|地)",
            ),
            "line",
        ),
        Ask(
            "customs_code",
            words(
                "(?:hts|hs|zolltarif|warentarif)[- ]?(?:nummer|nr\\b\\.?|code)?",
                "(?:hts(?:us)?|hs|tariff)(?: (?:code|number|no\\b\\.?))?",
                "(?:海关编码|税号|HTS)",
            ),
            "code",
        ),
        Ask("incoterms", words("incoterms?|lieferbedingung", "delivery terms?", "贸易术语"), "line"),
    ),
    "magnets": (
        PRODUCT,
        MODEL,
        ISSUED,
        Tell("magnet_type", words(r"ndfeb|nd-?fe-?b|neodym\w*", "钕铁硼"), "NdFeB"),
        Tell("magnet_type", words(r"smco|samarium[- ]?[ck]obalt\w*", "钐钴"), "SmCo"),
        Tell("magnet_type", words("ferrit\\w*(?:magnet)?", "铁氧体"), "ferrite"),
        Tell("magnet_type", words("alnico", "铝镍钴"), "AlNiCo"),
        Ask(
            "magnet_grams",
            words(
                "magnet(?:gewicht|masse)|(?:gewicht|masse) der magnete",
                "(?:magnet (?:weight|mass)|(?:weight|mass) of (?:the )?magnets?)",
                "磁(?:体|铁|钢)(?:重量|质量)",
            ),
            "grams",
        ),
        Ask(
            "heavy_rare_earths",
            words(
                "(?:dysprosium|terbium|schwere seltene erden|dy ?/ ?tb)[^\n:]{0,30}",
                "(?:heavy rare earths?)[^\n:]{0,30}",
                "(?:镝|铽|重稀土)[^\n:：]{0,10}",
            ),
            "flag",
        ),
        Tell(
            "heavy_rare_earths",
            words(
                "(?:frei von|ohne|keine?n?) (?:dysprosium|terbium|schwere[nr]? seltene[nr]? erden)",
                "(?:free of|without|no) (?:dysprosium|terbium|heavy rare earths?)",
                "不含(?:镝|铽|重稀土)",
            ),
            "no",
        ),
        Ask(
            "magnet_origin",
            words(
                "(?:herkunft|ursprung)(?:sland)? der magnete",
                "(?:origin|country of origin) of (?:the )?magnets?|magnets? made in",
                "磁(?:体|铁|钢)(?:原产地|产地)",
            ),
            "line",
        ),
        Ask(
            "magnet_licence",
            words("(?:export|ausfuhr)(?:lizenz|genehmigung)", "export licen[cs]e", "出口(?:许可|许可证)"),
            "line",
        ),
        Ask(
            "stock_weeks",
            words(
                "(?:lager)?(?:reichweite|bestand|vorrat)",
                "(?:stock|cover|inventory)(?: of)?",
                "库存(?:周数|覆盖)?",
            ),
            "weeks",
        ),
    ),
    "refrigerant": (
        PRODUCT,
        MODEL,
        ISSUED,
        Ask("refrigerant", words("^kältemittel", "^refrigerant", "^制冷剂"), "code"),
        Ask(
            "gwp",
            words(
                r"\bgwp\b(?: ?\(?100\)?)?|treibhauspotenzial", "global warming potential", "全球变暖潜能值"
            ),
            "number",
        ),
        Ask(
            "charge_kg",
            words(
                "(?:kältemittel)?füllmenge|füllgewicht",
                "(?:refrigerant )?charge(?: mass)?|filling quantity",
                "(?:制冷剂)?充注量",
            ),
            "kilograms",
        ),
        Ask(
            "cooling_kw",
            words(
                "kälteleistung|kühlleistung|nennkälteleistung",
                "(?:cooling|refrigeration) (?:capacity|power|rating)",
                "制冷(?:量|功率)",
            ),
            "number",
        ),
    ),
}
