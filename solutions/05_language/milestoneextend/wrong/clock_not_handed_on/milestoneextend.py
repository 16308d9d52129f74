"""Transfers on a ledger that nobody may touch."""

import sys
import time
from collections.abc import Callable

from ledger import Busy, Ledger
from measuring import measured
from retrying import retry
from undoing import transaction

Report = Callable[[str, float, str], object]


def transfer(
    ledger: Ledger,
    source: str,
    target: str,
    cents: int,
    text: str,
    *,
    report: Report,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], object] = time.sleep,
) -> None:
    """Move cents from one account to another, as a whole or not at all.

    First they're posted to the source with a minus, then to the target, both with this text.
    Where source is "", they come from outside, and only the target gets an entry. If the ledger
    is Busy, a posting is tried 3 times in all, with 0.5 and 1 second of sleep; that holds for the
    reversals, too. The whole transfer is reported once, as "transfer".
    """
    patient = retry(3, Busy, 0.5, sleep)(ledger.post)
    with measured("transfer", report, clock), transaction(patient) as entry:
        if source:
            entry(source, -cents, text)
        entry(target, cents, text)


def run(
    ledger: Ledger,
    lines: list[str],
    *,
    report: Report,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], object] = time.sleep,
) -> list[str]:
    """Make the transfers in lines such as "Noa;Ivo;1200;bicycle", and return what came of each.

    That's "bicycle: ok", or "boat: refused" after a ValueError, or "boat: busy" if the ledger
    stayed Busy. The next line is made all the same. All other errors go on.
    """
    results = []
    for line in lines:
        source, target, cents, text = line.split(";")
        try:
            transfer(ledger, source, target, int(cents), text, report=report)
        except Busy:
            results.append(f"{text}: busy")
        except ValueError:
            results.append(f"{text}: refused")
        else:
            results.append(f"{text}: ok")
    return results


if __name__ == "__main__":
    the_ledger = Ledger()
    with open(sys.argv[1], encoding="utf-8") as file:
        print("\n".join(run(the_ledger, file.read().splitlines(), report=lambda *told: None)))
    for account in sorted({name for name, _, _ in the_ledger.entries()}):
        print(f"{account} {the_ledger.balance(account) / 100:.2f}")
