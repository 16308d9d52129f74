select s.day, f.title from films f inner join screenings s on s.film_id = f.id order by 1
