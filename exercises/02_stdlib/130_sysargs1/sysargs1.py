"""The empty page.

Each night a newspaper's server runs this line:

    python3 sysargs1.py story.txt > count.txt && ./publish

`>` sends what is printed into a file, and `&&` means: go on only if that went well. Last night
story.txt was missing. An empty page was published, and Ravi got the call at four.

`sys.argv` is a list of the words that were typed; the first is the program itself. A program
answers in three ways: results go to standard output, complaints to standard error, and the
exit status is a number. 0 means that all went well, 1 a failure, 2 a wrong call.

    import sys

    print("can't read a.txt", file=sys.stderr)
    sys.exit(1)

sys.exit ends the whole program, so it comes once, at the end. `main` returns the status, and
a test can call it.

Finish the program. Try it with the files beside it, and look at the status: `echo $?`, in
PowerShell `$LASTEXITCODE`.
"""

import sys
from pathlib import Path


def count_words(path):
    """Return the number of words in the file."""
    return len(Path(path).read_text(encoding="utf-8").split())


def main(argv):
    """Print how many words each of the files has, and return the exit status.

    `argv` is the list of their names, as they were typed. Each file gets a line such as
    `7 story.txt`. For two or more names there's a last line, `12 total`, for those that could
    be read.

    A file that can't be read (open raises some OSError) gets `can't read story.txt` on standard
    error. The other files are counted all the same, and the status is 1 then.

    Without any name, print `usage: sysargs1.py FILE...` on standard error, and nothing else.
    The status is 2 then. In all other cases it's 0.
    """
    # TODO
    path = argv[0]
    try:
        print(count_words(path), path)
    except FileNotFoundError:
        print("can't read", path)


if __name__ == "__main__":
    # TODO: main wants the names without the program's own, and the shell wants the status.
    main(sys.argv)
