"""A warm parent that forks a child for each check: for whole courses, where the platform has `fork`."""
