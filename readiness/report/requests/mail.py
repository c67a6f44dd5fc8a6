"""A request as a mail that opens as a draft: text, letter and table in one .eml; nothing is sent from here."""

from __future__ import annotations

from collections.abc import Mapping
from email.message import EmailMessage
from email.policy import SMTP
from hashlib import sha256
from urllib.parse import quote

from readiness.model.case import SupplierRequest
from readiness.report.requests.wording import plain_text, wording
from readiness.report.words import Words

TYPES = {
    "pdf": ("application", "pdf"),
    "xlsx": ("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
}
ADDRESS_LENGTH = 1800
"""Longer addresses are cut by some mail programs; the text then ends early and the letter says it all."""


def mail_eml(
    request: SupplierRequest,
    firm: str,
    attached: Mapping[str, bytes],
    say: Words,
    still_open: int | None = None,
) -> bytes:
    """The same request, the same bytes. `attached`: name -> content."""
    said = wording(request, say, still_open)
    message = EmailMessage(policy=SMTP)
    message["Subject"] = said.subject
    message["To"] = request.contact or ""
    message["X-Unsent"] = "1"  # mail programs open it as a draft
    message.set_content(plain_text(said, firm, say), cte="base64")
    for name, data in attached.items():
        main, sub = TYPES[name.rsplit(".", 1)[-1]]
        message.add_attachment(data, maintype=main, subtype=sub, filename=name)
    message.set_boundary(f"={sha256(request.id.encode()).hexdigest()}")
    return message.as_bytes()


def mail_link(request: SupplierRequest, firm: str, say: Words, still_open: int | None = None) -> str:
    """A mailto address that opens the reader's own mail program with subject and text."""
    said = wording(request, say, still_open)
    head = f"mailto:{quote(request.contact or '', safe='@')}?subject={quote(said.subject)}&body="
    body = plain_text(said, firm, say).replace("\n", "\r\n")
    while len(head) + len(quote(body)) > ADDRESS_LENGTH:
        body = body[: len(body) * 9 // 10]
    return head + quote(body)
