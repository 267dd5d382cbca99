"""The learner's own terms: consent, zone, hours, language, and care in distress."""
