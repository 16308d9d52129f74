"""Depths and currents."""
