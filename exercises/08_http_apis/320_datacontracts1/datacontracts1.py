"""Who dropped the postcode?

The shop tells everybody about each order: the parcel service, the accountants, and Nasrin's little
display with the tree that grows. On Thursday somebody renamed `postcode` to `zip`. For the
shop a small change, all tests green. For the parcel service, nine hundred parcels without an
address.

A *data contract* writes down what a message holds, and a program compares the new version with the old one
before it goes out. The shop writes, the others read. So the question is: can everyone who reads
messages by the *old* contract also read messages by the *new* one?

    {"total":    {"type": "number", "required": true},
     "coupon":   {"type": "string", "required": false},
     "paid_by":  {"type": "string", "required": true, "values": ["card", "cash"]}}

Write `breaks`. `python3 datacontracts1.py` (on Windows `py datacontracts1.py`) compares two
versions, and ends with status 1 if something breaks, as a build wants it.
"""

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
    # TODO
    return {}


def main() -> None:
    """Compare the two versions, and say what breaks."""
    found = breaks(OLD, NEW)
    for field, word in found.items():
        print(f"{field}: {word}")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
