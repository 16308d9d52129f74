//! Checking many exercises at once.
