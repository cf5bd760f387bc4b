# facts: processor weak
def upgrade():
    op.add_column("settings", Column("google_recaptcha_secret", String()))  # ok: perhaps nobody reads it
