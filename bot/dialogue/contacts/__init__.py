"""What the learner does about a reminder, and what came of it."""
