"""Work out the balance of each person."""

# TODO (stage 2): for example balances(people, expenses), which returns a dict.
