"""A catalogue of seeds."""
