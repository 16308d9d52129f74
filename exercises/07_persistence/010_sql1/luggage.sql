-- All bags and suitcases, except those from line 12: number, thing and line, in order of the
-- numbers.

-- TODO
SELECT * FROM found;
