# facts: deletion
from sqlalchemy import ForeignKey, delete
from sqlalchemy.orm import mapped_column, relationship


class Note(Base):
    __tablename__ = "notes"
    user_id = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))  # fact: deletion Note action=cascade
    plan_id = mapped_column(ForeignKey("plans.id"))  # ok: no rule


class User(Base):
    __tablename__ = "users"
    files = relationship("File", cascade="all, delete-orphan")  # fact: deletion File action=cascade
    plans = relationship("Plan")  # ok: no rule


def delete_account(session, user):  # fact: deletion account
    session.execute(delete(Note).where(Note.user_id == user.id))  # fact: deletion Note
    session.delete(user)  # fact: deletion user
    session.commit()  # ok: ends the transaction
