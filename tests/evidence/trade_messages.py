"""Small messages of the order cycle in each format, made for the tests: one order of two lines, all that follows it."""

UBL = "urn:oasis:names:specification:ubl:schema:xsd:"


def ubl(root: str, content: str) -> bytes:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<{root} xmlns="{UBL}{root}-2"'
        f' xmlns:cac="{UBL}CommonAggregateComponents-2" xmlns:cbc="{UBL}CommonBasicComponents-2">\n'
        f"<cbc:CustomizationID>urn:fdc:peppol.eu:poacc:trns:x:3</cbc:CustomizationID>\n{content}</{root}>"
    ).encode()


def ubl_item(article: str, buyers: str = "") -> str:
    mine = f"<cac:SellersItemIdentification><cbc:ID>{article}</cbc:ID></cac:SellersItemIdentification>"
    theirs = f"<cac:BuyersItemIdentification><cbc:ID>{buyers}</cbc:ID></cac:BuyersItemIdentification>"
    return f"<cac:Item><cbc:Name>Spindle</cbc:Name>{theirs if buyers else ''}{mine}</cac:Item>"


UBL_ORDER = ubl(
    "Order",
    "<cbc:ID>4500</cbc:ID><cbc:IssueDate>2026-06-01</cbc:IssueDate><cbc:IssueTime>10:00:00+02:00</cbc:IssueTime>"
    "<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>"
    "<cac:QuotationDocumentReference><cbc:ID>Q-7</cbc:ID></cac:QuotationDocumentReference>"
    "<cac:BuyerCustomerParty><cac:Party><cac:PartyName><cbc:Name>Buyer AG</cbc:Name></cac:PartyName></cac:Party>"
    "</cac:BuyerCustomerParty>"
    "<cac:DeliveryTerms><cbc:ID>DAP</cbc:ID><cbc:SpecialTerms>Aalen</cbc:SpecialTerms></cac:DeliveryTerms>"
    "\n<cac:OrderLine><cac:LineItem><cbc:ID>1</cbc:ID><cbc:Quantity unitCode='C62'>2</cbc:Quantity>"
    "<cac:Delivery><cac:RequestedDeliveryPeriod><cbc:EndDate>2026-07-01</cbc:EndDate></cac:RequestedDeliveryPeriod>"
    "</cac:Delivery><cac:Price><cbc:PriceAmount currencyID='EUR'>100.50</cbc:PriceAmount>"
    "<cbc:BaseQuantity unitCode='C62'>1</cbc:BaseQuantity></cac:Price>"
    + ubl_item("A1", "B1")
    + "</cac:LineItem></cac:OrderLine>"
    "\n<cac:OrderLine><cac:LineItem><cbc:ID>2</cbc:ID><cbc:Quantity unitCode='C62'>10</cbc:Quantity>"
    + ubl_item("A2")
    + "</cac:LineItem></cac:OrderLine>",
)
UBL_CHANGE = ubl(
    "OrderChange",
    "<cbc:ID>C1</cbc:ID><cbc:IssueDate>2026-06-05</cbc:IssueDate>"
    "<cac:OrderReference><cbc:ID>4500</cbc:ID></cac:OrderReference>"
    "\n<cac:OrderLine><cac:LineItem><cbc:ID>1</cbc:ID><cbc:LineStatusCode>3</cbc:LineStatusCode>"
    "<cbc:Quantity unitCode='C62'>3</cbc:Quantity>" + ubl_item("A1", "B1") + "</cac:LineItem></cac:OrderLine>"
    "\n<cac:OrderLine><cac:LineItem><cbc:ID>2</cbc:ID><cbc:LineStatusCode>2</cbc:LineStatusCode>"
    + ubl_item("A2")
    + "</cac:LineItem></cac:OrderLine>",
)
UBL_RESPONSE = ubl(
    "OrderResponse",
    "<cbc:ID>R1</cbc:ID><cbc:IssueDate>2026-06-02</cbc:IssueDate>"
    "<cbc:OrderResponseCode>CA</cbc:OrderResponseCode><cac:OrderReference><cbc:ID>4500</cbc:ID></cac:OrderReference>"
    "<cac:OrderLine><cac:LineItem><cbc:ID>1</cbc:ID><cbc:LineStatusCode>5</cbc:LineStatusCode>"
    "<cbc:Quantity unitCode='C62'>2</cbc:Quantity><cac:Delivery><cac:PromisedDeliveryPeriod>"
    "<cbc:EndDate>2026-07-03</cbc:EndDate></cac:PromisedDeliveryPeriod></cac:Delivery></cac:LineItem>"
    "<cac:OrderLineReference><cbc:LineID>1</cbc:LineID></cac:OrderLineReference></cac:OrderLine>"
    "<cac:OrderLine><cac:LineItem><cbc:ID>2</cbc:ID><cbc:LineStatusCode>7</cbc:LineStatusCode></cac:LineItem>"
    "<cac:OrderLineReference><cbc:LineID>2</cbc:LineID></cac:OrderLineReference></cac:OrderLine>",
)
UBL_DESPATCH = ubl(
    "DespatchAdvice",
    "<cbc:ID>D1</cbc:ID><cbc:IssueDate>2026-07-01</cbc:IssueDate><cac:Shipment><cbc:ID>1</cbc:ID><cac:Delivery>"
    "<cac:EstimatedDeliveryPeriod><cbc:StartDate>2026-07-03</cbc:StartDate></cac:EstimatedDeliveryPeriod>"
    "<cac:Despatch><cbc:ActualDespatchDate>2026-07-01</cbc:ActualDespatchDate></cac:Despatch></cac:Delivery>"
    "<cac:TransportHandlingUnit><cbc:ID>340123450000000000</cbc:ID></cac:TransportHandlingUnit></cac:Shipment>"
    "\n<cac:DespatchLine><cbc:ID>1</cbc:ID><cbc:DeliveredQuantity unitCode='C62'>2</cbc:DeliveredQuantity>"
    "<cac:OrderLineReference><cbc:LineID>1</cbc:LineID><cac:OrderReference><cbc:ID>4500</cbc:ID></cac:OrderReference>"
    "</cac:OrderLineReference>" + ubl_item("A1") + "</cac:DespatchLine>",
)

