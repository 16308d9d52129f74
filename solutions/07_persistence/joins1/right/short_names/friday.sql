select m.name from bookings b, members m, screenings s
where m.id = b.member_id and s.id = b.screening_id and s.day = '2026-12-11' order by m.name
