import httpx
from sqlalchemy import select


def send_promotional_email(s, html):
    for person in s.scalars(select(Person).where(Person.marketing_consent.is_(True))):
        httpx.post("https://api.postmarkapp.com/email", json={"To": person.email, "Subject": "Summer sale", "HtmlBody": html})  # ok


def send_promotional_letter(s, html):
    for person in s.scalars(select(Person).where(Person.marketing_consent.is_(False))):
        httpx.post("https://api.postmarkapp.com/email", json={"To": person.email, "Subject": "Summer sale", "HtmlBody": html})  # expect: PL8003
