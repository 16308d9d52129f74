-- expect: Rififi
SELECT title, year
FROM films
WHERE title NOT IN (SELECT title FROM films JOIN screenings ON screenings.film_id = films.id)
ORDER BY year;