OPENTRANS_NAMESPACES = 'xmlns="http://www.opentrans.org/XMLSchema/2.1" xmlns:bmecat="http://www.bmecat.org/bmecat/2005" version="2.1"'


def opentrans(
    root: str, info: str, *items: str, summary: str = "", start: str = OPENTRANS_NAMESPACES
) -> bytes:
    lines = "\n".join(f"<{root}_ITEM>{item}</{root}_ITEM>" for item in items)
    return (
        f"<?xml version='1.0'?>\n<{root} {start}><{root}_HEADER><{root}_INFO>{info}</{root}_INFO></{root}_HEADER>\n"
        f"<{root}_ITEM_LIST>{lines}</{root}_ITEM_LIST>{summary}</{root}>"
    ).encode()


def opentrans_item(line: str, article: str, quantity: str, price: str, order_line: str = "") -> str:
    reference = (
        f"<ORDER_REFERENCE><ORDER_ID>4500</ORDER_ID><LINE_ITEM_ID>{order_line}</LINE_ITEM_ID></ORDER_REFERENCE>"
        if order_line
        else ""
    )
    return (
        f"<LINE_ITEM_ID>{line}</LINE_ITEM_ID><PRODUCT_ID><bmecat:SUPPLIER_PID>{article}</bmecat:SUPPLIER_PID>"
        f'<bmecat:INTERNATIONAL_PID type="ean">4006381333931</bmecat:INTERNATIONAL_PID></PRODUCT_ID>'
        f"<QUANTITY>{quantity}</QUANTITY><bmecat:ORDER_UNIT>C62</bmecat:ORDER_UNIT>"
        f"<PRODUCT_PRICE_FIX><bmecat:PRICE_AMOUNT>{price}</bmecat:PRICE_AMOUNT>"
        f"<bmecat:PRICE_QUANTITY>1</bmecat:PRICE_QUANTITY></PRODUCT_PRICE_FIX>"
        f"<PRICE_LINE_AMOUNT>{float(quantity) * float(price):.2f}</PRICE_LINE_AMOUNT>{reference}"
    )


