import os

from google import genai

GOOGLE_API_KEY = os.environ["GOOGLE_API_KEY"]
client = genai.Client(api_key=GOOGLE_API_KEY)
client.models.generate_content(model="gemini-2.5-flash", contents="question")
