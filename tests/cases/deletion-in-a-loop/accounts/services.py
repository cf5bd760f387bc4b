from accounts.models import Comment, Message, Photo

OWNED = ((Photo, "owner"), (Comment, "author"), (Message, "sender"))


def close_account(user):
    for model, field in OWNED:
        model.objects.filter(**{field: user}).delete()  # ok: whatever the list names
    user.delete()
