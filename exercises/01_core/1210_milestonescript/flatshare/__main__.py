"""The command line: python -m flatshare list|balance|settle FILE.

The brief is in README.md beside this folder. The three other modules each do one
thing and print nothing: reading.py turns the file into data, balances.py works
out who stands where, settling.py who pays whom. Here the arguments are looked at,
the right functions called, results and errors printed.

    raise SystemExit(main(sys.argv[1:]))

ends the program with what main returns as its exit code. Shells, schedulers and
CI look at nothing else to know whether it has worked: 0 is success.
"""

import sys


def main(arguments):
    """Run the program and return its exit code."""
    # TODO: stage 1 first; each stage has its test file.
    return 0


raise SystemExit(main(sys.argv[1:]))
