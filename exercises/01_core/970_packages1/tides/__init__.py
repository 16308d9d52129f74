"""A package of your own.

A folder with an __init__.py is a package: one name for several modules. What
__init__.py imports are the package's public names, so that callers need not
know in which file a function lives:

    from tides import report        # not: from tides.report import report

Inside the package modules import each other with a dot, which means "from this
package": `from .table import clock`. And `python -m tides` runs __main__.py.
A file inside a package is not started directly: `python tides/report.py` knows of
no package, and the dot fails with "no known parent package".

table.py is given. Complete the package: the import of report.py, here the public
names report, high_waters and __all__, and in __main__.py the program:
`python -m tides Leith Hull` prints a report for each place.
"""

# TODO: import report and high_waters from their modules and list them in __all__.
