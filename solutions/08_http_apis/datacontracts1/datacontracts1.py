"""Who dropped the postcode?."""

import sys
from typing import Any

Contract = dict[str, dict[str, Any]]

OLD: Contract = {
    "order": {"type": "integer", "required": True},
    "postcode": {"type": "string", "required": True},
    "total": {"type": "number", "required": True},
    "paid_by": {"type": "string", "required": True, "values": ["card", "cash"]},
    "coupon": {"type": "string", "required": False},
}
NEW: Contract = {
    "order": {"type": "integer", "required": True},
    "zip": {"type": "string", "required": True},
    "total": {"type": "integer", "required": True},
    "paid_by": {"type": "string", "required": True, "values": ["card", "cash", "shells"]},
    "coupon": {"type": "string", "required": True},
}


def breaks(old: Contract, new: Contract) -> dict[str, str]:
    """Return what in `new` breaks readers of `old`: for each field, in the order of `old`, a word.

    "gone"      it was required, and isn't in the new contract
    "optional"  it was required, and may be missing now
    "type"      a reader of the old type can't read the new one. Whoever reads a number can read
                an integer, but not the other way round; all other types have to be the same.
                This holds for optional fields, too, as long as they're still there
    "values"    there may be values now that weren't there before. Without "values", a field may
                have any value at all

    If several words fit a field, it's the first of these. New fields break nobody, since readers ignore
    what they don't know. An optional field may go or become required, and any field may have fewer
    values. A field with values=[] never has any value.
    """
    found: dict[str, str] = {}
    for field, before in old.items():
        word = broken(before, new.get(field))
        if word is not None:
            found[field] = word
    return found


def broken(before: dict[str, Any], after: dict[str, Any] | None) -> str | None:
    """Return how a field breaks its readers, or None."""
    if after is None:
        return "gone" if before["required"] else None
    if before["required"] and not after["required"]:
        return "optional"
    if (before["type"], after["type"]) != ("number", "integer") and before["type"] != after["type"]:
        return "type"
    if "values" in before and not is_within(after.get("values"), before["values"]):
        return "values"
    return None


def is_within(values: list[Any] | None, allowed: list[Any]) -> bool:
    """Tell whether all values are allowed. None stands for any value at all."""
    return values is not None and all(value in allowed for value in values)


def main() -> None:
    """Compare the two versions, and say what breaks."""
    found = breaks(OLD, NEW)
    for field, word in found.items():
        print(f"{field}: {word}")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()

# Why this way
#
# What breaks depends on who reads. Here old readers get new messages. So the shop may promise more (an
# optional field becomes required), but never less. For commands that *we* read it's the other way round:
# there, a new required field breaks everybody. Schema registries for Kafka call the two "forward" and
# "backward" compatible. A change that breaks readers goes out as a new version beside the old one, until
# nobody reads the old.
