"""BMEcat catalogues, streamed article by article, known by their root element in whatever namespace."""

from __future__ import annotations

from dataclasses import dataclass, field

from readiness.evidence import limits
from readiness.evidence.bmecat.article import Defaults, generation_date, read_article
from readiness.evidence.bmecat.branches import grow
from readiness.evidence.bmecat.node import Node
from readiness.evidence.bmecat.rules import TRANSACTIONS, check_article, check_header
from readiness.evidence.peek import family_of
from readiness.evidence.reading import Hint, LineBuilder, Reading, Trouble
from readiness.evidence.shapes import CATALOGUE
from readiness.evidence.xml_stream import XmlTrouble, parse, root_of

ROOT = "BMECAT"


def recognises(data: bytes) -> bool:
    return family_of(data) == "xml" and root_of(data) == ROOT


def read(data: bytes, hint: Hint) -> Reading:
    catalogue = _Catalogue()
    try:
        parse(data, lambda parser: grow(parser, catalogue), doctypes=(ROOT,))
    except XmlTrouble as refused:
        return Reading("bmecat", "unreadable", problems=(refused.trouble,))
    return catalogue.reading()


@dataclass
class _Catalogue:
    """What was gathered, and the path of open names above the header or the article being read."""

    lines: LineBuilder = field(default_factory=lambda: LineBuilder(CATALOGUE))
    root: dict[str, str] = field(default_factory=dict)
    header: Node | None = None
    transactions: list[str] = field(default_factory=list)
    records: int = 0
    faults: list[Trouble] = field(default_factory=list)
    more: int = 0
    _path: list[str] = field(default_factory=list)
    _defaults: Defaults = field(default_factory=Defaults)

    def opened(self, name: str, attributes: dict[str, str]) -> bool:
        if self._begins_tree(name):
            return True
        if not self._path:
            self.root = attributes
        elif len(self._path) == 1 and name in TRANSACTIONS:
            self.transactions.append(name)
        self._path.append(name)
        return False

    def _begins_tree(self, name: str) -> bool:
        inside_transaction = len(self._path) == 2 and self._path[1] in TRANSACTIONS
        return (name == "HEADER" and len(self._path) == 1) or (name == "PRODUCT" and inside_transaction)

    def closed(self) -> None:
        self._path.pop()

    def grown(self, tree: Node) -> None:
        if tree.name == "HEADER":
            self._take_header(tree)
        else:
            self._take_article(tree)

    def _take_header(self, node: Node) -> None:
        self.header = node
        languages = [n for c in node.all("CATALOG") for n in c.all("LANGUAGE")]
        default = next((n for n in languages if n.attributes.get("default") == "true"), None)
        first = default or (languages[0] if languages else None)
        self._defaults = Defaults(first.text.strip() if first else None, node.value("CATALOG", "CURRENCY"))

    def _take_article(self, node: Node) -> None:
        self.records += 1
        if self.records > limits.ROWS:
            size = {"rows": self.records, "columns": 1}
            limit = {"limit_rows": limits.ROWS, "limit_columns": limits.COLUMNS}
            raise XmlTrouble(Trouble("table_too_large", node.line, params={**size, **limit}))
        line = read_article(node, self._defaults)
        for fault in (*line.troubles, *check_article(node, self._path[1])):
            if len(self.faults) < limits.TROUBLES:
                self.faults.append(fault)
            else:
                self.more += 1
        if line.values.get("supplier_pid") is not None:
            self.lines.add(line.values, row=node.line)

    def reading(self) -> Reading:
        faults = [*check_header(self.root, self.header, self.transactions), *self.faults]
        if self.more:
            faults.append(Trouble("more_problems", params={"more": self.more}))
        return Reading(
            format="bmecat",
            format_version=self.root.get("version"),
            tier="parsable" if faults else "conformant",
            kind=CATALOGUE.kind,
            records=self.records,
            lines=self.lines.table(),
            taken_on=generation_date(self.header) if self.header else None,
            problems=tuple(faults),
        )
