#!/usr/bin/env python3
# Written by Anjali.
"""Greets the passengers."""

name = "aboard"
print("Welcome", name)
