import os
import sys

sys.path.append(os.path.abspath(".."))

project = "The tides of the harbour"
html_theme = "classic"
extensions = [
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx.ext.viewcode",
]
autodoc_member_order = "bysource"
