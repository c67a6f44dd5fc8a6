"""Digital product passports that come as verifiable credentials."""
