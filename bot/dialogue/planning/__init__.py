"""An if-then plan in the making: whom, when, how, and the first line."""
