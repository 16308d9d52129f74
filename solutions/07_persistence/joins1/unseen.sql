-- For the meeting: title and year of the films that have never been shown, the oldest first.

SELECT films.title, films.year
FROM films
LEFT JOIN screenings ON screenings.film_id = films.id
WHERE screenings.id IS NULL
ORDER BY films.year;
