"""The quickest test there is: does it start, and does one line come out right?"""

import os
import sys

from tides import line

assert line("tue") == "tue  06:58"
print("smoke test passed in", os.path.basename(sys.prefix))
