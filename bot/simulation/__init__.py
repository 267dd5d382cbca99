"""A scripted learner plays a lesson through weeks on a virtual clock, so that its author reads how it goes."""
