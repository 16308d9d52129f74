-- Everything that was found in October 2026: day and thing, in order of the days, and within a day
-- in order of the numbers. Texts are compared as in Python: '2026-10-09' < '2026-10-31'.

-- TODO
SELECT * FROM found;
