# facts: cookie
Rails.application.config.session_store :cookie_store, key: "_shop_session", expire_after: 30.days, same_site: :lax # fact: cookie _shop_session purpose=session max_age_seconds=2592000 same_site=lax
Rails.application.config.filter_parameters += [:cookie] # ok: another setting
