from django.conf import settings

from shop.voice import Voice

voice = Voice(settings.TWILIO_AUTH_TOKEN)  # expect: PL1001
