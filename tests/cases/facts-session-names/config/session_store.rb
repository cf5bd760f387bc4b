# facts: cookie
Rails.application.config.session_store :active_record_store, key: "_shop_stay" # fact: cookie _shop_stay purpose=session
Rails.application.config.time_zone = "UTC" # ok: another setting
