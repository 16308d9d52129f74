-- For the chairs: the day of each screening, and how many members have booked for it (chairs).
-- It's 0 if nobody has. In order of the days.

-- TODO
SELECT day FROM screenings;
