-- The record that lasts: a revision owns its life, an event is part of its organisation's chain, a role belongs to a membership.
-- Nothing that was kept is written anew: a life of format 1 is the plan's state or the revision's record, byte for byte.

-- A provider of homes. `events` and `head` are the length of its chain of events and the hash of the last of them.
CREATE TABLE organisation (
    id UUID NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    events BIGINT NOT NULL,
    head TEXT NOT NULL,
    added_at TIMESTAMPTZ NOT NULL
);
ALTER TABLE home ADD COLUMN organisation UUID REFERENCES organisation (id);
ALTER TABLE account ADD COLUMN organisation UUID REFERENCES organisation (id);

ALTER TABLE event ADD COLUMN format BIGINT;
ALTER TABLE event ADD COLUMN author TEXT;
ALTER TABLE event ADD COLUMN role TEXT;
ALTER TABLE event ADD COLUMN organisation UUID REFERENCES organisation (id);
ALTER TABLE event ADD COLUMN seq BIGINT;
ALTER TABLE event ADD COLUMN hash TEXT;
UPDATE event SET
    format = 1,
    author = CASE WHEN account IS NOT NULL THEN 'member' WHEN by_name = '' THEN 'accord' ELSE 'social_worker' END,
    role = (SELECT role FROM account WHERE account.id = event.account);
CREATE UNIQUE INDEX event_seq ON event (organisation, seq);

ALTER TABLE member ADD COLUMN role TEXT CHECK (role <> 'social_worker');
UPDATE member SET role = (SELECT role FROM account WHERE account.id = member.account);
ALTER TABLE account DROP COLUMN role;

-- `since` is when the revision came to where it is now: who has it since when.
ALTER TABLE revision ADD COLUMN life JSON;
ALTER TABLE revision ADD COLUMN since TIMESTAMPTZ;
UPDATE revision SET life = record;
UPDATE revision SET life = (SELECT state FROM plan WHERE plan.id = revision.plan) WHERE life IS NULL;
ALTER TABLE revision DROP COLUMN record;
ALTER TABLE plan DROP COLUMN state;
UPDATE plan SET version = version + 1;

-- Papers, by the hash of the record they show: made once, then served for good.
CREATE TABLE paper (
    plan UUID NOT NULL,
    revision BIGINT NOT NULL,
    record_hash TEXT NOT NULL,
    pdf BYTEA NOT NULL,
    sha256 TEXT NOT NULL,
    made_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (plan, revision, record_hash),
    FOREIGN KEY (plan, revision) REFERENCES revision (plan, number)
);

-- Words of the young person that were replaced in a draft, with the version of the row that held them.
CREATE TABLE replaced_words (
    row_id UUID NOT NULL REFERENCES answers (id),
    version BIGINT NOT NULL,
    answers JSON NOT NULL,
    replaced_at TIMESTAMPTZ NOT NULL,
    author TEXT NOT NULL,
    account UUID,
    by_name TEXT NOT NULL,
    PRIMARY KEY (row_id, version)
);

ALTER TABLE ask RENAME TO approval_request;
ALTER TABLE aside RENAME TO conflict;
ALTER TABLE conflict RENAME COLUMN beside TO row_id;
ALTER TABLE conflict RENAME COLUMN settled_by TO resolved_by;
ALTER TABLE conflict RENAME COLUMN settled_at TO resolved_at;
