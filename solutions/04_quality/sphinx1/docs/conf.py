# The settings of Sphinx: plain Python, with a variable for each.

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

project = "Tides"
author = "Nour"
extensions = ["sphinx.ext.autodoc", "sphinx.ext.napoleon"]

# Why this way
#
# The path is worked out from this file, so the build works from every folder. autodoc imports the
# module: what's at its top level runs, which is one more reason for `if __name__ == "__main__":`.
# With -W in CI, a docstring that Sphinx can't read stops the build, and not a reader in a year.
