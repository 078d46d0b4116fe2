-- What was told of a deadline, once each, and what a manager wrote down as done. A deadline about no rule and no order has the nil id.
CREATE TABLE deadline_told (
    plan UUID NOT NULL REFERENCES plan (id),
    kind TEXT NOT NULL,
    by_day DATE NOT NULL,
    row_id UUID NOT NULL,
    told TEXT NOT NULL,
    told_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (plan, kind, by_day, row_id, told)
);
CREATE TABLE deadline_done (
    plan UUID NOT NULL REFERENCES plan (id),
    kind TEXT NOT NULL,
    by_day DATE NOT NULL,
    row_id UUID NOT NULL,
    done_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (plan, kind, by_day, row_id)
);

-- On which local date somebody last looked what is due of a plan.
ALTER TABLE plan ADD COLUMN looked_on DATE;
CREATE INDEX plan_looked_on ON plan (looked_on);
