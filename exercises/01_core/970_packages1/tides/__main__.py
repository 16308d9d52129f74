"""Print the high waters of the places named on the command line.

sys.argv is the list of the words on the command line. Its first one is the
program itself, so the places are sys.argv[1:].
"""

import sys

# TODO: a relative import, and a line for each place. For a place that is not
# in the table print "NAME: unknown" instead and go on.
