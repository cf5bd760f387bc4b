# facts: data_flow
from .stats import record


def signup(request, form):
    record(form.email, "signup", {})  # fact: data_flow posthog category=email
    record(request.session_key, "seen", {"page": request.path})  # ok
