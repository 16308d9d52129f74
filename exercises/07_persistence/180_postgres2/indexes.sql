-- The indexes for paid.sql and seen.sql: two at most.

-- TODO
