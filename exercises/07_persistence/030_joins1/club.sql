CREATE TABLE films (id INTEGER PRIMARY KEY, title TEXT NOT NULL, year INTEGER NOT NULL);
CREATE TABLE screenings (
    id INTEGER PRIMARY KEY,
    film_id INTEGER NOT NULL REFERENCES films (id),
    day TEXT NOT NULL
);
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE bookings (             -- a row for each member who comes to a screening
    screening_id INTEGER NOT NULL REFERENCES screenings (id),
    member_id INTEGER NOT NULL REFERENCES members (id)
);

INSERT INTO films VALUES (1, 'Rififi', 1955), (2, 'Tampopo', 1985), (3, 'Playtime', 1967);
INSERT INTO screenings VALUES (10, 2, '2026-12-11'), (11, 1, '2026-12-04'), (12, 2, '2026-12-18');
INSERT INTO members VALUES (1, 'Inês'), (2, 'Kofi'), (3, 'Yuki');
INSERT INTO bookings VALUES (10, 2), (10, 3), (11, 1);
