select s.day, sum(b.member_id is not null) as chairs
from screenings s left join bookings b on b.screening_id = s.id
group by s.id order by s.day
