-- Copies of a version that were given.
CREATE TABLE copy_given (
    plan UUID NOT NULL,
    revision BIGINT NOT NULL,
    number BIGINT NOT NULL,
    to_whom TEXT NOT NULL,
    name TEXT NOT NULL,
    document TEXT NOT NULL,
    how TEXT NOT NULL,
    given_on DATE NOT NULL,
    noted_by TEXT NOT NULL,
    noted_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (plan, revision, number),
    FOREIGN KEY (plan, revision) REFERENCES revision (plan, number)
);
