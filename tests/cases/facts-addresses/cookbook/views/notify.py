# facts: processor
import requests

def tell(bot, text):
    requests.post(f"https://api.telegram.org/bot{bot.token}/sendMessage", json={"text": text})  # fact: processor telegram
