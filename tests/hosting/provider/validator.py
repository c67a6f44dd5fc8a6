"""What the provider says of people."""

from hashlib import sha256

from oauth2_provider.oauth2_validators import OAuth2Validator

from tests.hosting.provider.bent import BENT


class Validator(OAuth2Validator):
    oidc_claim_scope = None

    def get_additional_claims(self, request):
        """Whose address is verified is told apart by the last name, as a provider's own records would."""
        user = request.user
        return {
            "name": user.get_full_name(),
            "email": user.email,
            "email_verified": user.last_name != "Unverified",
            "groups": [sha256(bytes([n])).hexdigest() for n in range(255)]
            if user.last_name == "Talkative"
            else [],
        }

    def finalize_id_token(self, id_token, token, token_handler, request):
        signed = super().finalize_id_token(id_token, token, token_handler, request)
        bend = BENT.get(request.user.username)
        return signed if bend is None else bend(signed, request.client.jwk_key)
