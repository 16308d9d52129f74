"""Print the high waters of the places named on the command line."""

import sys

# TODO: a relative import, and a line for each place in sys.argv[1:]. For a
# place that is not in the table print "NAME: unknown" instead and go on.
