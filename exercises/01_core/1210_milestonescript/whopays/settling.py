"""Find out who pays whom."""

# TODO (stage 3): for example settle(balances), which returns a list of payments.
