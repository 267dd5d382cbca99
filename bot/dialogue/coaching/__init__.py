"""Between a learner and the human coaches: feedback, questions and answers, passed on by the bot."""
