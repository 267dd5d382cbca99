"""The forms a transcript can take, each a writer of one learner after another."""
