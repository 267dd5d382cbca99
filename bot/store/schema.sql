-- Version 2. Instants are UTC text, YYYY-MM-DDTHH:MM:SS.ffffffZ, so that they sort as they pass.

CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value INTEGER NOT NULL
);
-- 'version' of this schema, and the last number given out for 'log' and 'outbox': never given twice.
INSERT INTO meta (name, value) VALUES ('version', 2), ('log', 0), ('outbox', 0);

-- Events not yet handled. The unique key is the whole story of doing nothing twice:
-- tg:<bot>:<update_id> · nudge:<learner>/<nudge>:<n> · out:<outbox id> · back:<outbox id>
-- feedback:<tag>:<hash> · answer:<coach>/<message> · announce:<coach>/<number>/<instant>:<learner>
CREATE TABLE inbox (
    id       INTEGER PRIMARY KEY,
    key      TEXT    NOT NULL UNIQUE,
    chat     INTEGER NOT NULL,            -- 0: none, or handled
    position INTEGER NOT NULL DEFAULT 0,  -- update_id: orders what arrived side by side
    source   TEXT    NOT NULL CHECK (source IN ('telegram', 'coach')),
    payload  TEXT,                        -- raw update, or event as JSON; erased when handled
    status   TEXT    NOT NULL DEFAULT 'waiting' CHECK (status IN (
        'waiting',   -- to be handled
        'done',      -- handled, kept for its key only
        'parked',    -- failed three times; its payload stays for the operator
        'aside'      -- could not be read as an update; its payload stays for the operator
    )),
    tries    INTEGER NOT NULL DEFAULT 0,
    arrived  TEXT    NOT NULL,
    CHECK (status <> 'done' OR payload IS NULL)
);
CREATE INDEX inbox_waiting ON inbox (id) WHERE status = 'waiting';
CREATE INDEX inbox_done ON inbox (arrived) WHERE status = 'done';

-- One row for each learner who agreed to be remembered, and for each group told to write in private.
CREATE TABLE learners (
    id        INTEGER PRIMARY KEY,        -- the chat's id
    state     TEXT    NOT NULL,
    nudgeable INTEGER NOT NULL,           -- reachable and not paused: read off the state
    shares    INTEGER NOT NULL,           -- a coach may read: read off the state
    since     TEXT    NOT NULL,
    cohort    TEXT                        -- NULL: none; read off the state
);
CREATE INDEX learners_cohort ON learners (cohort) WHERE cohort IS NOT NULL;

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

-- What was said, done and answered, in order: transcripts are made of nothing else.
CREATE TABLE log (
    id         INTEGER PRIMARY KEY,
    learner    INTEGER NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    at         TEXT    NOT NULL,
    entry      TEXT    NOT NULL,
    message_id INTEGER,                   -- Telegram's number, once a message has arrived
    prompt     INTEGER                    -- the question whose buttons the message carries
);
CREATE INDEX log_learner ON log (learner, id);
CREATE INDEX log_message ON log (learner, message_id) WHERE message_id IS NOT NULL;
CREATE INDEX log_prompt ON log (learner, prompt) WHERE prompt IS NOT NULL;

-- Reminders. The state of the learner is the truth about them; these rows are what the clock looks at.
CREATE TABLE nudges (
    learner INTEGER NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    id      INTEGER NOT NULL,
    n       INTEGER NOT NULL,             -- which planning of it this is
    kind    TEXT    NOT NULL,             -- plan, turn, lesson: the dialogue's own names
    person  INTEGER,
    due     TEXT    NOT NULL,
    rule    TEXT    NOT NULL,             -- the wall-clock rule that `due` came from
    status  TEXT    NOT NULL CHECK (status IN (
        'planned',   -- the clock will claim it when it is due and the learner can be nudged
        'claimed',   -- it is an event now; the engine plans it anew or closes it
        'closed'     -- it will not fire again
    )),
    sent    INTEGER NOT NULL DEFAULT 0,   -- messages that arrived because of it
    sent_at TEXT,
    PRIMARY KEY (learner, id)
);
CREATE INDEX nudges_due ON nudges (due) WHERE status = 'planned';

-- Messages not yet sent; a row goes when its message has.
CREATE TABLE outbox (
    id      INTEGER PRIMARY KEY,
    chat    INTEGER NOT NULL,
    urgency INTEGER NOT NULL,             -- 0 a reply, 1 a nudge or a coach's letter
    effect  TEXT    NOT NULL,
    log     INTEGER,                      -- the log entry that says so
    status  TEXT    NOT NULL DEFAULT 'waiting' CHECK (status IN (
        'waiting',   -- to be sent, in the order of its chat
        'parked'     -- Telegram refuses it: our fault, and logged
    )),
    tries   INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX outbox_chat ON outbox (chat, urgency, id) WHERE status = 'waiting';
CREATE INDEX outbox_reply ON outbox (id, chat) WHERE status = 'waiting' AND urgency = 0;
CREATE INDEX outbox_nudge ON outbox (id, chat) WHERE status = 'waiting' AND urgency = 1;

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
