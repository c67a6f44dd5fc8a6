"""The gearbox maker: articles, network, stock and orders, in the form a Chinese ERP exports them."""

from __future__ import annotations

import csv
from datetime import date, datetime, timedelta
from io import BytesIO, StringIO
from random import Random

import xlsxwriter

from data.demo.builder.articles import Article, gtin

FIRM = "临安启程传动设备有限公司"
NAME = "Lin'an Qicheng Drive Equipment Co., Ltd."
"""As it stands on papers for Europe."""
YUAN_A_EURO = 8.0
SIZES = ("063", "080", "100", "125", "160", "200")
FAMILIES = (
    ("GP", "行星减速机", "Planetary gearbox", "84834059", 3200.0),
    ("GH", "斜齿轮减速机", "Helical gearbox", "84834059", 2600.0),
    ("GB", "锥齿轮减速机", "Bevel gearbox", "84834059", 4100.0),
    ("KIT", "维修包", "Repair kit", "84839081", 420.0),
)
NO_ORIGIN = ("GB-160", "GB-200", "KIT-063", "KIT-080")
"""Planted: these four say nothing about their origin."""
WRONG_GTIN = "GH-100"
"""Planted: wrong check digit."""
SUPPLIERS = (
    ("housing", "铸件箱体", "Taihuling Foundry Co", "T1-Wuxi", "CHN", 310, 25, "732599", "iron_ore"),
    ("gear", "齿轮坯", "Jinhegang Forge Co", "T2-Hangzhou", "CHN", 420, 18, "848390", "chromium"),
    ("bearing", "轴承", "Nordavik Bearings AB", "T3-Boras", "SWE", 380, 12, "848210", "chromium"),
    ("bearing", "轴承", "Shanhewan Bearing Co", "T4-Luoyang", "CHN", 260, 20, "848210", "chromium"),
    ("seal", "油封", "Elastorinia GmbH", "T5-Bensheim", "DEU", 60, 30, "401693", "fluorspar"),
    ("shaft", "轴", "Wenlingshan Machining Co", "T6-Taizhou", "CHN", 190, 15, "848310", "chromium"),
    ("oil", "润滑油", "Qiantang Lubricants Dealer", "T7-Hangzhou", "", 45, 40, "271019", ""),
    ("fastener", "紧固件", "Haiyanwan Fasteners Co", "T8-Jiaxing", "CHN", 18, 60, "731815", "zinc"),
)
SUB_SUPPLIERS = (
    ("housing", "PIG-IRON", "Xuanhuagang Iron Co", "U1-Tangshan", "CHN", 140, 30, "iron_ore"),
    ("gear", "STL-18CrNiMo", "Huaishui Special Steel Co", "U2-Huangshi", "CHN", 210, 35, "chromium"),
    ("shaft", "STL-42CrMo", "Huaishui Special Steel Co", "U2-Huangshi", "CHN", 90, 35, "chromium"),
    (
        "bearing@T4-Luoyang",
        "STL-100Cr6",
        "Huaishui Special Steel Co",
        "U2-Huangshi",
        "CHN",
        80,
        35,
        "chromium",
    ),
    ("bearing@T3-Boras", "STL-100Cr6-EU", "Ovaskog Steel AB", "U3-Hofors", "SWE", 110, 28, "chromium"),
    ("seal", "FKM", "Huaxiling Fluoropolymer Co", "U4-Zigong", "CHN", 25, 20, "fluorspar"),
)


def catalogue(defective: bool) -> bytes:
    """Article table in GB18030 with Chinese headers, as the ERP writes it."""
    rows = [
        ("商品编号", "商品名称", "英文名称", "国际条码", "制造商", "制造商型号", "单价", "币种", "计量单位", "交货期天",
         "原产国", "海关编码", "分类体系", "分类编码")
    ]  # fmt: skip
    for place, (number, chinese, english, hs, price) in enumerate(articles()):
        code = gtin(20_010 + 3 * place)
        if defective and number == WRONG_GTIN:
            code = code[:-1] + str((int(code[-1]) + 1) % 10)
        origin = "" if defective and number in NO_ORIGIN else "CN"
        rows.append(
            (number, f"{chinese} {number}", f"{english} {number}", code, FIRM, number, f"{price:.2f}", "CNY", "C62",
             str(20 + place), origin, hs, "ECLASS-13.0", "23071501")
        )  # fmt: skip
    return _csv(rows).encode("gb18030")


def sold() -> list[Article]:
    """What customers in Europe order, at prices in euro."""
    return [
        Article(
            number=number,
            german=english,
            english=f"{english} {number}",
            gtin=gtin(20_010 + 3 * place),
            maker=NAME,
            maker_number=number,
            eclass="23071501",
            price=round(price / YUAN_A_EURO, 2),
            hs=hs,
            origin="CN",
            days=20 + place,
            product=not number.startswith("KIT"),
        )
        for place, (number, _, english, hs, price) in enumerate(articles())
    ]


