"""Countries and the groups of countries that rules of origin name, as codes, in three languages."""

from __future__ import annotations

import re

from readiness.evidence.documents.wording import has_han

_COUNTRIES = """
EU||european union|european community|europäische gemeinschaft|europäischen gemeinschaft|the union|community|europäische union|europäischen union|eu|eg|欧盟|欧洲联盟
AUT|AT|austria|österreich|奥地利
BEL|BE|belgium|belgien|比利时
BGR|BG|bulgaria|bulgarien|保加利亚
CZE|CZ|czech republic|czechia|tschechien|tschechische republik|捷克
DEU|DE|germany|deutschland|federal republic of germany|bundesrepublik deutschland|德国
DNK|DK|denmark|dänemark|丹麦
ESP|ES|spain|spanien|西班牙
EST|EE|estonia|estland|爱沙尼亚
FIN|FI|finland|finnland|芬兰
FRA|FR|france|frankreich|法国
GRC|GR|greece|griechenland|希腊
HRV|HR|croatia|kroatien|克罗地亚
HUN|HU|hungary|ungarn|匈牙利
IRL|IE|ireland|irland|爱尔兰
ITA|IT|italy|italien|意大利
LTU|LT|lithuania|litauen|立陶宛
LUX|LU|luxembourg|luxemburg|卢森堡
LVA|LV|latvia|lettland|拉脱维亚
NLD|NL|netherlands|the netherlands|niederlande|niederlanden|荷兰
POL|PL|poland|polen|波兰
PRT|PT|portugal|葡萄牙
ROU|RO|romania|rumänien|罗马尼亚
SVK|SK|slovakia|slowakei|斯洛伐克
SVN|SI|slovenia|slowenien|斯洛文尼亚
SWE|SE|sweden|schweden|瑞典
CHE|CH|switzerland|schweiz|瑞士
LIE|LI|liechtenstein|列支敦士登
NOR|NO|norway|norwegen|挪威
ISL|IS|iceland|island|冰岛
GBR|GB|united kingdom|great britain|uk|vereinigtes königreich|vereinigten königreich|großbritannien|英国
TUR|TR|turkey|türkiye|türkei|土耳其
SRB|RS|serbia|serbien|塞尔维亚
BIH|BA|bosnia and herzegovina|bosnien und herzegowina|bosnien-herzegowina|波黑
MKD|MK|north macedonia|nordmazedonien|北马其顿
MNE|ME|montenegro|黑山
ALB|AL|albania|albanien|阿尔巴尼亚
MDA|MD|moldova|moldau|摩尔多瓦
UKR|UA|ukraine|乌克兰
GEO|GE|georgia|georgien|格鲁吉亚
ISR|IL|israel|以色列
EGY|EG|egypt|ägypten|埃及
MAR|MA|morocco|marokko|摩洛哥
TUN|TN|tunisia|tunesien|突尼斯
DZA|DZ|algeria|algerien|阿尔及利亚
JOR|JO|jordan|jordanien|约旦
LBN|LB|lebanon|libanon|黎巴嫩
JPN|JP|japan|日本
KOR|KR|south korea|republic of korea|korea|südkorea|republik korea|韩国
CAN|CA|canada|kanada|加拿大
MEX|MX|mexico|mexiko|墨西哥
CHL|CL|chile|智利
PER|PE|peru|秘鲁
COL|CO|colombia|kolumbien|哥伦比亚
ECU|EC|ecuador|厄瓜多尔
SGP|SG|singapore|singapur|新加坡
VNM|VN|vietnam|viet nam|越南
NZL|NZ|new zealand|neuseeland|新西兰
ZAF|ZA|south africa|südafrika|南非
AUS|AU|australia|australien|澳大利亚
BRA|BR|brazil|brasilien|巴西
IND|IN|india|indien|印度
CHN|CN|china|people's republic of china|volksrepublik china|中国
TWN|TW|taiwan|台湾
USA|US|usa|united states|united states of america|vereinigte staaten|vereinigten staaten|美国
"""
"""Code, code of two letters, names: the countries that European rules of origin and machine makers' lists name."""

_IN_CAPITALS = frozenset({"eu", "eg", "uk", "usa"})
"""Short names that are words or nothing in small letters, as codes of two letters are ("in", "es")."""

_ROWS = tuple(line.split("|") for line in _COUNTRIES.strip().splitlines())
_CODE_OF = {name: code for code, _, *names in _ROWS for name in names}
_SHORT = {letters: code for code, short, *_ in _ROWS for letters in (short, code) if letters}
_NAMES = sorted(_CODE_OF, key=len, reverse=True)
_LATIN = "|".join(re.escape(name) for name in _NAMES if not has_han(name))
_HAN = "|".join(name for name in _NAMES if has_han(name))
_COUNTRY = re.compile(
    rf"(?<!\w)(?P<latin>{_LATIN})(?!\w)|(?P<han>{_HAN})|(?<![\w-])(?P<short>{'|'.join(_SHORT)})(?![\w-])",
    re.IGNORECASE,
)

_JOINING = re.compile(r"\b(?:und|sowie|der|dem|den|die|and|the|of)\b|和|及|与", re.IGNORECASE)


def origin_codes(text: str) -> tuple[str, ...]:
    """ISO 3166 alpha-3 codes, and `EU`, of every country named, in the order of the text, each once.

    A code of two letters counts in capitals only: "in" and "es" are words.
    """
    codes: dict[str, None] = {}
    for found in _COUNTRY.finditer(text):
        short = found["short"]
        if short:
            if short.isupper():
                codes[_SHORT[short]] = None
        elif found.group().lower() not in _IN_CAPITALS or found.group().isupper():
            codes[_CODE_OF[found.group().lower()]] = None
    return tuple(codes)


def names_only_countries(text: str) -> bool:
    """True if nothing but known countries is listed, so that the codes say all that the text says."""
    rest = _JOINING.sub(" ", _COUNTRY.sub(" ", text))
    return bool(origin_codes(text)) and not any(char.isalpha() for char in rest)
