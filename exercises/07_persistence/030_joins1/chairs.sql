-- For the chairs: the day of each screening, and how many members have booked for it (chairs).
-- If nobody has, that's 0. In order of the days.

-- TODO
SELECT day FROM screenings;
