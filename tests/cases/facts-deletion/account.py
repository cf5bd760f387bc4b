# facts: deletion
from sqlalchemy import delete


def delete_account(user, session, cache, password):  # fact: deletion account
    session.query(Message).filter(Message.user_id == user.id).delete()  # fact: deletion Message
    session.execute(delete(Token).where(Token.user_id == user.id))  # fact: deletion Token
    db.session.delete(user)  # fact: deletion user
    cache.delete(user.id)  # ok: a cache


def close(request):
    request.user.notes.all().delete()  # fact: deletion notes
    request.user.delete()  # fact: deletion user
    cache.delete("password")  # ok: a cache
