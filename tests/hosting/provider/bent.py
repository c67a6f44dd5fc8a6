"""Tokens that no honest provider would give, and who gets them."""

import base64
import json
import time

from cryptography.hazmat.primitives.asymmetric import rsa
from jwcrypto import jwk, jwt

HOUR = 3600


def claims_in(signed):
    body = signed.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))


def signed_by(key, claims, alg="RS256", kid=None):
    token = jwt.JWT(header={"alg": alg, "kid": kid or key.thumbprint()}, claims=claims)
    token.make_signed_token(key)
    return token.serialize()


def without_signature(signed, _key):
    def part(value):
        return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()

    return f"{part({'alg': 'none'})}.{part(claims_in(signed))}."


def other():
    return jwk.JWK.from_pyca(rsa.generate_private_key(public_exponent=65537, key_size=2048))


def by_another_key(signed, key):
    """Under the name of the right one."""
    return signed_by(other(), claims_in(signed), kid=key.thumbprint())


def by_the_public_key(signed, key):
    """The public key taken for a shared secret, the best known confusion of all."""
    public = base64.urlsafe_b64encode(key.export_to_pem()).rstrip(b"=").decode()
    return signed_by(jwk.JWK(kty="oct", k=public), claims_in(signed), "HS256", key.thumbprint())


def with_claims(**changed):
    return lambda signed, key: signed_by(key, claims_in(signed) | {n: v() for n, v in changed.items()})


BENT = {
    "unsigned": without_signature,
    "otherkey": by_another_key,
    "publickey": by_the_public_key,
    "otherissuer": with_claims(iss=lambda: "http://127.0.0.1:1/o"),
    "otherapp": with_claims(aud=lambda: "another-client"),
    "othernonce": with_claims(nonce=lambda: "replayed"),
    "expired": with_claims(exp=lambda: int(time.time()) - HOUR),
    "stale": with_claims(iat=lambda: int(time.time()) - 13 * HOUR),
}
"""User name -> what is done to their token."""
