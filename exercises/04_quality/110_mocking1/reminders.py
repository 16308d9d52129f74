"""Reminders for the members of a choir."""

import smtplib


class Mailer:
    """Sends emails. Real ones."""

    def __init__(self, host):
        self.host = host

    def send(self, address, subject, text):
        """Send an email to this address."""
        message = f"To: {address}\nSubject: {subject}\n\n{text}"
        with smtplib.SMTP(self.host) as server:
            server.sendmail("choir@example.org", [address], message)


def remind(members, mailer):
    """Send an email to each member who owes something, and return how many emails were sent.

    `members` is a list of dictionaries with name, address and cents. Whoever owes more than 0
    cents gets one email, in the order of the list: to their address, with the subject "Your fee"
    and the text "Dear NAME, you owe 12.50 euros." An address may be None: then there's no email.
    """
    sent = 0
    for member in members:
        if member["cents"] > 0 and member["address"] is not None:
            euros = member["cents"] / 100
            text = f"Dear {member['name']}, you owe {euros:.2f} euros."
            mailer.send(member["address"], "Your fee", text)
            sent += 1
    return sent
