"""The review desk: one HTML file in which a coach reads, codes and answers what learners wrote, offline."""
