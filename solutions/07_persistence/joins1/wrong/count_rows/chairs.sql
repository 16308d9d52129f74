-- expect: none if nobody comes
SELECT screenings.day, COUNT(*) AS chairs
FROM screenings
LEFT JOIN bookings ON bookings.screening_id = screenings.id
GROUP BY screenings.id
ORDER BY screenings.day;
