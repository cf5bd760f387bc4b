"""What the widget tells about a visit."""

from pydantic import BaseModel


class Visit(BaseModel):
    page: str
    seen_at: str
    device_fingerprint: str  # expect: PL6002 (000:14)
