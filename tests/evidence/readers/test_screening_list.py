"""Lists of the EU, OFAC and the UN in XML, and lists of any authority as a table."""

from datetime import date

import pytest

from readiness.evidence.licence import ScreeningLists
from readiness.evidence.read import read_files
from tests.evidence.making import csv_bytes, workbook

EU = b"""<?xml version="1.0" encoding="UTF-8"?>
<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-07-01T08:00:00.000+02:00" globalFileId="1">
  <sanctionEntity designationDetails="" euReferenceNumber="EU.1.2" logicalId="13">
    <regulation programme="RUS" regulationType="amendment"/>
    <nameAlias firstName="" lastName="" wholeName="Volna Stanki LLC"/>
    <nameAlias wholeName="OOO Wolna Stanki"/>
  </sanctionEntity>
</export>
"""
OFAC = b"""<?xml version="1.0" standalone="yes"?>
<sdnList xmlns="http://tempuri.org/sdnList.xsd">
  <publshInformation><Publish_Date>05/03/2026</Publish_Date><Record_Count>1</Record_Count></publshInformation>
  <sdnEntry>
    <uid>36</uid><firstName>Ivan</firstName><lastName>VOLNA</lastName><sdnType>Individual</sdnType>
    <programList><program>CUBA</program><program>IRAN</program></programList>
    <akaList><aka><uid>12</uid><type>a.k.a.</type><firstName>Iwan</firstName><lastName>WOLNA</lastName></aka></akaList>
  </sdnEntry>
</sdnList>
"""
UN = b"""<?xml version="1.0"?>
<CONSOLIDATED_LIST dateGenerated="2026-06-30T23:00:02.102Z">
  <INDIVIDUALS/>
  <ENTITIES><ENTITY>
    <FIRST_NAME>VOLNA BANK</FIRST_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPe.1</REFERENCE_NUMBER>
    <ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>Bank of Volna</ALIAS_NAME></ENTITY_ALIAS>
  </ENTITY></ENTITIES>
</CONSOLIDATED_LIST>
"""


def lines(data, name="list.xml"):
    dossier = read_files([(name, data)])
    (head,) = dossier.heads
    found = dossier.get(ScreeningLists)
    return head, [] if found is None else found.lines.to_pylist()


@pytest.mark.parametrize(
    ("data", "version", "name", "also", "programme", "entry", "day", "row"),
    [
        (EU, "EU FSF", "Volna Stanki LLC", "OOO Wolna Stanki", "RUS", "EU.1.2", date(2026, 7, 1), 3),
        (OFAC, "OFAC SDN", "Ivan VOLNA", "Iwan WOLNA", "CUBA", "36", date(2026, 5, 3), 4),
        (UN, "UN", "VOLNA BANK", "Bank of Volna", "DPRK", "KPe.1", date(2026, 6, 30), 4),
    ],
    ids=["eu", "ofac", "un"],
)
def test_each_authoritys_xml_gives_name_other_names_and_day(
    data, version, name, also, programme, entry, day, row
):
    head, (line,) = lines(data)
    assert (head.format, head.format_version, head.tier) == ("screening-list", version, "conformant")
    assert (line["listed_name"], line["also_known"]) == (name, also)
    assert (line["programme"], line["list_entry"], line["list_as_of"]) == (programme, entry, day)
    assert (line["row"], head.taken_on) == (row, day)


def test_a_list_without_its_day_and_an_entry_without_a_name_are_told():
    head, _ = lines(EU.replace(b' generationDate="2026-07-01T08:00:00.000+02:00"', b""))
    assert [p.code for p in head.problems] == ["list_day_missing"]
    head, _ = lines(UN.replace(b"<FIRST_NAME>VOLNA BANK</FIRST_NAME>", b""))
    assert [(p.code, p.where.row) for p in head.problems] == [("listed_name_missing", 4)]
    head, (line,) = lines(OFAC.replace(b"05/03/2026", b"lately"))
    assert (line["list_as_of"], head.tier) == (None, "parsable")


def test_an_export_of_something_else_is_no_list():
    head, _ = lines(b"<export><article>1</article></export>")
    assert head.format == "unknown"


def test_a_cut_off_list_is_unreadable():
    head, _ = lines(OFAC[:300])
    assert (head.format, head.tier) == ("screening-list", "unreadable")


TABLES = {
    "en": csv_bytes("Name,Aliases,Program,List date", "Volna Stanki LLC,Wolna; OOO Volna,RUS,2026-07-01"),
    "de": csv_bytes("Name;Aliasnamen;Programm;Stand der Liste", "Volna Stanki LLC;Wolna; RUS;01.07.2026"),
    "zh": csv_bytes("名称,别名,制裁项目,名单日期", "Volna Stanki LLC,Wolna,RUS,2026-07-01"),
    "xlsx": workbook(
        [
            ["Name", "Other names", "Programme", "List date"],
            ["Volna Stanki LLC", "Wolna", "RUS", "2026-07-01"],
        ]
    ),
}


@pytest.mark.parametrize("case", sorted(TABLES))
def test_a_table_of_names_is_a_list_in_any_language(case):
    head, found = lines(TABLES[case], "any.bin")
    assert (head.format, head.kind) == ("screening-list", "screening-list")
    assert found[0]["listed_name"] == "Volna Stanki LLC"
    assert found[0]["list_as_of"] == date(2026, 7, 1)


def test_the_table_of_what_a_firm_checked_stays_a_screening():
    data = csv_bytes("Partner,Owner,Screened on,List date,Result", "A GmbH,B,2026-06-01,2026-05-30,clear")
    assert lines(data, "a.csv")[0].kind == "screening"


def test_a_plain_table_of_names_is_no_list():
    assert lines(csv_bytes("Name,Country", "A GmbH,DE"), "a.csv")[0].kind is None
