"""Descriptions of machine interfaces in OpenAPI, as JSON or YAML."""
