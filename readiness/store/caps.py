"""Technical caps: what one value, file, case or archive may weigh before it is refused by name.

They protect memory and disk and judge nobody, so they are not parameters of the question bank.
"""

MEGABYTE = 1_000_000

VALUE_BYTES = MEGABYTE
"""One stored value: an answer, the head of a case, what was confirmed about a file."""
CASE_YAML_BYTES = 2 * MEGABYTE
YAML_DEPTH = 20
YAML_VALUES = 100_000
EVIDENCE_BYTES = 200 * MEGABYTE
"""One file; the largest catalogues of suppliers stay well below."""
CASE_BYTES = 500 * MEGABYTE
"""All files of one case together, unpacked."""
FILES = 2000
ZIP_RATIO = 200
"""Unpacked to packed; text packs 5 to 50 times, a bomb thousands of times."""
FILE_NAME_BYTES = 240
BACKUPS_KEPT = 10
