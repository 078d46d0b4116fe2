-- Since when each restriction of the agreement in force has counted, through all versions that had it.
CREATE TABLE limited_since (
    plan UUID NOT NULL REFERENCES plan (id),
    rule UUID NOT NULL,
    since DATE NOT NULL,
    PRIMARY KEY (plan, rule)
);
