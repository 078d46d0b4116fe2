-- Whoever does not want to be written to about plans that wait or were decided.
CREATE TABLE no_letters (account UUID NOT NULL PRIMARY KEY REFERENCES account (id));
