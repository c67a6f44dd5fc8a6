"""Text as it stands in a PDF, made searchable: one form of every character, no split words, quotable."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

LONGEST_PASSAGE = 400
"""Characters of a quotation: enough to recognise the sentence in the document, short enough for one row."""

SENTENCE_REACH = 180
"""Characters before and behind a finding in which its sentence begins and ends."""

TRIGGER_REACH = 120
"""Characters around a word that tells a clause in which the clause itself stands."""

LONGEST_WORD = 120
"""No word or number of a language with blanks is longer; what is, was made to keep a reader busy."""

_ENDLESS = re.compile(rf"([!-~]{{{LONGEST_WORD}}})[!-~]+")
_INVISIBLE = re.compile("[\u200b-\u200f\u2060\ufeff]")
_RADICALS = str.maketrans(
    "\u2e9f\u2ea0\u2ec1\u2ec4\u2ec5\u2ec6\u2ec9\u2ecb\u2ed3\u2ed4\u2ed8\u2eda"
    "\u2edb\u2edc\u2edd\u2ee2\u2ee3\u2ee5\u2ee6\u2ee8\u2ee9\u2eec\u2eee\u2ef0",
    "母民虎西见角贝车长门青页风飞食马骨鱼鸟麦黄齐齿龙",
)
"""Radicals that fonts map common characters to, and that Unicode's own normal form leaves as they are."""

_DASHES = re.compile("[\u00ad\u2010\u2011\u2212\ufe63\uff0d]")
_BLANKS = re.compile(r"[^\S\n]+")
_HYPHENATED = re.compile(r"(?<=[^\W\d_])-\n(?!(?:und|oder|bzw|sowie|and|or)\b)(?=[a-zäöüßàâçéèêëîïôûù])")
_EMPTY_LINES = re.compile(r"\n{3,}")
_SPACED_OUT = re.compile(r"(?<!\S)(?:[^\W\d_] ){3,}[^\W\d_](?!\S)")
_SENTENCE_END = re.compile(
    r"(?<!\bNr)(?<!\bNo)(?<!\bArt)(?<!\bAbs)(?<!\bDr)(?<!\bCo)(?<!\b[A-Za-zÄÖÜ])"
    r"(?<!\d)[.!?;](?=\s|$)|[。;]|\n\s*\n"
)
_HAN = "\u3400-\u9fff"
_RUNS_ON = re.compile(
    rf"(?<=[{_HAN},;、。])\n(?=[{_HAN}])|(?<=\w-)\n(?!(?:und|oder|bzw|sowie|and|or)\b)(?=\w)"
)
_AROUND_HAN_DIGIT = re.compile(rf"(?<=[{_HAN}])[^\S\n]+(?=\d)|(?<=\d)[^\S\n]+(?=[{_HAN}])")
_IS_HAN = re.compile(f"[{_HAN}]")


def clean(text: str) -> str:
    """One form of every character: ligatures, full-width forms and radicals resolved, hyphenation undone.

    A soft hyphen is a hyphen here: it is drawn, and fonts share one glyph and one code for both. Line ends are kept, because tables and titles live by them. A word that was spaced out for looks
    ("Z E R T I F I K A T") becomes a word again.
    """
    plain = _DASHES.sub("-", _INVISIBLE.sub("", unicodedata.normalize("NFKC", text).translate(_RADICALS)))
    plain = _BLANKS.sub(" ", plain.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", ""))
    lines = "\n".join(_SPACED_OUT.sub(_together, line.strip()) for line in plain.split("\n"))
    lines = _EMPTY_LINES.sub("\n\n", lines)
    return _ENDLESS.sub(r"\1", joined(lines))


def joined(lines: str) -> str:
    """Clean lines put under each other: words broken at a line's end are whole again."""
    return _AROUND_HAN_DIGIT.sub("", _HYPHENATED.sub("", lines))


def one_line(text: str) -> str:
    """The same words on one line; Chinese and hyphened words run on without a blank at the line's end."""
    return " ".join(_RUNS_ON.sub("", text).split())


def quoted(text: str, start: int, end: int) -> str:
    """The sentence around `text[start:end]`, or its lines alone where no full stop is near, as in a form."""
    before = [m.end() for m in _SENTENCE_END.finditer(text, max(0, start - SENTENCE_REACH), start)]
    after = _SENTENCE_END.search(text, max(start, end - 1), end + SENTENCE_REACH)
    line = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    first = max(before[-1] if before else line, start - SENTENCE_REACH)
    last = min(after.end() if after else line_end if line_end >= 0 else len(text), end + SENTENCE_REACH)
    return one_line(text[first:last])[:LONGEST_PASSAGE]


def phrase(*alternatives: str) -> str:
    """A pattern for any of these wordings: a blank matches any white space, Chinese may break anywhere.

    What is already a pattern (classes, groups, `?`) stays one: only blanks and Han characters are touched.
    """
    return "(?:" + "|".join(_loose(a) for a in alternatives) + ")"


def words(*alternatives: str) -> re.Pattern[str]:
    """`phrase` ready to search with: capitals do not matter, `^` is the start of any line."""
    return re.compile(phrase(*alternatives), re.IGNORECASE | re.MULTILINE)


def near(text: str, trigger: re.Pattern[str], pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Matches of a costly pattern, looked for only around the words without which there is none."""
    end = 0
    for word in trigger.finditer(text):
        start = max(end, word.start() - TRIGGER_REACH)
        for found in pattern.finditer(text, start, word.end() + TRIGGER_REACH):
            end = found.end()
            yield found


def alternative(found: re.Match[str], letter: str) -> str:
    """What the one wording that matched has in its group of this letter (d1, d2 ...)."""
    return next(value for name, value in found.groupdict().items() if value and name.startswith(letter))


def has_han(text: str) -> bool:
    return _IS_HAN.search(text) is not None


def _together(found: re.Match[str]) -> str:
    return found.group().replace(" ", "")


def _loose(wording: str) -> str:
    loose: list[str] = []
    in_class = False
    for at, char in enumerate(wording):
        if char == "[" and not wording[:at].endswith("\\"):
            in_class = True
        elif char == "]":
            in_class = False
        if char == " " and not in_class:
            loose.append(r"\s*" if wording[at + 1 : at + 2] == "?" else r"\s+")
        elif char == "?" and wording[at - 1 : at] == " " and not in_class:
            continue
        elif (
            _IS_HAN.match(char) and not in_class and at + 1 < len(wording) and _IS_HAN.match(wording[at + 1])
        ):
            loose.append(char + r"\s*")
        else:
            loose.append(char)
    return "".join(loose)
