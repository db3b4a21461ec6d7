"""Segment: text -> items, speeches, questions, question-answer pairs."""
