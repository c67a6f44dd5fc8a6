"""`llms.txt`: what the pack holds, one line a file, in the reader's language and in English."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from urllib.parse import quote

from readiness.report.pack.fact import Part
from readiness.report.words import Words

FILE = "llms.txt"
SHEETS = "answers/"


def guide(name: str, on: date, parts: Sequence[Part], *spoken: Words) -> bytes:
    """`spoken`: the languages, each once. Follows llmstxt.org: title, summary in a quote, lists of links.

    Links start at the root, where the guide and the files beside it belong.
    """
    lines = [f"# {' '.join(name.split())}", ""]
    for say in spoken:
        lines += [f"> {say('pack/summary', day=say.day(on))}", ""]
    for say in spoken:
        lines += [f"## {say('pack/files')}", ""]
        lines += [_line(part, say) for part in parts]
        lines += [""]
    return "\n".join(lines).encode("utf-8")


def _line(part: Part, say: Words) -> str:
    kind = "sheet" if part.file.startswith(SHEETS) else part.file.replace(".", "_")
    return f"- [{part.file}](/{quote(part.file)}): {say(f'pack/file/{kind}', n=say.number(part.records))}"
