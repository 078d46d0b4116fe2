-- A young person who has left a home: the plan stays where it is and is changed no more, or goes with them to another home of the provider.
ALTER TABLE plan ADD COLUMN left_at TIMESTAMPTZ;

CREATE TABLE departure (
    plan UUID NOT NULL REFERENCES plan (id),
    home UUID NOT NULL REFERENCES home (id),
    left_at TIMESTAMPTZ NOT NULL,
    name TEXT NOT NULL,
    moved_to UUID REFERENCES home (id),
    back_at TIMESTAMPTZ,
    PRIMARY KEY (plan, left_at)
);
CREATE INDEX departure_home ON departure (home);
