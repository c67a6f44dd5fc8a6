"""EDIFACT interchanges, an OCI basket and an interface description, made for the tests."""

SEGMENTS = {
    "ORDERS": [
        "BGM+220+4500+9",
        "DTM+137:202606011000:203",
        "RFF+AAG:Q-7",
        "NAD+BY+4399901876965::9++Buyer AG",
        "NAD+SU+4012345000009::9",
        "CUX+2:EUR:9",
        "TOD+3++DAP",
        "LOC+1+Aalen",
        "LIN+1++4006381333931:EN",
        "PIA+5+A1:SA+B1:IN",
        "IMD+F++:::Spindle",
        "QTY+21:2:PCE",
        "DTM+2:20260701:102",
        "PRI+AAA:10050::NTP:100:PCE",
        "LIN+2++A2:SA",
        "QTY+21:10:PCE",
        "UNS+S",
        "CNT+2:2",
    ],
    "ORDRSP": [
        "BGM+231+R1+4",
        "DTM+137:20260602:102",
        "RFF+ON:4500",
        "CUX+2:EUR:9",
        "LIN+1+5+A1:SA",
        "QTY+12:2:PCE",
        "DTM+69:20260703:102",
        "PRI+AAA:100.5",
        "RFF+ON:4500:1",
        "LIN+2+7+A2:SA",
        "UNS+S",
        "CNT+2:2",
    ],
    "DESADV": [
        "BGM+351+D1+9",
        "DTM+137:202607010800:203",
        "DTM+17:20260703:102",
        "RFF+ON:4500",
        "CPS+1",
        "PAC+1++201",
        "PCI+33E",
        "GIN+BJ+340123450000000000",
        "LIN+1++A1:SA",
        "QTY+12:2:PCE",
        "RFF+ON:4500:1",
        "CPS+2",
        "PAC+1++201",
        "LIN+2++A2:SA",
        "QTY+12:10:PCE",
        "RFF+LI:2",
        "CNT+2:2",
    ],
    "INVOIC": [
        "BGM+380+I1+9",
        "DTM+137:20260703:102",
        "RFF+ON:4500",
        "NAD+SU+1::9++Maker",
        "RFF+VA:DE123456788",
        "NAD+BY+2::9++Buyer AG",
        "CUX+2:EUR:4",
        "LIN+1++A1:SA",
        "QTY+47:2:PCE",
        "MOA+203:201",
        "PRI+AAA:100.5",
        "RFF+ON:4500:1",
        "UNS+S",
        "MOA+79:201",
        "MOA+77:239.19",
        "CNT+2:1",
    ],
    "PRICAT": [
        "BGM+9+P1+9",
        "DTM+137:20260701:102",
        "DTM+7:20260701:102",
        "CUX+2:EUR:8",
        "LIN+1++A1:SA",
        "PIA+1+84661020:HS",
        "IMD+F++:::Spindle",
        "ALI+DE",
        "PRI+AAA:100,5::NTP:1:PCE",
    ],
    "INVRPT": [
        "BGM+35+S1+9",
        "DTM+137:202607140600:203",
        "NAD+WH+1::9++Aalen",
        "LIN+1++A1:SA",
        "QTY+145:7:PCE",
    ],
}


def message(
    type: str, segments: list[str] | None = None, reference: str = "1", directory: str = "D:96A"
) -> list[str]:
    body = SEGMENTS[type] if segments is None else segments
    return [f"UNH+{reference}+{type}:{directory}:UN", *body, f"UNT+{len(body) + 2}+{reference}"]


def edifact(
    *messages: list[str], count: int | None = None, start: str = "", charset: str = "UNOC:3"
) -> bytes:
    """One interchange, a segment a line; `count` overrules the control count."""
    counted = len(messages) if count is None else count
    whole = [
        f"UNB+{charset}+SENDER:14+RECEIVER:14+260601:1000+IC7",
        *(s for m in messages for s in m),
        f"UNZ+{counted}+IC7",
    ]
    return (start + "'\n".join(whole) + "'\n").encode("latin-1")


OCI_FORM = (
    "<html><body><form action='https://buyer/hook' method='post'>\n"
    + "".join(
        f"<input type='hidden' name='NEW_ITEM-{name}[{n}]' value='{value}'>\n"
        for n, fields in (
            (
                1,
                {
                    "DESCRIPTION": "Spindle",
                    "QUANTITY": "2",
                    "UNIT": "PCE",
                    "PRICE": "100.50",
                    "CURRENCY": "EUR",
                    "PRICEUNIT": "1",
                    "LEADTIME": "10",
                    "VENDORMAT": "A1",
                },
            ),
            (2, {"DESCRIPTION": "x" * 41, "QUANTITY": "1,5", "UNIT": "Stück", "PRICE": "3"}),
        )
        for name, value in fields.items()
    )
    + "</form></body></html>"
).encode()

OPENAPI_YAML = """openapi: 3.0.3
info: {title: Parts, version: "1"}
paths:
  /articles/{id}/price:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      responses: {200: {description: ok}, 404: {description: none}}
      security: [{key: []}]
  /stock:
    get:
      responses: {"200": {description: ok}}
      security: [{key: []}]
  /orders:
    post:
      summary: Place an order
      responses: {"201": {description: ok}, default: {description: error}}
      security: [{key: []}]
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
"""
