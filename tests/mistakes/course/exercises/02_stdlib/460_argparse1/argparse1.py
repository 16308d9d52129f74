"""Arguments with names and types."""

import argparse
from datetime import date


def build_parser():
    """Return the parser of: tides PORT [--days N] [--start DATE] [--low-water] [--unit UNIT]."""
    parser = argparse.ArgumentParser(prog="tides", description="Print a tide table.")
    parser.add_argument("port", help="name of the port")
    parser.add_argument("--days", type=int, default=7, help="how many days to print")
    parser.add_argument("--start", type=date.fromisoformat, help="first day (2024-05-01)")
    parser.add_argument("--low-water", action="store_true", help="print low water only")
    parser.add_argument("-u", "--unit", default="m", help="unit of the heights")
    return parser
