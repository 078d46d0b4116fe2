-- In which portions somebody is asked; whoever has not chosen has no row.
CREATE TABLE asking (account UUID NOT NULL PRIMARY KEY REFERENCES account (id), asking TEXT NOT NULL);
