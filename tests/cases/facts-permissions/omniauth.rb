# facts: auth
Rails.application.config.middleware.use OmniAuth::Builder do
  provider :facebook, ENV["FACEBOOK_APP_ID"], ENV["FACEBOOK_APP_SECRET"], # fact: auth oauth provider=facebook
           scope: "email,user_friends" # fact: auth permission scope=user_friends
end
