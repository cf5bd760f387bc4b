# facts: transport
from setuptools import setup

setup(
    name="glen",
    url="http://www.glen-farm.net/",  # ok: where people read of it
    license="MIT",
)
