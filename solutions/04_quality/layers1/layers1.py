"""Which line decides that there aren't enough beans?"""

import sys

from seedbank.cli import main

if __name__ == "__main__":
    sys.exit(main())


# Why this way
#
# Imports point one way: cli to core and storage, storage to nobody, core to nobody. So core is
# tested without files, and buttons take the place of cli.py without a change elsewhere. `taken`
# raises an error and doesn't print: how to say it is up to the layer that talks to people.
