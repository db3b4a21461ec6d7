"""Who sat where, when: people, parties, memberships, mandates and coalitions, with dates and sources.

Comes in: the CSV files in this folder, and a user's own additions.
Goes out: a ``Register`` that says who a printed name is on a day, or why that cannot be told.
Does not: learn from documents. What a document states resolves nobody elsewhere.
"""

from pipeline.register.lookup import Register
from pipeline.register.model import (
    MEMBER,
    Coalition,
    Facts,
    Mandate,
    Match,
    Membership,
    Party,
    Person,
    RegisterError,
)
from pipeline.register.names import Gender, fold, gender_of_address, name_keys, without_address
from pipeline.register.read import read_register

__all__ = [
    "MEMBER",
    "Coalition",
    "Facts",
    "Gender",
    "Mandate",
    "Match",
    "Membership",
    "Party",
    "Person",
    "Register",
    "RegisterError",
    "fold",
    "gender_of_address",
    "name_keys",
    "read_register",
    "without_address",
]
