# facts: capability
class PagesController < ApplicationController
  def show
    return if request.headers["DNT"] == "1" # fact: capability do_not_track
    return if request.get_header("HTTP_SEC_GPC") == "1" # fact: capability do_not_track
  end

  def places
    stations = %w[DNT LHR] # ok: no request is asked
  end
end
