SELECT name FROM members
WHERE id IN (
    SELECT member_id FROM bookings
    WHERE screening_id IN (SELECT id FROM screenings WHERE day = '2026-12-11')
)
ORDER BY name;
