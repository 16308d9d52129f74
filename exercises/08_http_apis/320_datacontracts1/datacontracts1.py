"""Who dropped the postcode?

The shop sends a message about each order to the parcel service, to the accountants, and to Nasrin's
screen, where a tree grows with every sale. On Thursday somebody renamed `postcode` to `zip`. In the
shop that was a small change, and all tests were green. The parcel service had nine hundred parcels
without an address.

A *data contract* writes down what a message holds. Before a release, a program compares the new
version with the old one. The shop writes, and the others read. So the question is: can everyone who
reads messages by the *old* contract also read messages by the *new* one?

    {"total":    {"type": "number", "required": true},
     "coupon":   {"type": "string", "required": false},
     "paid_by":  {"type": "string", "required": true, "values": ["card", "cash"]}}

Write `breaks`. `python3 datacontracts1.py` (on Windows `py datacontracts1.py`) compares two
versions. If something breaks, it ends with status 1, and that stops a build.
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
