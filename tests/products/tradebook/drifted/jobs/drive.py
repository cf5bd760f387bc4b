"""Takes documents over from people's drives."""

from urllib.parse import urlencode

SCOPES = ["https://www.googleapis.com/auth/drive", "https://www.googleapis.com/auth/contacts.readonly"]  # expect: PL1008 (004:25)


def address(client_id: str) -> str:
    return "https://accounts.google.com/o/oauth2/v2/auth?" + urlencode({"client_id": client_id, "scope": " ".join(SCOPES), "response_type": "code"})
