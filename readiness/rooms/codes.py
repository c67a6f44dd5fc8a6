"""Codes to join by and keys to lead by: easy to say aloud, hard to guess, never stored in clear."""

from __future__ import annotations

import secrets
from hashlib import sha256

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Without what is taken for something else when read from a beamer: 0 O, 1 I L, U V."""
LENGTH = 6


def new_code() -> str:
    """30 ** 6 = 729 million; joining is limited in rate besides."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def tidy_code(typed: str) -> str | None:
    """The code as typed on a telephone; None where it cannot be one."""
    found = "".join(sign for sign in typed.upper() if sign.isalnum())
    return found if len(found) == LENGTH and set(found) <= set(ALPHABET) else None


def new_key() -> str:
    return secrets.token_urlsafe(24)


def hash_of(key: str) -> str:
    return sha256(key.encode()).hexdigest()


def fits(key: str, key_hash: str) -> bool:
    return secrets.compare_digest(hash_of(key), key_hash)
