# facts: hash cookie transport
class SessionsController < ApplicationController
  THEME = :theme

  def create
    session[:user_id] = user.id # ok: told at another place
    cookies.permanent[THEME] = "dark" # fact: cookie theme purpose=preference
    cookies.delete(:old)
    etag = Digest::MD5.hexdigest(page) # fact: hash md5 purpose=checksum
    key_digest = OpenSSL::Digest::SHA256.hexdigest(api_key) # fact: hash sha256 purpose=token
    http.verify_mode = OpenSSL::SSL::VERIFY_NONE # fact: transport tls_verification_off
  end
end
