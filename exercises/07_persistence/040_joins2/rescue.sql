CREATE TABLE people (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    village TEXT,                               -- NULL: not known
    called_by INTEGER REFERENCES people (id)    -- NULL: by nobody, the chain begins here
);
CREATE TABLE callouts (person_id INTEGER NOT NULL REFERENCES people (id), day TEXT NOT NULL);
CREATE TABLE courses (person_id INTEGER NOT NULL REFERENCES people (id), title TEXT NOT NULL);

INSERT INTO people VALUES
    (1, 'Mei', 'Arva', NULL), (2, 'Luca', 'Brent', 1), (3, 'Sanna', 'Arva', 1), (4, 'Idris', NULL, 3);
INSERT INTO callouts VALUES
    (1, '2025-12-31'), (1, '2026-01-20'), (2, '2026-02-11'), (2, '2026-03-03'), (3, '2025-08-07');
INSERT INTO courses VALUES
    (1, 'ropes'), (2, 'ropes'), (2, 'avalanches'), (2, 'first aid'), (4, 'first aid');
