from pydantic import Field
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    recording_retention_days: int = Field(default=30, ge=1)  # expect: PL5001
    conversation_retention_days: int = Field(90)  # ok: as promised
