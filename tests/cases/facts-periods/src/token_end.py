# facts: retention
from datetime import datetime, timedelta
def invite(farm):
    final_day = now().date() + timedelta(days=12)  # fact: retention seconds=1036800
    invitation = Invitation(farm)
    invitation.expires_at = make_aware(datetime.combine(final_day, midnight))
