Rails.application.config.session_store :cookie_store, key: "_ringwell", expire_after: 30.days, secure: true, httponly: true, same_site: :lax # ok: as promised (003:48)
