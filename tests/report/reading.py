"""What a reader finds in a PDF, with line breaks and hyphens of the setting taken out."""

import re
import subprocess


def text_of(pdf, *options):
    """The words as `pdftotext` gives them."""
    done = subprocess.run(["pdftotext", *options, "-", "-"], input=pdf, capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def squeezed(text):
    """Without blanks, soft and hard hyphens and invisible spaces: what is left does not depend on line breaks."""
    return re.sub(r"[\s\-‐‑\u00ad\u200b\u2060]", "", text)
