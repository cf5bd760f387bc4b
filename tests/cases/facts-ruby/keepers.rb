# facts: auth
Rails.application.config.middleware.use OmniAuth::Builder do
  provider :auth0, ENV["ID"], ENV["SECRET"] # fact: auth external_identity provider=auth0
  provider :developer # ok: for developers
end

class Reader < ApplicationRecord
  passwordless_with :email # fact: auth magic_link
  validates_with :email # ok: a check
end
