# The settings of Sphinx: plain Python, with a variable for each.

project = "Tides"
author = "Nour"

# In each module, `__file__` is the path of its own file.
# TODO: the folder with tides.py is one up from this file's. Put it first in sys.path.

# TODO: a list with the names of both extensions.
extensions = []
