INSERT INTO found (thing, line, day) VALUES ('cello', 1, '2026-11-02');
INSERT INTO found (thing, line, day) VALUES ('Tereza''s scarf', 4, '2026-11-02');
INSERT INTO found (day, line, thing) VALUES ('2026-11-02', 10, 'pram');
