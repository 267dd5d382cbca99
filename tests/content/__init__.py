"""content/ is taught as it is written; its authors are told what to mend, and where."""
