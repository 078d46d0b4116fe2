-- One file for SQLite and PostgreSQL: column types are only UUID TEXT BIGINT BOOLEAN DATE TIMESTAMPTZ JSON.
-- Ids and times come from the application; JSON holds objects only and is opaque to SQL.

CREATE TABLE home (
    id UUID NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    added_at TIMESTAMPTZ NOT NULL
);

CREATE TABLE account (
    id UUID NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('staff', 'manager', 'administrator')),
    active BOOLEAN NOT NULL,
    password_hash TEXT NOT NULL,
    added_at TIMESTAMPTZ NOT NULL
);

CREATE TABLE member (
    account UUID NOT NULL REFERENCES account (id),
    home UUID NOT NULL REFERENCES home (id),
    PRIMARY KEY (account, home)
);
CREATE INDEX member_home ON member (home);

-- Wrong passwords and codes, counted for all nodes together.
CREATE TABLE attempt (
    about TEXT NOT NULL,
    noted_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX attempt_about ON attempt (about, noted_at);

CREATE TABLE session (
    id_hash TEXT NOT NULL PRIMARY KEY,
    account UUID REFERENCES account (id),
    data JSON NOT NULL,
    seen_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX session_account ON session (account);
CREATE INDEX session_expires_at ON session (expires_at);

CREATE TABLE young_person (
    id UUID NOT NULL PRIMARY KEY,
    home UUID NOT NULL REFERENCES home (id),
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    added_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX young_person_home ON young_person (home);

-- What is searched stands in columns; the stage's own facts stand in the state.
CREATE TABLE plan (
    id UUID NOT NULL PRIMARY KEY,
    young_person UUID NOT NULL REFERENCES young_person (id),
    home UUID NOT NULL REFERENCES home (id),
    version BIGINT NOT NULL,
    revisions BIGINT NOT NULL,
    stage TEXT NOT NULL
        CHECK (stage IN ('drafting', 'with_manager', 'with_social_worker', 'to_sign', 'starting', 'settled')),
    state JSON NOT NULL,
    in_force_revision BIGINT,
    in_force_from DATE,
    review_on DATE,
    starts_on DATE,
    added_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX plan_home ON plan (home);
CREATE INDEX plan_young_person ON plan (young_person);
CREATE INDEX plan_starts_on ON plan (starts_on) WHERE stage = 'starting';

-- The text and its hash are written once; only standing and record change.
CREATE TABLE revision (
    plan UUID NOT NULL REFERENCES plan (id),
    number BIGINT NOT NULL,
    canonical TEXT NOT NULL,
    hash TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('open', 'closed', 'in_force', 'replaced')),
    frozen_at TIMESTAMPTZ NOT NULL,
    frozen_by TEXT NOT NULL,
    record JSON,
    PRIMARY KEY (plan, number)
);
CREATE UNIQUE INDEX revision_in_force ON revision (plan) WHERE standing = 'in_force';

-- Rows of answers as typed; each belongs to a home, a young person or a plan.
CREATE TABLE answers (
    id UUID NOT NULL PRIMARY KEY,
    home UUID REFERENCES home (id),
    young_person UUID REFERENCES young_person (id),
    plan UUID REFERENCES plan (id),
    sheet TEXT NOT NULL,
    place BIGINT NOT NULL,
    answers JSON NOT NULL,
    version BIGINT NOT NULL,
    added_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    removed_at TIMESTAMPTZ,
    CHECK (
        (home IS NOT NULL AND young_person IS NULL AND plan IS NULL)
        OR (home IS NULL AND young_person IS NOT NULL AND plan IS NULL)
        OR (home IS NULL AND young_person IS NULL AND plan IS NOT NULL)
    )
);
CREATE INDEX answers_home ON answers (home, sheet, place) WHERE home IS NOT NULL;
CREATE INDEX answers_young_person ON answers (young_person, sheet, place) WHERE young_person IS NOT NULL;
CREATE INDEX answers_plan ON answers (plan, sheet, place) WHERE plan IS NOT NULL;

-- Words of a second editor, kept beside the row until someone settles them.
CREATE TABLE aside (
    id UUID NOT NULL PRIMARY KEY,
    beside UUID NOT NULL REFERENCES answers (id),
    page TEXT NOT NULL,
    account UUID NOT NULL REFERENCES account (id),
    by_name TEXT NOT NULL,
    kept_at TIMESTAMPTZ NOT NULL,
    answers JSON NOT NULL,
    settled_by UUID REFERENCES account (id),
    settled_at TIMESTAMPTZ
);
CREATE INDEX aside_beside ON aside (beside, kept_at);

-- What happened: audit log and timeline. Append-only.
CREATE TABLE event (
    id UUID NOT NULL PRIMARY KEY,
    noted_at TIMESTAMPTZ NOT NULL,
    account UUID,
    by_name TEXT NOT NULL,
    word TEXT NOT NULL,
    event JSON NOT NULL,
    home UUID REFERENCES home (id),
    plan UUID REFERENCES plan (id)
);
CREATE INDEX event_plan ON event (plan, noted_at, id);
CREATE INDEX event_home ON event (home, noted_at, id);

-- The questions put to social workers by link and code.
CREATE TABLE ask (
    id UUID NOT NULL PRIMARY KEY,
    plan UUID NOT NULL,
    revision BIGINT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    sent_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    code_hash TEXT,
    code_expires_at TIMESTAMPTZ,
    code_tries BIGINT NOT NULL,
    closed_at TIMESTAMPTZ,
    FOREIGN KEY (plan, revision) REFERENCES revision (plan, number)
);
CREATE INDEX ask_plan ON ask (plan, sent_at);

-- The outbox. `due_at` is when to try next, or when the lease of whoever is trying now ends; empty once sent or given up.
CREATE TABLE letter (
    id UUID NOT NULL PRIMARY KEY,
    to_name TEXT NOT NULL,
    to_email TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('ask', 'code')),
    home UUID NOT NULL REFERENCES home (id),
    plan UUID REFERENCES plan (id),
    made_at TIMESTAMPTZ NOT NULL,
    due_at TIMESTAMPTZ,
    sent_at TIMESTAMPTZ,
    tries BIGINT NOT NULL,
    failed BOOLEAN NOT NULL
);
CREATE INDEX letter_due_at ON letter (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX letter_waiting ON letter (home, made_at) WHERE sent_at IS NULL;
