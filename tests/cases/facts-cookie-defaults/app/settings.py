from pydantic import Field
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    stay_cookie_name: str = "mill_stay"
    seed_cookie_name: str = Field(default="mill_seed", description="Name of the cookie")
    colour: str = "red"


settings = Settings()
