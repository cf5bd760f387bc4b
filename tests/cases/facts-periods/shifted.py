# facts: retention
import arrow


def purge_old_mails():
    Mail.filter(Mail.created_at < arrow.now().shift(days=-14)).delete()  # fact: retention mail seconds=1209600


def invite(keeper):
    return Invitation(keeper=keeper, expires=arrow.now().shift(hours=1))  # fact: retention invitation seconds=3600


def tabs(words):
    return words.shift(days=3)  # ok: nothing of a moment
