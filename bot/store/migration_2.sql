-- From version 1: what the way back from a coach needs, and cohorts.

-- Random at the first start: 'tags' keys what only this database can vouch for, 'database' is its public name.
CREATE TABLE secrets (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- What learners asked their coaches; the words stand in the log.
CREATE TABLE questions (
    learner  INTEGER NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    id       INTEGER NOT NULL,            -- the dialogue's own number
    log      INTEGER NOT NULL,
    answered INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (learner, id)
);
CREATE INDEX questions_open ON questions (log) WHERE answered = 0;

-- Messages to coaches that hold a question: replying to one answers it.
CREATE TABLE posed (
    chat       INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    learner    INTEGER NOT NULL,
    question   INTEGER NOT NULL,
    PRIMARY KEY (chat, message_id),
    FOREIGN KEY (learner, question) REFERENCES questions (learner, id) ON DELETE CASCADE
);
CREATE INDEX posed_question ON posed (learner, question);

-- What coaches chose, and when their daily digest is due. A coach need not be a learner.
CREATE TABLE desks (
    coach    INTEGER PRIMARY KEY,
    desk     TEXT NOT NULL,
    due      TEXT,                        -- NULL: no digest is wanted
    digested TEXT                         -- when the last digest was made
);

-- Groups of learners with coaches of their own; `invite` is the token in the link by which learners join.
CREATE TABLE cohorts (
    id     TEXT PRIMARY KEY,
    name   TEXT NOT NULL,
    invite TEXT NOT NULL UNIQUE
);

-- Who may see the learners of which cohort, beside those in BOT_COACHES, who see everybody.
CREATE TABLE coaching (
    coach  INTEGER NOT NULL,
    cohort TEXT    NOT NULL REFERENCES cohorts (id) ON DELETE CASCADE,
    PRIMARY KEY (coach, cohort)
);
CREATE INDEX coaching_cohort ON coaching (cohort);

-- The bots that have run on this database, for the address of an invitation.
CREATE TABLE bots (
    id       INTEGER PRIMARY KEY,
    username TEXT NOT NULL
);

ALTER TABLE learners ADD COLUMN cohort TEXT;
CREATE INDEX learners_cohort ON learners (cohort) WHERE cohort IS NOT NULL;

UPDATE meta SET value = 2 WHERE name = 'version';
