-- expect: 1 row is missing
SELECT screenings.day, COUNT(*) AS chairs
FROM screenings
JOIN bookings ON bookings.screening_id = screenings.id
GROUP BY screenings.day
ORDER BY screenings.day;
