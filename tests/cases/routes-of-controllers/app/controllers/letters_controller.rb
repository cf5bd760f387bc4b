class LettersController < ApplicationController
  before_action :authenticate_user!
  before_action :set_page

  def index
    render json: Letter.where(workspace_id: params[:workspace])
  end
end
