# expect: there's never a value
"""Who dropped the postcode?"""

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
    """Return what in `new` breaks readers of `old`: a word for each such field, in `old`'s order.

    "gone"      it was required, and isn't in the new contract
    "optional"  it was required, and may be missing now
    "type"      a reader of the old type can't read the new one. A program that reads numbers can
                read integers, but not the other way round. All other types have to be the same.
                This goes for optional fields, too, if they're still there
    "values"    there may be values now that couldn't be there before. Without "values", a field
                may have any value at all

    If several words fit a field, take the first of these. New fields break nobody, since readers
    ignore what they don't know. An optional field may go or become required, and any field may have
    fewer values. With "values": [] a field never has any value. Neither contract is changed.
    """
    found: dict[str, str] = {}
    for name, before in old.items():
        after = new.get(name)
        if after is None:
            if before["required"]:
                found[name] = "gone"
        elif before["required"] and not after["required"]:
            found[name] = "optional"
        elif after["type"] != before["type"] and (before["type"], after["type"]) != ("number", "integer"):
            found[name] = "type"
        elif before.get("values") and (
            "values" not in after or any(value not in before["values"] for value in after["values"])
        ):
            found[name] = "values"
    return found


def main() -> None:
    """Compare the two versions, and say what breaks."""
    found = breaks(OLD, NEW)
    for field, word in found.items():
        print(f"{field}: {word}")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
