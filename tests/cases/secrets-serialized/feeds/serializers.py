from rest_framework import serializers

from .models import Calendar


class CalendarSerializer(serializers.ModelSerializer):
    class Meta:
        model = Calendar
        fields = ["id", "name", "access_token"]  # expect: PL4006


class LinkCalendarSerializer(serializers.ModelSerializer):
    refresh_token = serializers.CharField(write_only=True)

    class Meta:
        model = Calendar
        fields = ("id", "refresh_token", "refresh_token_expires_at")


class FetchForm(forms.ModelForm):
    class Meta:
        fields = ["refresh_token"]
