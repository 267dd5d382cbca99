"""What coaches write about answers: their files, on the way to learners or compared with another."""
