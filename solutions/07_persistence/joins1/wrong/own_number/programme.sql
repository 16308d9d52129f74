-- expect: the poster has the day and title of each screening
SELECT screenings.day, films.title
FROM screenings
JOIN films ON films.id = screenings.id
ORDER BY screenings.day;
