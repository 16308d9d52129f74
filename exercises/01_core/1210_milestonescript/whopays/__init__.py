"""Find out who pays whom."""
