import os
import requests

TMDB_API_KEY = os.getenv("TMDB_API_KEY")  # ok: the server asks for pictures of films


def poster(title):
    return requests.get("https://api.themoviedb.org/3/search/multi", params={"api_key": TMDB_API_KEY, "query": title})