OPENTRANS_ORDER = opentrans(
    "ORDER",
    "<ORDER_ID>4500</ORDER_ID><ORDER_DATE>2026-06-01T08:00:00+02:00</ORDER_DATE>"
    "<DELIVERY_DATE><DELIVERY_START_DATE>2026-07-01</DELIVERY_START_DATE>"
    "<DELIVERY_END_DATE>2026-07-02</DELIVERY_END_DATE></DELIVERY_DATE><PARTIES><PARTY><PARTY_ROLE>buyer</PARTY_ROLE>"
    "<ADDRESS><bmecat:NAME>Buyer AG</bmecat:NAME></ADDRESS></PARTY></PARTIES><bmecat:CURRENCY>EUR</bmecat:CURRENCY>",
    opentrans_item("1", "A1", "2", "100.50"),
    opentrans_item("2", "A2", "10", "1.5"),
)
OPENTRANS_INVOICE = opentrans(
    "INVOICE",
    "<INVOICE_ID>I1</INVOICE_ID><INVOICE_DATE>2026-07-03</INVOICE_DATE><bmecat:CURRENCY>EUR</bmecat:CURRENCY>",
    opentrans_item("1", "A1", "2", "100.50", "1"),
    summary="<INVOICE_SUMMARY><NET_VALUE_GOODS>201.00</NET_VALUE_GOODS><TOTAL_AMOUNT>239.19</TOTAL_AMOUNT>"
    "</INVOICE_SUMMARY>",
)
OPENTRANS_DESPATCH = opentrans(
    "DISPATCHNOTIFICATION",
    "<DISPATCHNOTIFICATION_ID>D1</DISPATCHNOTIFICATION_ID>"
    "<DISPATCHNOTIFICATION_DATE>2026-07-01</DISPATCHNOTIFICATION_DATE>",
    opentrans_item("1", "A1", "2", "0", "1"),
)
OPENTRANS_10 = (
    b"<?xml version='1.0'?><ORDER version='1.0'><ORDER_HEADER><ORDER_INFO><ORDER_ID>77</ORDER_ID>"
    b"<DATETIME type='order_date'><DATE>2004-05-06</DATE><TIME>09:30:00</TIME></DATETIME>"
    b"<ORDER_PARTIES><BUYER_PARTY><PARTY><ADDRESS><NAME>Old Buyer</NAME></ADDRESS></PARTY></BUYER_PARTY></ORDER_PARTIES>"
    b"<PRICE_CURRENCY>EUR</PRICE_CURRENCY></ORDER_INFO></ORDER_HEADER><ORDER_ITEM_LIST><ORDER_ITEM>"
    b"<LINE_ITEM_ID>1</LINE_ITEM_ID><ARTICLE_ID><SUPPLIER_AID>A1</SUPPLIER_AID><BUYER_AID>B1</BUYER_AID></ARTICLE_ID>"
    b"<QUANTITY>3</QUANTITY><ORDER_UNIT>PCE</ORDER_UNIT><ARTICLE_PRICE type='net_list'><PRICE_AMOUNT>5.00</PRICE_AMOUNT>"
    b"</ARTICLE_PRICE></ORDER_ITEM></ORDER_ITEM_LIST></ORDER>"
)


def cxml(content: str, outer: str = "Request") -> bytes:
    return (
        '<?xml version="1.0"?>\n<!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.050/cXML.dtd">\n'
        f'<cXML payloadID="1@x" timestamp="2026-06-01T10:00:00+02:00"><Header><From/></Header>\n'
        f"<{outer}>{content}</{outer}></cXML>"
    ).encode()


def cxml_detail(price: str = "100.50", group: str = "23153004") -> str:
    return (
        f'<ItemDetail><UnitPrice><Money currency="EUR">{price}</Money></UnitPrice><Description>Spindle</Description>'
        f'<UnitOfMeasure>EA</UnitOfMeasure><Classification domain="UNSPSC">{group}</Classification>'
        f"<LeadTime>10</LeadTime></ItemDetail>"
    )


