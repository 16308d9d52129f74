"""Makes `python3 -m taskflow` work."""

import sys

from taskflow.cli import main

sys.exit(main())
