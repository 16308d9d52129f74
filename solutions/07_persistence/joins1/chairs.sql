-- For the chairs: the day of each screening, and how many members have booked for it (chairs).
-- It's 0 if nobody has. In order of the days.

SELECT screenings.day, COUNT(bookings.member_id) AS chairs
FROM screenings
LEFT JOIN bookings ON bookings.screening_id = screenings.id
GROUP BY screenings.id, screenings.day
ORDER BY screenings.day;
