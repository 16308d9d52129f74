"""Reads what a service says about itself. Nothing to do here."""

import re

from jsonschema import Draft202012Validator


def resolved(spec, schema):
    """A schema, or the one that it points to."""
    while "$ref" in schema:
        found = spec
        for part in schema["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        schema = found
    return schema


def complaint(spec, schema, value):
    """What's wrong with a value by a schema of the service, or None."""
    whole = {**schema, "components": spec.get("components", {})}
    errors = [error.message for error in Draft202012Validator(whole).iter_errors(value)]
    return errors[0] if errors else None


def operation(spec, method, path):
    """What's said about a request; names in braces don't matter."""
    wanted = re.sub(r"\{.*?\}", "{}", path)
    for known, methods in spec.get("paths", {}).items():
        if re.sub(r"\{.*?\}", "{}", known) == wanted and method.lower() in methods:
            return methods[method.lower()]
    return None


def schema_of(found, status):
    """The schema of the body of an answer, or None."""
    named = found["responses"].get(str(status), {})
    return named.get("content", {}).get("application/json", {}).get("schema")


def has_fields(spec, schema):
    """Whether a schema says which fields there are: of the body, or of its items."""
    shape = resolved(spec, schema or {})
    shape = resolved(spec, shape.get("items", {})) if shape.get("type") == "array" else shape
    return bool(shape.get("properties"))
