Rails.application.config.session_store :cookie_store, key: "_ringwell", expire_after: 1.year, secure: true, httponly: true, same_site: :lax # expect: PL5001 (003:48)
