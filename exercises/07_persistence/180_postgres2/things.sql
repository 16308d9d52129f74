-- How many pieces of each thing are in the paid payments: thing and pieces (a number), sorted by
-- thing.

-- TODO
