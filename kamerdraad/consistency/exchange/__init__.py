"""What an exchange of questions and answers shows: what was changed, left open, put off or passed on."""
