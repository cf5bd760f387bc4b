import os

KEY = os.environ["GOOGLE_MAPS_API_KEY"]  # expect: PL1001
