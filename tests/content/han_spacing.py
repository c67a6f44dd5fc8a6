"""Chinese texts hold no spaces between Han characters and Latin letters or digits; browser and type-setter add the air.

`python -m tests.content.han_spacing` takes out the spaces that crept in.
"""

import re

from readiness.content.folder import questionnaires_folder

HAN = "\u3000-\u303f\u3400-\u9fff\uff00-\uffef“”"
LATIN = "A-Za-z0-9{}€$§%°"
_BETWEEN = re.compile(rf"(?<=[{HAN}]) (?=[{LATIN}])|(?<=[{LATIN}.)]) (?=[{HAN}])")


def texts():
    return sorted((questionnaires_folder() / "texts" / "zh").glob("*.yaml"))


def closed_up(text):
    return "".join(
        line if line.lstrip().startswith("#") else _BETWEEN.sub("", line) for line in text.splitlines(True)
    )


def main():
    for path in texts():
        before = path.read_text("utf-8")
        after = closed_up(before)
        if after != before:
            path.write_text(after, "utf-8")


if __name__ == "__main__":
    main()