CXML_ITEM = "<ItemID><SupplierPartID>A1</SupplierPartID></ItemID>"
CXML_ORDER = cxml(
    '<OrderRequest><OrderRequestHeader orderID="4500" orderDate="2026-06-01T10:00:00+02:00"/>\n'
    f'<ItemOut quantity="2" lineNumber="1" requestedDeliveryDate="2026-07-01">{CXML_ITEM}{cxml_detail()}</ItemOut>'
    "</OrderRequest>"
)
CXML_CONFIRMATION = cxml(
    '<ConfirmationRequest><ConfirmationHeader type="detail" noticeDate="2026-06-02T10:00:00+02:00" confirmID="C1"/>'
    '<OrderReference orderID="4500"/>\n<ConfirmationItem lineNumber="1" quantity="2"><UnitOfMeasure>EA</UnitOfMeasure>'
    '<ConfirmationStatus type="accept" quantity="2" deliveryDate="2026-07-01"><UnitOfMeasure>EA</UnitOfMeasure>'
    "</ConfirmationStatus></ConfirmationItem></ConfirmationRequest>"
)
CXML_SHIP = cxml(
    '<ShipNoticeRequest><ShipNoticeHeader shipmentID="S1" noticeDate="2026-07-01T08:00:00+02:00" '
    'deliveryDate="2026-07-03T08:00:00+02:00"/><ShipNoticePortion><OrderReference orderID="4500"/>\n'
    f'<ShipNoticeItem quantity="2" lineNumber="1" shipNoticeLineNumber="1">{CXML_ITEM}<UnitOfMeasure>EA</UnitOfMeasure>'
    "<Packaging><ShippingContainerSerialCode>340123450000000000</ShippingContainerSerialCode></Packaging>"
    "</ShipNoticeItem></ShipNoticePortion></ShipNoticeRequest>"
)
CXML_EMPTY_SHIP = cxml(
    '<ShipNoticeRequest><ShipNoticeHeader shipmentID="S2" noticeDate="2026-07-01T08:00:00+02:00"/>'
    '<ShipNoticePortion><OrderReference orderID="4500"/></ShipNoticePortion></ShipNoticeRequest>'
)
CXML_INVOICE = cxml(
    '<InvoiceDetailRequest><InvoiceDetailRequestHeader invoiceID="I1" invoiceDate="2026-07-03" purpose="{purpose}">'
    '<InvoicePartner><Contact role="from"><Name>Maker</Name></Contact></InvoicePartner></InvoiceDetailRequestHeader>'
    '<InvoiceDetailOrder><InvoiceDetailOrderInfo><OrderReference orderID="4500"/></InvoiceDetailOrderInfo>\n'
    '<InvoiceDetailItem invoiceLineNumber="1" quantity="2"><UnitOfMeasure>EA</UnitOfMeasure>'
    '<UnitPrice><Money currency="EUR">100.50</Money></UnitPrice>'
    f'<InvoiceDetailItemReference lineNumber="1">{CXML_ITEM}</InvoiceDetailItemReference>'
    '<SubtotalAmount><Money currency="EUR">201.00</Money></SubtotalAmount></InvoiceDetailItem></InvoiceDetailOrder>'
    '<InvoiceDetailSummary><SubtotalAmount><Money currency="EUR">201.00</Money></SubtotalAmount>'
    '<DueAmount><Money currency="EUR">201.00</Money></DueAmount></InvoiceDetailSummary></InvoiceDetailRequest>'
)
CXML_BASKET = cxml(
    f'<PunchOutOrderMessage><BuyerCookie>x</BuyerCookie>\n<ItemIn quantity="3">{CXML_ITEM}{cxml_detail()}</ItemIn>\n'
    f'<ItemIn quantity="1">{CXML_ITEM}{cxml_detail(group="ean12")}</ItemIn></PunchOutOrderMessage>',
    "Message",
)
CXML_STOCK = cxml(
    '<ProductActivityMessage><ProductActivityHeader creationDate="2026-07-14T06:00:00+02:00"/>'
    "<ProductActivityDetails><ItemID><SupplierPartID>A1</SupplierPartID></ItemID><Inventory>"
    '<UnrestrictedUseQuantity quantity="7"><UnitOfMeasure>EA</UnitOfMeasure></UnrestrictedUseQuantity>'
    '<BlockedQuantity quantity="1"><UnitOfMeasure>EA</UnitOfMeasure></BlockedQuantity></Inventory>'
    "</ProductActivityDetails></ProductActivityMessage>",
    "Message",
)
