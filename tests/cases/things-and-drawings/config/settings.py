class BaseConfig:
    SESSION_COOKIE_SECURE = True


class DevConfig(BaseConfig):
    SESSION_COOKIE_SECURE = False  # ok: on the machines of developers


ALLOWED_ORIGINS = {"https://stud-book.example.org", "http://stud-book.org"}
