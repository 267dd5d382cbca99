"""The people a learner may contact: named, listed, known better, chosen, forgotten."""
