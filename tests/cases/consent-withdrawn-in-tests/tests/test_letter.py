from app.models import Reader


def test_who_left_gets_nothing(letter):
    reader = Reader()
    reader.consented_at = None  # ok: only a test takes it back
    assert letter.readers() == []
