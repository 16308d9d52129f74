#!/usr/bin/env python3
"""Greets the passengers."""

print("Welcome aboard")
