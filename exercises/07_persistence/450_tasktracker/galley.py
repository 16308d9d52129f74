"""The screen in the galley: the board, every second, and what it took. Ctrl+C ends it.

It starts a Valkey of its own, and tells the program through TASKS_CACHE where that is. In another
terminal, set the same variable, and see how a change comes to the screen. Nothing to do here.
"""

import os
import sys
import time
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2] / "shared"))

from tasktracker import main
from valkey_for_check import database

with database() as url:
    os.environ["TASKS_CACHE"] = url
    try:
        while True:
            print("\033[2J\033[H", end="")
            begun = time.perf_counter()
            main(["board"])
            took = (time.perf_counter() - begun) * 1000
            print(f"\n{took:.1f} ms          TASKS_CACHE={url}")
            time.sleep(1)
    except KeyboardInterrupt:
        print()
