r"""Cold showers.

64 flats, no hot water, and always at night. The boiler company asks Dagny, the caretaker:
"When did they fail, and with which codes?" The log of one winter has 40,000 lines:

    2026-01-09 03:20 boiler 2: ERROR E04 pump stuck, water 78.5 C, outside -7 C

A regular expression describes what a text looks like. Its letters mean themselves, and:

    \d    a digit                 +   one or more of what's before it
    [^,]  anything but a comma    ?   maybe one of what's before it
    .     any character           *   any number of them, even none
    \.    a dot                   ()  a group: you can get it back
    a|b   a or b                  $   the end of the text

    >>> import re
    >>> found = re.search(r"(\d+) eggs and (.+)", "Take 12 eggs and some milk")
    >>> found.group(1), found.group(2)
    ('12', 'some milk')
    >>> print(re.search(r"(\d+) eggs", "no eggs today"))
    None
    >>> re.findall(r"\d+ g", "250 g flour, 80 g butter")
    ['250 g', '80 g']

Write the program, and run `python3 regex1.py` (on Windows `py regex1.py`). heating.log,
beside this file, is one night of that winter.
"""

import re
from pathlib import Path

log = Path(input("Which log? ")).read_text(encoding="utf-8")

# TODO: for each error of a boiler, print the time, the code and what it was, up to the comma
# or the end of the line:
#
#     03:20 E04 pump stuck
#
# Every such line has the form of the one above. A code is E and some digits. Dagny writes into
# the log, too, and her lines aren't errors. If there is none at all, print `No errors.`

# TODO: then print each code and how often it came up, sorted by code: `E04: 2`

# TODO: finally, print the highest temperature in the whole log, just as it's written there:
# `Highest: 78.5 C`. Temperatures look like 61.5 C, 5 C or -7 C, and after the C there is a
# comma or the end of the line. If there is none at all, print `No temperatures.`
