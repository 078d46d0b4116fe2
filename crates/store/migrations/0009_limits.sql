-- What holds strangers and haste back: attempts counted before they are judged, devices that have signed in, and what this
-- installation is.

-- A secret of this database, so that what attempts are about cannot be guessed from their keys; and whether it holds the demo home.
CREATE TABLE installation (
    one BOOLEAN NOT NULL PRIMARY KEY CHECK (one),
    secret TEXT NOT NULL,
    demo BOOLEAN NOT NULL
);

-- Attempts that are let through up to a number, counted from the first of them on, by keys that are hashes. The older ones could hold what
-- was typed, and run out within an hour anyway.
DROP TABLE attempt;
CREATE TABLE attempt_count (
    about TEXT NOT NULL PRIMARY KEY,
    began_at TIMESTAMPTZ NOT NULL,
    attempts BIGINT NOT NULL
);

-- Devices on which somebody has signed in, by the hash of what their cookie says.
CREATE TABLE known_device (
    token_hash TEXT NOT NULL,
    account UUID NOT NULL REFERENCES account (id),
    seen_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (token_hash, account)
);
