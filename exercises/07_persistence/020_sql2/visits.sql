CREATE TABLE volunteers (name TEXT PRIMARY KEY);
CREATE TABLE visits (day TEXT NOT NULL, place TEXT NOT NULL, volunteer TEXT, birds INTEGER);

INSERT INTO volunteers VALUES ('Amina'), ('Björn'), ('Chidi'), ('Dov');
INSERT INTO visits VALUES
    ('2026-06-01', 'quarry', 'Amina', 40),
    ('2026-06-02', 'church', 'Chidi', 7),
    ('2026-06-03', 'quarry', 'Chidi', NULL),
    ('2026-06-04', 'mill', 'Amina', 0),
    ('2026-06-05', 'church', NULL, 10),     -- somebody forgot to write their name
    ('2026-06-06', 'quarry', 'Amina', 45),
    ('2026-06-07', 'church', 'Chidi', 12),
    ('2026-06-08', 'mill', 'Dov', NULL);
