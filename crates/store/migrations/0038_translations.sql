-- What people wrote in a version, in a second language. One is never changed: the newest counts.
CREATE TABLE translation (
    plan UUID NOT NULL,
    revision BIGINT NOT NULL,
    language TEXT NOT NULL,
    number BIGINT NOT NULL,
    format BIGINT NOT NULL,
    interpreter TEXT NOT NULL,
    words TEXT NOT NULL,
    written_by TEXT NOT NULL,
    written_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (plan, revision, language, number),
    FOREIGN KEY (plan, revision) REFERENCES revision (plan, number)
);
