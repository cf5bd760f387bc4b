class ArchivesController < ApplicationController
  skip_before_action :authenticate_user!, only: [:index]

  def index
    render json: Letter.where(workspace_id: params[:workspace]) # expect: PL2011
  end

  def old
    render json: Letter.where(workspace_id: params[:workspace], old: true) # ok: asked for by the base
  end
end
