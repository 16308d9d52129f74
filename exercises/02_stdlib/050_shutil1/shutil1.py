"""Fifty singers, one folder.

Before each concert Tendai mails the choir a zip file with all its scores. By hand he forgets
to leave out the half-finished ones, and last month he deleted the wrong folder. The program
should do it:

    Which concert? may
    Packed 3 scores in may.zip.
    Which concert? may
    There is a may.zip already.

pathlib handles single files. shutil ("shell utilities") handles whole trees:

    shutil.copytree("a", "b", ignore=shutil.ignore_patterns("*.log"))
    shutil.make_archive("letters", "zip", "b")      # b's content, in letters.zip
    shutil.rmtree("b")                              # deletes b and all in it, for good

copytree refuses a folder that exists. make_archive overwrites an old zip, and adds .zip itself.
rmtree has no undo: only give it what your program has made.

Write the program. scores/, beside this file, is yours to play with. Run it:
`python3 shutil1.py` (on Windows `py shutil1.py`).
"""

import shutil
from pathlib import Path

concert = input("Which concert? ")

# TODO: say `There is a may.zip already.` or `There is a folder may already.`, and leave
# everything as it is. (may is only an example. If both are there, the zip is named.)

# TODO: copy the folder scores to a folder with the concert's name, without the files *.tmp
# and *.bak, pack the copy's content, delete the copy, and say how many scores were packed.
# Each file is a score. The concert may be called spring.2026, or christmas eve.
