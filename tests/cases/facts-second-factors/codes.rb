# facts: auth
class KeeperOtp
  def send_otp # fact: auth one_time_code channel=email
    KeeperMailer.with(keeper: @keeper).code.deliver_later
  end

  def verify_otp(code) # fact: auth one_time_code channel=absent
    code == @keeper.code
  end
end
