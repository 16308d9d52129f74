-- The umbrellas from line 4: number and day, those found last at the top. On the same day, the one
-- with the higher number comes first.

-- TODO
SELECT * FROM found;
