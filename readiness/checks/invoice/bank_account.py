"""The bank account is a valid IBAN and the same on all invoices of a currency."""

from collections import Counter, defaultdict

from stdnum import iban as iban_number

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.checks.invoice.each_once import each_once
from readiness.evidence.trade import Invoices


@check("invoice.bank_account", ref="A5")
def bank_account(invoices: Invoices) -> Seen:
    """A changed account is how invoice fraud looks: a buyer's system stops every invoice that differs from the rest.

    Right is the account most invoices of the same seller and currency name; accounts outside the IBAN countries are
    compared, not computed.
    """
    once = each_once(invoices)
    stated = once.where([account is not None for account in once.column("iban")])
    accounts = ["".join(a.split()).upper() for a in stated.column("iban")]
    owners = list(zip(stated.column("seller"), stated.column("currency"), strict=True))
    usual: defaultdict[tuple[str | None, str | None], Counter[str]] = defaultdict(Counter)
    for owner, account in zip(owners, accounts, strict=True):
        usual[owner][account] += 1
    main = {owner: max(count, key=lambda a: (count[a], a)) for owner, count in usual.items()}
    bad = [_looks_like_iban(a) and not iban_number.is_valid(a) for a in accounts]
    other = [account != main[owner] for owner, account in zip(owners, accounts, strict=True)]
    return share_right(
        stated,
        [not b and not o for b, o in zip(bad, other, strict=True)],
        "iban",
        told={
            "bad": tuple(sorted({a for a, b in zip(accounts, bad, strict=True) if b})),
            "accounts": tuple(sorted(set(accounts))),
        },
    )


def _looks_like_iban(account: str) -> bool:
    return account[:2].isalpha() and account[2:4].isdigit()
