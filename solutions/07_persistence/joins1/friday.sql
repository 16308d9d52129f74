-- For the door: the names of the members who have booked for 2026-12-11, in order of the names.

SELECT members.name
FROM screenings
JOIN bookings ON bookings.screening_id = screenings.id
JOIN members ON members.id = bookings.member_id
WHERE screenings.day = '2026-12-11'
ORDER BY members.name;
