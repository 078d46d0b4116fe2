-- What happened after which an agreement is looked at again. It counts until a version that was frozen later is in force.
CREATE TABLE review_trigger (
    plan UUID NOT NULL REFERENCES plan (id),
    kind TEXT NOT NULL,
    happened_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (plan, kind, happened_at)
);
