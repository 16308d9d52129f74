SELECT day, (SELECT COUNT(*) FROM bookings AS b WHERE b.screening_id = s.id) AS chairs
FROM screenings AS s
ORDER BY day;
