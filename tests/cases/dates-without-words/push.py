claims = {"sub": "mailto:a@b.example", "aud": "https://fcm.googleapis.com"}  # ok: whom a token is for
