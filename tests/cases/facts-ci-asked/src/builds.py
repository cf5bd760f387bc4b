# facts: processor
import requests


def build(job, owner):
    # The product looks up its users' own builds.
    return requests.get(f"https://api.travis-ci.com/job/{job}", params={"owner": owner})  # fact: processor travis-ci
