module Dashboard
  class AccountsController < BaseController
    def show
      @account = current_account
    end

    def update
      current_account.update!(params.expect(account: %i[name business_name email time_zone]))
      redirect_to dashboard_account_path
    end

    # The night job does the rest.
    def destroy
      current_account.release_slug
      current_account.update!(deletion_requested_at: Time.current)
      reset_session
      redirect_to home_path
    end
  end
end
