-- Who did what to a revision before the social worker reads it: nobody both prepared and authorised one, unless the home has named that
-- exception. Revisions from before have no rows.
CREATE TABLE duty (
    plan UUID NOT NULL,
    revision BIGINT NOT NULL,
    account UUID NOT NULL,
    duty TEXT NOT NULL CHECK (duty IN ('prepared', 'authorised')),
    excepted BOOLEAN NOT NULL,
    FOREIGN KEY (plan, revision) REFERENCES revision (plan, number)
);
CREATE UNIQUE INDEX duties_apart ON duty (plan, revision, account) WHERE NOT excepted;
