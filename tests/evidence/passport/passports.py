"""Product passports for the tests."""

import base64
import json

PASSPORT = {
    "@context": [
        "https://www.w3.org/ns/credentials/v2",
        "https://test.uncefact.org/vocabulary/untp/dpp/0.6.0/",
    ],
    "type": ["DigitalProductPassport", "VerifiableCredential"],
    "id": "https://example.com/passport/1",
    "issuer": {"type": ["CredentialIssuer"], "id": "did:web:example.com", "name": "Spindel AG"},
    "validFrom": "2026-01-01T00:00:00Z",
    "validUntil": "2030-01-01T00:00:00Z",
    "credentialSubject": {
        "type": ["ProductPassport"],
        "product": {
            "id": "https://id.gs1.org/01/04012345000009/21/7",
            "name": "Spindle SP-1",
            "modelNumber": "SP-1",
            "serialNumber": "7",
            "countryOfProduction": "DE",
            "producedByParty": {"id": "https://example.com", "name": "Spindel Werk Aalen"},
        },
        "materialsProvenance": [{"name": "steel"}, {"name": "copper"}],
        "conformityClaim": [{"id": "c"}],
        "emissionsScorecard": {"carbonFootprint": 17.2},
    },
}
CATENA_X = {
    "metadata": {
        "passportIdentifier": "550e8400-e29b-41d4-a716-446655440000",
        "version": "1.0.0",
        "status": "approved",
        "economicOperatorId": "BPNL0123456789ZZ",
        "issueDate": "2026-01-01",
        "expirationDate": "2030-01-01",
    },
    "identification": {
        "type": {"manufacturerPartId": "SP-1", "nameAtManufacturer": "Spindle SP-1"},
        "serial": [{"key": "partInstanceId", "value": "7"}],
    },
    "operation": {"manufacturer": {"manufacturer": "BPNL0123456789XX", "manufacturingDate": "2026-01-01"}},
    "materials": {"materialComposition": {"content": [{"name": [{"name": "steel"}]}]}},
    "sources": [{"header": "Manual", "category": "Product Specifications", "content": "https://x/m.pdf"}],
    "sustainability": {"status": "original"},
}
PROOF = {"type": "DataIntegrityProof", "proofValue": "z1"}


def enveloped(document):
    """The credential inside a signed token, as a wallet hands it over."""

    def part(content):
        return base64.urlsafe_b64encode(json.dumps(content).encode()).decode().rstrip("=")

    token = f"{part({'alg': 'ES256'})}.{part(document)}.c2ln"
    return {
        "@context": "https://www.w3.org/ns/credentials/v2",
        "type": "EnvelopedVerifiableCredential",
        "id": f"data:application/vc-ld+jwt,{token}",
    }
