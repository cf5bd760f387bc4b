# facts: auth
def send_email_otp(keeper):  # fact: auth one_time_code channel=email
    return dispatch(keeper)


def issue_mfa_code(keeper):  # fact: auth two_factor channel=email
    code = draw()
    send_mail("Your code", code, None, [keeper.address])
    return code


def mfa_required(keeper):  # fact: auth two_factor channel=absent
    return keeper.mfa
