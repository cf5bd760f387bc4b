from datetime import datetime, timedelta


def purge_notes(db, Note):
    cutoff = datetime.utcnow() - timedelta(days=90)
    db.query(Note).filter(Note.created_at < cutoff).delete(synchronize_session=False)