def articles() -> list[tuple[str, str, str, str, float]]:
    return [
        (f"{code}-{size}", chinese, english, hs, round(price * (0.7 + 0.25 * step), 2))
        for code, chinese, english, hs, price in FAMILIES
        for step, size in enumerate(SIZES)
    ]


def parts_list() -> bytes:
    """Two tiers, one sheet, headers as in the canonical table but Chinese, GB18030."""
    rows = [
        ("零件", "上级零件", "槽位", "供应商", "工厂", "国家", "数量", "比例", "状态", "价格", "币种", "交货期天", "库存天数",
         "切换天数", "恢复天数", "海关编码", "原材料", "原产地", "年收入")
    ]  # fmt: skip
    sold = [a for a in articles() if not a[0].startswith("KIT")]
    for place, (number, _, _, hs, price) in enumerate(sold):
        revenue = 4_200_000 + 610_000 * (place % 5)
        rows.append((number, "", "", "", "L1-Linan", "CHN", "", "", "", f"{price:.2f}", "CNY", "25", "6", "", "120",
                     hs[:6], "", "", str(revenue)))  # fmt: skip
        factor = price / 2600
        for part, _, supplier, site, country, cost, stock, code, material in SUPPLIERS:
            share = {"T3-Boras": "0.3", "T4-Luoyang": "0.7"}.get(site, "")
            unit = cost * factor * (1.0 if part != "bearing" else 0.5)
            rows.append((f"{part}-{number}", number, "bearings" if part == "bearing" else "", supplier, site, country,
                         "2" if part == "bearing" else "1", share, "", f"{unit:.2f}", "CNY", "30", str(stock), "90",
                         "110", code, material, "", ""))  # fmt: skip
        for parent, part, supplier, site, country, cost, stock, material in SUB_SUPPLIERS:
            name, _, at = parent.partition("@")
            above = f"{name}-{number}" + (f"@{at}" if at else "")
            rows.append((part, above, "", supplier, site, country, f"{factor:.2f}", "", "", f"{cost * 0.5:.2f}", "CNY",
                         "45", str(stock), "150", "150", "", material, "", ""))  # fmt: skip
    return _csv(rows).encode("gb18030")


def stock(defective: bool) -> bytes:
    """The stock list as XLSX; planted: two stand-in quantities of 9999."""
    chance = Random(66)
    memory = BytesIO()
    book = xlsxwriter.Workbook(memory, {"in_memory": True, "strings_to_formulas": False})
    book.set_properties({"created": datetime(2026, 7, 14), "author": FIRM})
    sheet = book.add_worksheet("库存")
    for column, header in enumerate(("商品编号", "库存数量", "单位", "仓库", "更新时间")):
        sheet.write_string(0, column, header)
    for line, (number, *_) in enumerate(articles(), 1):
        quantity = 9999 if defective and number in ("KIT-125", "KIT-160") else chance.randrange(0, 60)
        moment = f"2026-07-14 {chance.randrange(8, 18):02d}:{chance.randrange(60):02d}"
        sheet.write_string(line, 0, number)
        sheet.write_number(line, 1, quantity)
        sheet.write_string(line, 2, "C62")
        sheet.write_string(line, 3, "L1-Linan")
        sheet.write_string(line, 4, moment)
    book.close()
    return memory.getvalue()


def orders() -> bytes:
    """Nine months of order lines to Europe; 88 % on the first confirmed date."""
    chance = Random(88)
    rows = [
        (
            "订单号",
            "行号",
            "商品编号",
            "客户",
            "国家",
            "数量",
            "下单日期",
            "首次确认日期",
            "最后确认日期",
            "实际交货日期",
        )
    ]
    for i in range(150):
        number = chance.choice(articles())[0]
        first = date(2025, 9, 10) + timedelta(days=round(i * 270 / 150))
        late = i % 8 == 5
        actual = first + timedelta(days=chance.randrange(3, 15)) if late else first - timedelta(days=i % 3)
        ordered = first - timedelta(days=16 + i % 22)
        customer, country = chance.choice((("Hallwanger Maschinenbau AG", "DEU"), ("Torneria Valbrenta SpA", "ITA"),
                                           ("Przekładnie Warta Sp. z o.o.", "POL")))  # fmt: skip
        last = actual if late else first
        rows.append((f"PO{7000 + i}", "1", number, customer, country, str(1 + i % 4),
                     *(d.isoformat() for d in (ordered, first, last, actual))))  # fmt: skip
    return _csv(rows).encode("utf-8-sig")


def _csv(rows: list[tuple[str, ...]]) -> str:
    memory = StringIO()
    csv.writer(memory).writerows(rows)
    return memory.getvalue()
