-- From version 1: what the way back from a coach needs.

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

UPDATE meta SET value = 2 WHERE name = 'version';
