-- When school is out for those who live in a home.
CREATE TABLE school_holiday (
    home UUID NOT NULL REFERENCES home (id),
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    PRIMARY KEY (home, first_day)
);

-- Who works on a day, its night included.
CREATE TABLE rota (
    home UUID NOT NULL REFERENCES home (id),
    day DATE NOT NULL,
    account UUID NOT NULL REFERENCES account (id),
    PRIMARY KEY (home, day, account)
);
