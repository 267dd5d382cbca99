"""What a coach gets in the chat, made when it is sent."""
