CREATE TABLE found (
    number INTEGER PRIMARY KEY,
    thing VARCHAR(40) NOT NULL,
    line INT NOT NULL,
    day CHAR(10) NOT NULL
);
