"""The nightly job: writes down which Python runs it, and whether anything is activated."""

import os
import sys

print("Python of:", sys.prefix)
print("Activated:", os.environ.get("VIRTUAL_ENV", "nothing"))
