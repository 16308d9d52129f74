# The settings of Sphinx: plain Python, with a variable for each.

import sys
from pathlib import Path

project = "Tides"
author = "Nour"

# In each module, `__file__` is the path of its own file.
sys.path.insert(0, str(Path(__file__).parent.parent))

extensions = ["sphinx.ext.autodoc", "sphinx.ext.napoleon"]
