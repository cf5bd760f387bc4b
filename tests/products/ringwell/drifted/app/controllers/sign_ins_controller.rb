class SignInsController < ApplicationController
  def new; end

  def create
    account = Account.find_by(email: params[:email])
    LinkMailer.send_link(account, MagicLink.issue(account)) if account
    redirect_to new_sign_in_path, notice: "We have sent you a link."
  end

  def use
    link = MagicLink.use(params[:token])
    return redirect_to(new_sign_in_path) unless link

    session[:token] = Session.open(link.account).token
    redirect_to dashboard_root_path
  end
end
