"""Four clerks, all waiting."""

import sys
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from pathlib import Path

Look = Callable[[str], tuple[int, list[str]]]


def total_size(top: str, look: Look, clerks: int = 4) -> int:
    """Return the size of a folder, with all that's in the folders inside it.

    look(folder) gives the size of its own files, and the folders in it. It's called once for each
    folder, for several at the same time, but never for more than there are clerks. If it raises an
    exception, no further look is begun, and the exception comes out.
    """
    total = 0
    with ThreadPoolExecutor(max_workers=clerks) as pool:
        waiting = {pool.submit(look, top)}
        try:
            while waiting:
                done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
                for future in done:
                    own, inside = future.result()
                    total += own
                    waiting |= {pool.submit(look, folder) for folder in inside}
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    return total


def look_into(folder: str) -> tuple[int, list[str]]:
    """Look into a folder on the disk."""
    entries = [entry for entry in Path(folder).iterdir() if not entry.is_symlink()]
    own = sum(entry.stat().st_size for entry in entries if entry.is_file())
    return own, [str(entry) for entry in entries if entry.is_dir()]


if __name__ == "__main__":
    print(f"{total_size(sys.argv[1], look_into):,} bytes")


# Why this way
#
# Only the thread that runs the pool waits, and it isn't one of the clerks. Each look is short and
# needs nobody else, so a single clerk is enough for any depth. Without `cancel_futures`, the `with`
# would wait for all looks that are left, and the exception would come out at the very end. That's
# true for Ctrl+C, too, and that's why it says BaseException.
