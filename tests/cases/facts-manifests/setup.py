# facts: processor weak
from setuptools import setup

setup(
    name="shop",
    install_requires=["posthog>=3", "requests"],  # fact: processor posthog
    tests_require=["braintree"],  # fact: processor braintree role=dev
    keywords=["stripe", "twilio"],
)
