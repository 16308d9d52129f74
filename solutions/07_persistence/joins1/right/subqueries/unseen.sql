SELECT title, year FROM films
WHERE id NOT IN (SELECT film_id FROM screenings)
ORDER BY year;
