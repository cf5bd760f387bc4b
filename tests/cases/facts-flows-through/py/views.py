# facts: data_flow
from .stats import note, record


def signup(request, form):
    record(form.email, "signup", {})  # fact: data_flow posthog category=email
    record(request.session_key, "seen", {"page": request.path})  # ok


def noted(form):
    note(email=form.email)  # fact: data_flow posthog category=email
